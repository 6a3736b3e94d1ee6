package id.sakip.evaluation.reference.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null, "dasar", true, null);

    @ParameterizedTest(name = "{0}: {1} is {2} ({3})")
    @CsvFileSource(resources = "/golden/scales.csv", numLinesToSkip = 1)
    void everyBoundaryFromBothSides(String scale, BigDecimal value, String label, String sebutan) {
        Band band = REFERENCE.scale(scale).classify(Fraction.of(value));
        assertEquals(label, band.label());
        assertEquals(sebutan, band.sebutan());
    }

    @ParameterizedTest(name = "capaian {0} is {1}")
    @CsvSource({
        "100, AA", "99.99, A", "99.995, AA", "90, A", "89.99, BB", "89.995, A", "80, BB", "79.99, B", "80.89, BB",
        "80.90, BB", "79.24, B", "79.25, B", "70, B", "69.99, CC", "63.10, CC", "60, CC", "59.99, C", "50, C",
        "49.99, D", "47.73, D", "47.74, D", "30, D", "29.99, E", "0.01, E", "0, E",
    })
    void componentLetterIsTheHighestAnswerReached(BigDecimal capaian, String huruf) {
        AnswerScale answers = REFERENCE.lke("permenpanrb-88-2021", 2022).answerScale();
        assertEquals(huruf, answers.floor(Fraction.of(capaian)).huruf());
    }

    @Test
    void bothLetterMappingsDifferOnTheSameCapaian() {
        AnswerScale answers = REFERENCE.lke("permenpanrb-88-2021", 2022).answerScale();
        Scale predikat = REFERENCE.scale("akip-88-2021");
        Fraction capaian = Fraction.of(new BigDecimal("80.90"));
        assertEquals("BB", answers.floor(capaian).huruf());
        assertEquals("A", predikat.classify(capaian).label());
    }

    @Test
    void everyPrintableValueHasExactlyOneBand() {
        for (Scale scale : REFERENCE.scales()) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(scale.decimals());
            for (BigDecimal v = scale.lowest(); v.compareTo(scale.highest()) <= 0; v = v.add(step)) {
                BigDecimal value = v;
                assertEquals(
                        1,
                        scale.bands().stream().filter(b -> b.contains(value)).count(),
                        () -> scale.id() + " " + value);
            }
        }
    }

    @ParameterizedTest(name = "above {0} the next predikat begins at {1}")
    @CsvSource({"70.17, 80.01", "70, 70.01", "70.01, 80.01", "0, 0.01", "90, 90.01", "90.01, ", "100, "})
    void nextPredikatBeginsOneStepAboveTheBoundary(BigDecimal value, BigDecimal threshold) {
        assertEquals(
                Optional.ofNullable(threshold), REFERENCE.scale("akip-88-2021").nextThreshold(Fraction.of(value)));
    }

    @Test
    void refusesAValueOutsideTheScale() {
        Scale scale = REFERENCE.scale("ipp-0-5");
        Fraction above = Fraction.of(new BigDecimal("5.005"));
        Fraction below = Fraction.of(new BigDecimal("-0.01"));
        assertThrows(IllegalArgumentException.class, () -> scale.classify(above));
        assertThrows(IllegalArgumentException.class, () -> scale.classify(below));
    }

    @Test
    void refusesAScaleWithAGapOrAnOverlap() {
        Band low = band("D", "0", true, "49.99", true);
        assertThrows(IllegalArgumentException.class, () -> scale(low, band("C", "50.01", true, "100", true)));
        assertThrows(IllegalArgumentException.class, () -> scale(low, band("C", "49.99", true, "100", true)));
        assertThrows(IllegalArgumentException.class, () -> scale());
        assertEquals(
                "C",
                scale(low, band("C", "50", true, "100", true))
                        .classify(Fraction.of(50))
                        .label());
    }

    @Test
    void anExclusiveUpperBoundBelongsToTheBandAbove() {
        Scale halves = scale(band("D", "0", true, "50", false), band("C", "50", true, "100", true));
        assertEquals("D", halves.classify(Fraction.of(new BigDecimal("49.99"))).label());
        assertEquals("C", halves.classify(Fraction.of(50)).label());
    }

    @Test
    void refusesAnAnswerScaleThatDoesNotFallToZero() {
        AnswerScale.Answer a = new AnswerScale.Answer("A", BigDecimal.TEN, "x", "x", "x");
        AnswerScale.Answer b = new AnswerScale.Answer("B", BigDecimal.TEN, "x", "x", "x");
        AnswerScale.Answer zero = new AnswerScale.Answer("E", BigDecimal.ZERO, "x", "x", "x");
        assertThrows(IllegalArgumentException.class, () -> new AnswerScale(List.of(a, b, zero)));
        assertThrows(IllegalArgumentException.class, () -> new AnswerScale(List.of(a)));
        assertThrows(IllegalArgumentException.class, () -> new AnswerScale(List.of()));
        AnswerScale good = new AnswerScale(List.of(a, zero));
        assertTrue(good.answer("A").isPresent());
        assertTrue(good.answer("X").isEmpty());
        assertThrows(IllegalArgumentException.class, () -> good.floor(Fraction.of(-1)));
    }

    @Test
    void validityHasABasisAnOrderAndAWordAboutWhatIsUnverified() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        Validity year = new Validity(first, last, "dasar", true, null);
        assertTrue(year.covers(first));
        assertTrue(year.covers(last));
        assertTrue(!year.covers(first.minusDays(1)) && !year.covers(last.plusDays(1)));
        assertTrue(ALWAYS.covers(LocalDate.of(2999, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Validity(last, first, "dasar", true, null));
        assertThrows(IllegalArgumentException.class, () -> new Validity(first, last, " ", true, null));
        assertThrows(IllegalArgumentException.class, () -> new Validity(first, last, null, true, null));
        assertThrows(IllegalArgumentException.class, () -> new Validity(first, last, "dasar", false, ""));
        assertThrows(IllegalArgumentException.class, () -> new Validity(first, last, "dasar", false, null));
    }

    private static Scale scale(Band... bands) {
        return new Scale("uji", "Uji", Measure.IKM, 2, ALWAYS, false, List.of(bands));
    }

    private static Band band(String label, String min, boolean minIn, String max, boolean maxIn) {
        return new Band(label, label, new BigDecimal(min), minIn, new BigDecimal(max), maxIn);
    }
}
