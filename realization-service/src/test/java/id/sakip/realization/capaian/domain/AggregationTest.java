package id.sakip.realization.capaian.domain;

import static id.sakip.realization.capaian.domain.CapaianFormulaTest.amount;
import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means, absorption, progress over the years and revised targets, with the worked examples of LKjIP Plandaan 2022. */
class AggregationTest {
    private static final Cap STATED = new Cap(new BigDecimal("100"), BigDecimal.ZERO);

    @Test
    void meanOfSixIkuIs10084AndUnderTheStatedCap9981() {
        CapaianMean mean =
                CapaianMean.of(Stream.of("71|70.17", "93.80|94.22", "3.30|3.49", "100|100", "100|100", "100|100")
                        .map(pair -> year(pair.split("\\|")[0], amount(pair.split("\\|")[1])))
                        .toList());

        assertThat(printed(mean.raw())).isEqualTo("100.84");
        assertThat(printed(mean.capped())).isEqualTo("99.81");
        assertThat(mean.measured()).isEqualTo(6);
    }

    @Test
    void twoIndicatorsOnOnePaguAreAveragedFirst() {
        CapaianMean mean = CapaianMean.of(List.of(year("1", amount("1")), year("10", amount("9"))));

        assertThat(mean.raw()).isEqualByComparingTo("95");
    }

    @Test
    void meanLeavesOutWhatIsNotMeasuredAndCountsIt() {
        CapaianMean mean = CapaianMean.of(List.of(
                year("4", amount("2")),
                year("4", Quantity.notApplicable("tidak ada survei")),
                year("4", Quantity.missing(null)),
                year("0", amount("2"))));

        assertThat(mean.raw()).isEqualByComparingTo("50");
        assertThat(mean)
                .extracting(CapaianMean::notApplicable, CapaianMean::missing, CapaianMean::undefined)
                .containsExactly(1, 1, 1);
    }

    @Test
    void meanOfNothingIsNothing() {
        CapaianMean mean = CapaianMean.of(List.of(year("4", Quantity.notApplicable(null))));

        assertThat(mean.raw()).isNull();
        assertThat(mean.capped()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "kecamatan 93,82 | 2173310423 | 2039091915 | MEASURED | 93.82",
                "program 1 93,81 | 2134044723 | 2002041515 | MEASURED | 93.81",
                "gaji 92,89 | 1818731123 | 1689395603 | MEASURED | 92.89",
                "Forkopimcam Rp 0 of 200.000 | 200000 | 0 | MEASURED | 0.00",
                "not filled in | 200000 | - | MISSING | -",
                "no pagu, nothing spent | 0 | 0 | NOT_APPLICABLE | -",
                "no pagu, not filled in | - | - | NOT_APPLICABLE | -",
                "no pagu, yet spent | 0 | 5000 | UNDEFINED | -",
                "fully spent | 460000 | 460000 | MEASURED | 100.00"
            })
    void absorption(String name, BigDecimal pagu, BigDecimal realisasi, CapaianStatus status, String persen) {
        Serapan serapan = Serapan.of(pagu, realisasi);

        assertThat(serapan.status()).isEqualTo(status);
        assertThat(serapan.persen() == null ? null : printed(serapan.persen())).isEqualTo(persen);
    }

    @Test
    void parentIsSumOverSumAndCountsRowsNotFilledIn() {
        Serapan program = Serapan.total(List.of(
                Serapan.of(new BigDecimal("700000"), new BigDecimal("700000")),
                Serapan.of(new BigDecimal("200000"), BigDecimal.ZERO),
                Serapan.of(new BigDecimal("100000"), null)));

        assertThat(program.pagu()).isEqualByComparingTo("1000000");
        assertThat(program.realisasi()).isEqualByComparingTo("700000");
        assertThat(program.persen()).isEqualByComparingTo("70");
        assertThat(program.missing()).isEqualTo(1);
        assertThat(program.exceedsPagu()).isFalse();
        assertThat(Serapan.of(BigDecimal.ONE, BigDecimal.TEN).exceedsPagu()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "T3.7 AKIP 97,46 | TERAKHIR | 70.01 71 72 | 70.09 70.17 | 97.46",
                "T3.7 IKM 100,39 | TERAKHIR | 92.67 93.80 93.85 | 92.54 94.22 | 100.39",
                "T3.7 IPP 104,18 | TERAKHIR | 3.27 3.30 3.35 | 3.23 3.49 | 104.18",
                "T6.1 dokumen 3+2 of 5 | ADITIF | 3 2 | 3 2 | 100.00",
                "T6.1 laporan kasus 12+12 of 36 is two thirds | ADITIF | 12 12 12 | 12 12 | 66.67",
                "T6.1 gaji 14/14 stays 14 | TERAKHIR | 14 14 | 14 14 | 100.00",
                "a year N/A is left out | TERAKHIR | 4 N/A | 4 N/A | 100.00",
                "a year N/A is not added as zero | ADITIF | 4 N/A 4 | 4 N/A | 50.00"
            })
    void progressTowardsTheEndOfTheRenstra(
            String name, AcrossYear acrossYear, String targets, String years, String expected) {
        Capaian progress = CapaianFormula.progress(
                CapaianFormulaTest.rule(Polarity.POSITIF, WithinYear.ADITIF),
                acrossYear,
                Stream.of(targets.split(" ")).map(GoldenCell::quantity).toList(),
                Stream.of(years.split(" ")).map(GoldenCell::quantity).toList());

        assertThat(printed(progress.raw())).isEqualTo(expected);
    }

    @Test
    void progressWithoutAnyYearIsMissing() {
        Capaian progress = CapaianFormula.progress(
                CapaianFormulaTest.rule(Polarity.POSITIF, WithinYear.ADITIF),
                AcrossYear.ADITIF,
                List.of(amount("4")),
                List.of());

        assertThat(progress.status()).isEqualTo(CapaianStatus.MISSING);
    }

    @Test
    void measuresAgainstTheTargetInEffectAndKeepsTheOthers() {
        TargetHistory history = new TargetHistory(List.of(
                version("2022-09-23", 2, 2, "Renja perubahan", "3"),
                version("2022-01-04", 2, 1, "Renja murni", "6"),
                version("2018-10-01", 1, 1, "Renstra", "6")));

        assertThat(targetOn(history, "2022-06-30")).isEqualTo("6");
        assertThat(targetOn(history, "2022-09-30")).isEqualTo("3");
        assertThat(targetOn(history, "2022-12-31")).isEqualTo("3");
        assertThat(history.others(LocalDate.parse("2022-12-31")))
                .extracting(TargetHistory.Version::document)
                .containsExactly("Renstra", "Renja murni");
    }

    @Test
    void heavierDocumentGoesBeforeNewerOne() {
        TargetHistory history = new TargetHistory(List.of(
                version("2022-01-05", 3, 1, "Perjanjian Kinerja", "100"),
                version("2022-03-01", 2, 2, "Renja perubahan", "90")));

        assertThat(targetOn(history, "2022-12-31")).isEqualTo("100");
    }

    @Test
    void earliestTargetIsUsedWhenAllCameLater() {
        TargetHistory history = new TargetHistory(List.of(
                version("2022-11-01", 2, 3, "Renja perubahan 2", "5"),
                version("2022-09-23", 2, 2, "Renja perubahan 1", "3")));

        assertThat(targetOn(history, "2022-06-30")).isEqualTo("3");
        assertThat(new TargetHistory(List.of()).inEffect(LocalDate.EPOCH)).isEmpty();
        assertThat(new TargetHistory(List.of()).others(LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void revisedTargetMeasuresTheSameRealizationAnew() {
        Map<Tribulan, Realized> realized = Map.of(Tribulan.IV, new Realized(amount("3"), Basis.SD_TRIBULAN));
        IndicatorRule rule = CapaianFormulaTest.rule(Polarity.POSITIF, WithinYear.ADITIF);

        assertThat(CapaianFormula.measure(rule, Targets.ofYear(amount("6")), realized, Tribulan.IV)
                        .raw())
                .isEqualByComparingTo("50");
        assertThat(CapaianFormula.measure(rule, Targets.ofYear(amount("3")), realized, Tribulan.IV)
                        .raw())
                .isEqualByComparingTo("100");
    }

    private static TargetHistory.Version version(String from, int rank, int number, String document, String target) {
        return new TargetHistory.Version(LocalDate.parse(from), rank, number, document, Targets.ofYear(amount(target)));
    }

    private static String targetOn(TargetHistory history, String day) {
        return history.inEffect(LocalDate.parse(day))
                .orElseThrow()
                .targets()
                .year()
                .number()
                .toPlainString();
    }

    private static Capaian year(String target, Quantity realized) {
        IndicatorRule rule = new IndicatorRule(
                Polarity.POSITIF,
                WithinYear.POSISI_AKHIR,
                false,
                NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
                ConstantMethod.LATEST,
                STATED,
                List.of(),
                "Tribulan");
        return CapaianFormula.measure(
                rule,
                Targets.ofYear(amount(target)),
                Map.of(Tribulan.IV, new Realized(realized, Basis.SD_TRIBULAN)),
                Tribulan.IV);
    }

    private static String printed(BigDecimal percent) {
        return percent.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
