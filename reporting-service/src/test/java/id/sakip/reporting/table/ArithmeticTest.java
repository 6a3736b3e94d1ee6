package id.sakip.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void meanLeavesOutWhatIsMissing() {
        assertEquals(
                0, Arithmetic.mean(numbers("90", null, "100")).orElseThrow().compareTo(new BigDecimal("95")));
        assertEquals(Optional.empty(), Arithmetic.mean(numbers(null, null)));
    }

    @Test
    void missingAmountIsNotZero() {
        assertEquals(Optional.empty(), Arithmetic.sum(numbers(null, null)));
        assertEquals(Optional.of(BigDecimal.ZERO), Arithmetic.sum(numbers("0", null)));
    }

    @Test
    void nothingIsDividedByZero() {
        assertEquals(Optional.empty(), Arithmetic.ratio(BigDecimal.TEN, BigDecimal.ZERO));
        assertEquals(Optional.empty(), Arithmetic.percent(null, BigDecimal.TEN));
    }

    @Test
    void thirdsShareOneHundredWithoutRemainder() {
        assertEquals(numbers("33.34", "33.33", "33.33"), Arithmetic.sharesOfHundred(numbers("1", "1", "1"), 2));
    }

    @Test
    void largestRemainderTakesWhatIsLeft() {
        List<BigDecimal> shares = Arithmetic.sharesOfHundred(
                numbers("2134044723", "4733000", "900000", "4766700", "10510000", "18356000"), 2);
        assertEquals(numbers("98.19", "0.22", "0.04", "0.22", "0.48", "0.85"), shares);
    }

    @Test
    void missingPartKeepsNoShare() {
        assertEquals(numbers("100.00", null), Arithmetic.sharesOfHundred(numbers("5", null), 2));
        assertEquals(numbers(null, null), Arithmetic.sharesOfHundred(numbers(null, null), 2));
    }

    private static List<BigDecimal> numbers(String... values) {
        List<BigDecimal> numbers = new ArrayList<>();
        Arrays.stream(values).forEach(value -> numbers.add(value == null ? null : new BigDecimal(value)));
        return numbers;
    }
}
