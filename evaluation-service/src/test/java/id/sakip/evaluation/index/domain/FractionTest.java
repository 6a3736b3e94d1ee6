package id.sakip.evaluation.index.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void nineNinthsOfFourAreExactlyFour() {
        Fraction part = Fraction.of(4).times(Fraction.of(1, 9));
        assertEquals(Fraction.of(4), Fraction.sum(Collections.nCopies(9, part)));
    }

    @Test
    void isKeptInLowestTermsWithAPositiveDenominator() {
        assertEquals(Fraction.of(-1, 2), Fraction.of(3, -6));
        assertEquals(Fraction.ZERO, Fraction.of(0, 7));
        assertEquals(Fraction.of(new BigDecimal("1200")), Fraction.of(new BigDecimal("1.2E+3")));
    }

    @ParameterizedTest(name = "{0}/{1} with {2} decimals is {3}")
    @CsvSource({
        "1, 3, 2, 0.33",
        "2, 3, 2, 0.67",
        "1, 8, 2, 0.13",
        "-1, 8, 2, -0.13",
        "76605, 1000, 2, 76.61",
        "76604, 1000, 2, 76.60",
        "5, 1, 0, 5",
    })
    void roundsHalfUp(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertEquals(expected, Fraction.of(numerator, denominator).round(decimals));
    }

    @ParameterizedTest(name = "{0}/{1} is stored as {2}")
    @CsvSource({"7017, 100, 70.17", "100, 1, 100", "0, 5, 0", "1, 3, 0.333333333333", "2, 3, 0.666666666667"})
    void storesEveryDigitItCan(long numerator, long denominator, BigDecimal expected) {
        assertEquals(expected, Fraction.of(numerator, denominator).toDecimal());
    }

    @Test
    void comparesByValue() {
        assertTrue(Fraction.of(1, 3).compareTo(Fraction.of(1, 2)) < 0);
        assertTrue(Fraction.of(-1, 3).compareTo(Fraction.of(-1, 2)) > 0);
        assertEquals(0, Fraction.of(2, 4).compareTo(Fraction.of(1, 2)));
    }

    @Test
    void refusesToDivideByNothing() {
        assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Fraction.of(1).dividedBy(Fraction.ZERO));
        assertThrows(ArithmeticException.class, () -> Fraction.mean(List.of()));
    }

    @Test
    void keepsTheLawsOfArithmeticForRandomNumbers() {
        long seed = 20221231L;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Fraction a = Fraction.of(random.nextInt(2_001) - 1_000L, random.nextInt(50) + 1L);
            Fraction b = Fraction.of(random.nextInt(2_001) - 1_000L, random.nextInt(50) + 1L);
            Fraction c = Fraction.of(random.nextInt(1_000) + 1L, random.nextInt(50) + 1L);
            String seen = "seed " + seed + ": " + a + " " + b + " " + c;
            assertEquals(a.plus(b), b.plus(a), seen);
            assertEquals(a.plus(b).times(c), a.times(c).plus(b.times(c)), seen);
            assertEquals(a, a.times(c).dividedBy(c), seen);
            assertEquals(Fraction.of(100), c.percentOf(c), seen);
            assertEquals(Fraction.mean(List.of(a, b)), a.plus(b).dividedBy(Fraction.of(2)), seen);
        }
    }
}
