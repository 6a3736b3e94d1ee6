package id.sakip.realization.capaian.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every number, tried with 200 drawn from fixed seeds. */
class CapaianPropertiesTest {
    private static final MathContext FEWER_DIGITS = new MathContext(25);

    static Stream<Random> draws() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200).map(Random::new);
    }

    @ParameterizedTest
    @MethodSource("draws")
    void moreIsNeverWorseWhenPositiveAndNeverBetterWhenNegative(Random random) {
        BigDecimal target = amount(random);
        BigDecimal less = amount(random);
        BigDecimal more = less.add(amount(random));

        assertThat(raw(Polarity.POSITIF, NegativeFormula.TWO_TARGET_MINUS_REALIZATION, target, more))
                .isGreaterThan(raw(Polarity.POSITIF, NegativeFormula.TWO_TARGET_MINUS_REALIZATION, target, less));
        for (NegativeFormula formula : NegativeFormula.values()) {
            assertThat(raw(Polarity.NEGATIF, formula, target, more))
                    .isLessThan(raw(Polarity.NEGATIF, formula, target, less));
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void theUnitDoesNotMatter(Random random) {
        BigDecimal target = amount(random);
        BigDecimal realized = amount(random);
        BigDecimal factor = amount(random);
        for (Polarity polarity : Polarity.values()) {
            for (NegativeFormula formula : NegativeFormula.values()) {
                assertThat(raw(polarity, formula, target.multiply(factor), realized.multiply(factor))
                                .round(FEWER_DIGITS))
                        .isEqualByComparingTo(
                                raw(polarity, formula, target, realized).round(FEWER_DIGITS));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void theCapNeverChangesTheRawValue(Random random) {
        BigDecimal target = amount(random);
        BigDecimal realized = amount(random);
        Capaian free =
                measure(Polarity.POSITIF, NegativeFormula.TWO_TARGET_MINUS_REALIZATION, Cap.NONE, target, realized);
        for (String upper : List.of("100", "110", "120", "150")) {
            Cap cap = new Cap(new BigDecimal(upper), BigDecimal.ZERO);
            Capaian capped =
                    measure(Polarity.POSITIF, NegativeFormula.TWO_TARGET_MINUS_REALIZATION, cap, target, realized);
            assertThat(capped.raw()).isEqualByComparingTo(free.raw());
            assertThat(capped.capped()).isEqualByComparingTo(free.raw().min(cap.upper()));
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void theOrderOfEntryDoesNotMatter(Random random) {
        Map<Tribulan, Realized> forward = new LinkedHashMap<>();
        for (Tribulan k : Tribulan.values()) {
            Basis basis = random.nextInt(4) == 0 ? Basis.SD_TRIBULAN : Basis.TRIBULAN;
            forward.put(k, new Realized(Quantity.of(amount(random)), basis));
        }
        Map<Tribulan, Realized> backward = new LinkedHashMap<>();
        for (int i = 4; i >= 1; i--) {
            backward.put(Tribulan.of(i), forward.get(Tribulan.of(i)));
        }
        Targets targets = Targets.ofYear(Quantity.of(amount(random)));
        for (WithinYear withinYear : WithinYear.values()) {
            IndicatorRule rule = CapaianFormulaTest.rule(Polarity.POSITIF, withinYear);
            assertThat(CapaianFormula.measure(rule, targets, backward, Tribulan.IV))
                    .isEqualTo(CapaianFormula.measure(rule, targets, forward, Tribulan.IV));
        }
    }

    @ParameterizedTest
    @MethodSource("draws")
    void aRangeIsFullInsideAndFallsOffOutside(Random random) {
        BigDecimal low = amount(random);
        BigDecimal high = low.add(amount(random));
        BigDecimal away = amount(random);
        BigDecimal further = away.add(amount(random));

        assertThat(range(low, high, low.add(high).divide(BigDecimal.valueOf(2))))
                .isEqualByComparingTo("100");
        assertThat(range(low, high, high.add(away))).isLessThan(BigDecimal.valueOf(100));
        assertThat(range(low, high, high.add(further))).isLessThan(range(low, high, high.add(away)));
        assertThat(range(low, high, low.subtract(away))).isLessThan(BigDecimal.valueOf(100));
        assertThat(range(low, high, low.subtract(further))).isLessThan(range(low, high, low.subtract(away)));
    }

    @ParameterizedTest
    @MethodSource("draws")
    void theMeanLiesBetweenWhatWasFilledAndRisesWithEachOfIt(Random random) {
        Map<Tribulan, Realized> filled = new EnumMap<>(Tribulan.class);
        for (Tribulan k : Tribulan.values()) {
            if (k == Tribulan.IV || random.nextBoolean()) {
                filled.put(k, new Realized(Quantity.of(amount(random)), Basis.SD_TRIBULAN));
            }
        }
        List<BigDecimal> numbers =
                filled.values().stream().map(r -> r.quantity().number()).toList();
        BigDecimal mean = constant(true, filled);
        assertThat(mean).isBetween(Collections.min(numbers), Collections.max(numbers));
        assertThat(constant(false, filled))
                .isEqualByComparingTo(filled.get(Tribulan.IV).quantity().number());

        List<Tribulan> keys = List.copyOf(filled.keySet());
        Tribulan raised = keys.get(random.nextInt(keys.size()));
        BigDecimal more = filled.get(raised).quantity().number().add(amount(random));
        filled.put(raised, new Realized(Quantity.of(more), Basis.TRIBULAN));
        assertThat(constant(true, filled)).isGreaterThan(mean);

        filled.replaceAll((k, r) -> filled.get(Tribulan.IV));
        assertThat(constant(true, filled)).isEqualByComparingTo(constant(false, filled));
    }

    private static BigDecimal constant(boolean percent, Map<Tribulan, Realized> realized) {
        IndicatorRule rule = new IndicatorRule(
                Polarity.POSITIF,
                WithinYear.KONSTAN,
                percent,
                NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
                ConstantMethod.MEAN_OF_PERCENTS,
                Cap.NONE,
                List.of(),
                "Tribulan");
        return CapaianFormula.measure(rule, Targets.ofYear(Quantity.of(BigDecimal.TEN)), realized, Tribulan.IV)
                .realization();
    }

    private static BigDecimal range(BigDecimal low, BigDecimal high, BigDecimal realized) {
        return CapaianFormula.measure(
                        CapaianFormulaTest.rule(Polarity.RENTANG, WithinYear.POSISI_AKHIR),
                        Targets.ofYear(new Quantity.Band(low, high)),
                        Map.of(Tribulan.IV, new Realized(Quantity.of(realized), Basis.SD_TRIBULAN)),
                        Tribulan.IV)
                .raw();
    }

    private static BigDecimal raw(Polarity polarity, NegativeFormula formula, BigDecimal target, BigDecimal realized) {
        return measure(polarity, formula, Cap.NONE, target, realized).raw();
    }

    private static Capaian measure(
            Polarity polarity, NegativeFormula formula, Cap cap, BigDecimal target, BigDecimal realized) {
        return CapaianFormula.measure(
                new IndicatorRule(
                        polarity,
                        WithinYear.POSISI_AKHIR,
                        false,
                        formula,
                        ConstantMethod.LATEST,
                        cap,
                        List.of(),
                        "Tribulan"),
                Targets.ofYear(Quantity.of(target)),
                Map.of(Tribulan.IV, new Realized(Quantity.of(realized), Basis.SD_TRIBULAN)),
                Tribulan.IV);
    }

    /** @return between 0,01 and 100.000,00 */
    private static BigDecimal amount(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2);
    }
}
