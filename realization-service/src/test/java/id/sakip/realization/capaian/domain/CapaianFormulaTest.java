package id.sakip.realization.capaian.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianFormulaTest {
    private static final int SINCE = 20;
    private static final int KONSTAN = 21;
    private static final int SATUAN = 22;

    static final GradeScale AKIP = new GradeScale(List.of("D", "C", "CC", "B", "BB", "A", "AA"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/golden/capaian.csv", delimiter = '|', numLinesToSkip = 1)
    void golden(ArgumentsAccessor row) {
        WithinYear withinYear = WithinYear.valueOf(row.getString(2));
        Cap cap = row.getString(4) == null ? Cap.NONE : new Cap(new BigDecimal(row.getString(4)), null);
        IndicatorRule rule = new IndicatorRule(
                Polarity.valueOf(row.getString(1)),
                withinYear,
                "%".equals(optional(row, SATUAN)),
                NegativeFormula.valueOf(row.getString(3)),
                ConstantMethod.valueOf(
                        Optional.ofNullable(optional(row, KONSTAN)).orElse("LATEST")),
                cap,
                List.of(AKIP),
                "Tribulan");

        Capaian capaian = CapaianFormula.measure(
                rule,
                new Targets(GoldenCell.quantity(row.getString(5)), targets(row)).bornIn(since(row)),
                realized(row, withinYear),
                Tribulan.of(row.getInteger(14)));

        assertThat(capaian.status()).hasToString(row.getString(15));
        assertPercent(capaian.raw(), row.getString(16));
        assertPercent(capaian.capped(), row.getString(17));
        assertThat(capaian.reason() == null).isEqualTo(capaian.isMeasured());
        assertThat(capaian.formulaId() != null).isEqualTo(capaian.isMeasured());
        if (row.getString(18) == null) {
            assertThat(capaian.sdTribulan()).isNull();
        } else {
            assertThat(capaian.sdTribulan().status()).hasToString(row.getString(18));
            assertPercent(capaian.sdTribulan().raw(), row.getString(19));
        }
    }

    @Test
    void explainsItselfInWords() {
        IndicatorRule rule = rule(Polarity.POSITIF, WithinYear.ADITIF);

        Capaian capaian = CapaianFormula.measure(
                rule,
                new Targets(amount("12"), Map.of(Tribulan.I, amount("3"), Tribulan.III, amount("3"))),
                Map.of(
                        Tribulan.I, new Realized(amount("3"), Basis.TRIBULAN),
                        Tribulan.III, new Realized(amount("7"), Basis.SD_TRIBULAN)),
                Tribulan.III);

        assertThat(capaian.explanation()).isEqualTo("dijumlah s.d. Tribulan III; makin besar makin baik");
        assertThat(capaian.formulaId()).isEqualTo("CAP-01a");
        assertThat(capaian.target()).isEqualByComparingTo("12");
        assertThat(capaian.realization()).isEqualByComparingTo("7");
        assertThat(capaian.inputs())
                .containsExactly(
                        new Capaian.Input("target tahun", "12"),
                        new Capaian.Input("target tribulan I", "3"),
                        new Capaian.Input("realisasi tribulan I", "3"),
                        new Capaian.Input("target tribulan III", "3"),
                        new Capaian.Input("realisasi s.d. tribulan III", "7"));
    }

    @Test
    void explainsThatTheMeanIsTaken() {
        IndicatorRule rule = new IndicatorRule(
                Polarity.POSITIF,
                WithinYear.KONSTAN,
                true,
                NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
                ConstantMethod.MEAN_OF_PERCENTS,
                Cap.NONE,
                List.of(),
                "Triwulan");

        assertThat(CapaianFormula.explain(rule, Tribulan.III))
                .isEqualTo("tetap sepanjang tahun, rata-rata yang terisi s.d. Triwulan III; makin besar makin baik");
        assertThat(CapaianFormula.explain(rule(Polarity.POSITIF, WithinYear.KONSTAN), Tribulan.III))
                .isEqualTo("tetap sepanjang tahun, pengukuran terakhir s.d. Tribulan III; makin besar makin baik");
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12.50 | 12.50",
                "35..45 | 35 s.d. 45",
                "50(CC) | 50 (CC)",
                "B | B",
                "N/A | N/A",
                "'' | belum diisi"
            })
    void inputsAreShownAsTheyWereGiven(String cell, String shown) {
        Capaian capaian = CapaianFormula.measure(
                rule(Polarity.POSITIF, WithinYear.GRADE),
                Targets.ofYear(GoldenCell.quantity(cell)),
                Map.of(),
                Tribulan.I);

        assertThat(capaian.inputs()).containsExactly(new Capaian.Input("target tahun", shown));
    }

    @Test
    void aYearThatDoesNotApplyDoesNotApplyInItsTribulanEither() {
        Capaian capaian = CapaianFormula.measure(
                rule(Polarity.POSITIF, WithinYear.ADITIF),
                new Targets(Quantity.notApplicable("tidak dianggarkan"), Map.of(Tribulan.I, amount("3"))),
                Map.of(Tribulan.I, new Realized(amount("3"), Basis.TRIBULAN)),
                Tribulan.I);

        assertThat(capaian.status()).isEqualTo(CapaianStatus.NOT_APPLICABLE);
        assertThat(capaian.sdTribulan().status()).isEqualTo(CapaianStatus.NOT_APPLICABLE);
        assertThat(capaian.sdTribulan().reason()).isEqualTo("tidak dianggarkan");
    }

    @Test
    void progressSaysHowTheYearsAreTaken() {
        IndicatorRule rule = rule(Polarity.POSITIF, WithinYear.ADITIF);
        List<Quantity> years = List.of(amount("1"), amount("2"));

        assertThat(CapaianFormula.progress(rule, AcrossYear.ADITIF, years, years)
                        .explanation())
                .isEqualTo("dijumlah antartahun terhadap target akhir Renstra; makin besar makin baik");
        assertThat(CapaianFormula.progress(rule, AcrossYear.TERAKHIR, years, years)
                        .explanation())
                .isEqualTo("tahun terakhir yang terisi terhadap target akhir Renstra; makin besar makin baik");
    }

    @Test
    void aPaguOfZeroIsNotMissedAndNothingSpentWithoutOneIsNoFault() {
        assertThat(Serapan.of(BigDecimal.ZERO, null).missing()).isZero();
        assertThat(Serapan.of(BigDecimal.ONE, null).missing()).isEqualTo(1);
        assertThat(Serapan.of(null, BigDecimal.ZERO).lacksPagu()).isFalse();
        assertThat(Serapan.of(null, BigDecimal.ONE).lacksPagu()).isTrue();
        assertThat(Serapan.of(BigDecimal.ONE, BigDecimal.ONE).exceedsPagu()).isFalse();
    }

    @Test
    void namesTheTribulanThatIsMissing() {
        Capaian capaian = CapaianFormula.measure(
                rule(Polarity.POSITIF, WithinYear.ADITIF),
                Targets.ofYear(amount("12")),
                Map.of(Tribulan.II, new Realized(amount("3"), Basis.TRIBULAN)),
                Tribulan.II);

        assertThat(capaian.status()).isEqualTo(CapaianStatus.MISSING);
        assertThat(capaian.reason()).isEqualTo("realisasi tribulan I belum diisi");
    }

    static IndicatorRule rule(Polarity polarity, WithinYear withinYear) {
        return new IndicatorRule(
                polarity,
                withinYear,
                true,
                NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
                ConstantMethod.LATEST,
                Cap.NONE,
                List.of(AKIP),
                "Tribulan");
    }

    static Quantity amount(String value) {
        return Quantity.of(new BigDecimal(value));
    }

    private static Tribulan since(ArgumentsAccessor row) {
        String since = optional(row, SINCE);
        return since == null ? Tribulan.I : Tribulan.valueOf(since);
    }

    private static String optional(ArgumentsAccessor row, int column) {
        return row.size() > column ? row.getString(column) : null;
    }

    private static Map<Tribulan, Quantity> targets(ArgumentsAccessor row) {
        Map<Tribulan, Quantity> targets = new EnumMap<>(Tribulan.class);
        for (Tribulan k : Tribulan.values()) {
            String cell = row.getString(5 + k.number());
            if (cell != null) {
                targets.put(k, GoldenCell.quantity(cell));
            }
        }
        return targets;
    }

    private static Map<Tribulan, Realized> realized(ArgumentsAccessor row, WithinYear withinYear) {
        Map<Tribulan, Realized> realized = new EnumMap<>(Tribulan.class);
        for (Tribulan k : Tribulan.values()) {
            String cell = row.getString(9 + k.number());
            if (cell != null) {
                realized.put(k, GoldenCell.realized(cell, withinYear));
            }
        }
        return realized;
    }

    private static void assertPercent(BigDecimal actual, String expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            BigDecimal wanted = new BigDecimal(expected);
            assertThat(actual.setScale(wanted.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(wanted);
        }
    }
}
