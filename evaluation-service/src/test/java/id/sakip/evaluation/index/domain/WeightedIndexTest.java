package id.sakip.evaluation.index.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedIndexTest {

    @Test
    void sumsWeightTimesValue() {
        List<WeightedIndex.Part> parts = List.of(part("a", "12.5", "4"), part("b", "87.5", "2"));
        assertEquals(Fraction.of(new BigDecimal("2.25")), WeightedIndex.calculate(parts));
        assertEquals(Fraction.of(1, 2), parts.get(0).contribution());
    }

    @Test
    void refusesWeightsThatDoNotSumToExactlyOneHundred() {
        List<WeightedIndex.Part> parts = List.of(part("a", "50", "4"), part("b", "49.99", "2"));
        assertThrows(IllegalArgumentException.class, () -> WeightedIndex.calculate(parts));
    }

    @Test
    void refusesAPartWithoutAValue() {
        assertThrows(NullPointerException.class, () -> new WeightedIndex.Part("a", BigDecimal.TEN, (Fraction) null));
    }

    private static WeightedIndex.Part part(String key, String weight, String value) {
        return new WeightedIndex.Part(key, new BigDecimal(weight), new BigDecimal(value));
    }
}
