package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.load.bundle.BundleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'a': 1, 'b': 2}; {'a': 1}; true",
                "{'a': 1.50}; {'a': 1.5}; true",
                "{'a': 1}; {'a': 2}; false",
                "{}; {'a': 1}; false",
                "{}; {'a': []}; true",
                "{'a': [1, 2]}; {'a': [1]}; false",
                "{'a': [{'b': 1, 'c': 2}]}; {'a': [{'b': 1}]}; true",
                "{'a': '1'}; {'a': 1}; false",
                "{'a': null}; {'a': 'x'}; false"
            })
    void holdsWhatIsWanted(String held, String wanted, boolean same) throws JsonProcessingException {
        assertEquals(same, JsonSame.holds(json(held), json(wanted)));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return BundleReader.mapper().readTree(text.replace('\'', '"'));
    }
}
