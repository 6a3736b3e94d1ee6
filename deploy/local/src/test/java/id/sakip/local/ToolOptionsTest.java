package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToolOptionsTest {

    @Test
    void worksOnDataOfItsOwnUnlessToldOtherwise() {
        ToolOptions options = parse("bench realization");

        assertEquals("realization", options.subject());
        assertEquals(Path.of("/proyek/.sakip-uji"), options.data());
        assertEquals(19_000, options.portBase());
        assertEquals(Duration.ofSeconds(6), options.span(6));
        assertTrue(ToolOptions.asksFor(List.of("bench")));
        assertFalse(ToolOptions.asksFor(List.of("up")));
        assertFalse(ToolOptions.asksFor(List.of()));
    }

    @Test
    void takesPathsFromTheDirectoryThePersonIsIn() {
        ToolOptions options = parse("bench realization --out hasil.json --data data --seconds 2 --port-base 28000");

        assertEquals(Optional.of(Path.of("/rumah/camat/hasil.json")), options.out());
        assertEquals(Path.of("/rumah/camat/data"), options.data());
        assertEquals(28_000, options.portBase());
        assertEquals(Duration.ofSeconds(2), options.span(6));
    }

    @ParameterizedTest
    @CsvSource({
        "bench realization --cepat, Opsi tidak dikenal",
        "bench realization skm, Opsi tidak dikenal",
        "bench realization --seconds, membutuhkan nilai",
        "bench realization --seconds --out, membutuhkan nilai",
        "ledger service, Opsi tidak dikenal",
        "bench realization --kill service, Opsi tidak dikenal",
        "ledger --kill, membutuhkan nilai",
        "bench realization --seconds 0, harus bilangan",
        "bench realization --seconds dua, harus bilangan"
    })
    void explainsAWrongWord(String words, String sentence) {
        StackException failure =
                assertThrows(StackException.class, () -> parse(words).span(6));

        assertTrue(failure.getMessage().contains(sentence), failure.getMessage());
    }

    private static ToolOptions parse(String words) {
        return ToolOptions.parse(List.of(words.split(" ")), Path.of("/proyek"), Path.of("/rumah/camat"));
    }
}
