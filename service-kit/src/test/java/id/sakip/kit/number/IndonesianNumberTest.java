package id.sakip.kit.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "93,80|93.80",
                "2.173.310.423|2173310423",
                "2,134,044,723.00|2134044723.00",
                "Rp 1.234.567|1234567",
                "Rp .29.370.000,-|29370000",
                "Rp. 22.200.000,00|22200000.00",
                "96.38%|96.38",
                "-4,5|-4.5",
                "100|100",
                "3,5|3.5"
            })
    void readsWhatDocumentsPrint(String printed, BigDecimal value) {
        assertEquals(value, IndonesianNumber.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,689.395.603.00", "1.818,731,123", "146.842.45,00", "4.796.785,707,1", "abc", "", "1e5"})
    void refusesMixedNotation(String printed) {
        assertThrows(NumberNotation.class, () -> IndonesianNumber.parse(printed));
    }

    @Test
    void neverGuessesOnOneGroupOfThree() {
        NumberNotation refusal = assertThrows(NumberNotation.class, () -> IndonesianNumber.parse("1.234"));
        assertEquals(Optional.of("1234"), refusal.suggestion());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"94.216|2|94,22", "39.355|2|39,36", "0.005|2|0,01", "-0.005|2|-0,01", "2039091915|0|2.039.091.915"
            })
    void printsHalfUp(BigDecimal value, int decimals, String printed) {
        assertEquals(printed, IndonesianNumber.format(value, decimals));
    }

    @Test
    void printsRupiahAndPercent() {
        assertEquals("Rp 134.218.508", IndonesianNumber.rupiah(new BigDecimal("134218508.00")));
        assertEquals("93,82%", IndonesianNumber.percent(new BigDecimal("93.8242")));
        assertEquals("10.257", IndonesianNumber.formatPlain(new BigDecimal("10257.000")));
    }
}
