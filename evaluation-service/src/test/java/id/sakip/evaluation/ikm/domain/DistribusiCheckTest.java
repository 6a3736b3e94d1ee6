package id.sakip.evaluation.ikm.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.kit.finding.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourteen elements of Kecamatan Pakusari 2020 as its report prints them. */
class DistribusiCheckTest {

    private static final String[] PAKUSARI = {
        "-,70,Baik",
        "-,70,baik",
        "0 10 90 0,72.5,Baik",
        "0 40 0 60,80,baik",
        "10 30 50 10,65,Baik",
        "10 0 90 0,67.5,baik",
        "0 10 90 0,72.5,baik",
        "10 30 50 20,75,baik",
        "20 70 10 0,47.5,baik",
        "30 0 20 50,72.5,baik",
        "0 10 90 0,72.5,baik",
        "10 70 20 0,52.5,Kurang baik",
        "20 10 70 0,62.5,baik",
        "10 0 0 90,92.5,Sangat Baik",
    };

    private final DistribusiCheck underItsScale =
            new DistribusiCheck(REFERENCE.skm("ikm-14-unsur", 2020), REFERENCE.scale("ikm-25-2004"));

    @Test
    void elementSixIsSeventyAndTheDistributionOfElementEightIsRefused() {
        DistribusiResult result = underItsScale.check(pakusari("69.4", "Baik"));
        assertEquals(
                List.of(
                        "V-DIST-1 WARNING skm|unsur:U1|distribusi null null",
                        "V-DIST-1 WARNING skm|unsur:U2|distribusi null null",
                        "V-DIST-1 WARNING skm|unsur:U6|skor 67,5 70",
                        "V-DIST-1 WARNING skm|unsur:U7|jawaban:4 05 0%",
                        "V-DIST-1 ERROR skm|unsur:U8|jumlah 110% 100%",
                        "V-SCALE-1 WARNING skm|unsur:U9|predikat baik Kurang baik",
                        "V-SCALE-1 WARNING skm|unsur:U13|predikat baik Kurang baik",
                        "V-MEAN-1 WARNING skm|rerata 69,4 69,46"),
                lines(result));
        assertEquals("70 DISTRIBUSI B", shown(result.unsur().get(5).skor().orElseThrow()));
        assertEquals(
                "75 TERCETAK B",
                shown(result.unsur().get(7).skor().orElseThrow()),
                "not 110% of anything, its printed word");
        assertEquals("70 TERCETAK B", shown(result.unsur().get(0).skor().orElseThrow()));
        assertEquals(new BigDecimal("69.64"), result.rerata().orElseThrow().round(2), "975 / 14");
        assertEquals(
                new BigDecimal("69.46"), result.rerataTercetak().orElseThrow().round(2));
        assertTrue(result.isUsable());
    }

    private static String shown(DistribusiResult.Skor skor) {
        return "%s %s %s"
                .formatted(skor.nilai().toDecimal(), skor.dasar(), skor.mutu().label());
    }

    @Test
    void aRefusedDistributionWithoutAPrintedScoreLeavesNothing() {
        List<Distribusi.Baris> rows = new ArrayList<>(pakusari("69.4", "Baik").baris());
        rows.set(7, row("U8", "10 30 50 20,,"));
        DistribusiResult result = underItsScale.check(new Distribusi(rows, null, null));
        assertEquals(Optional.empty(), result.unsur().get(7).skor());
        assertEquals(Optional.empty(), result.rerata());
        assertFalse(result.isUsable());
        assertTrue(result.findings().stream()
                .anyMatch(f ->
                        f.place().equals("skm|unsur:U8|jumlah") && f.sentence().endsWith("Periksa tabel aslinya.")));
    }

    @Test
    void anElementTheInstrumentDoesNotAskIsFoundAndDoesNotCount() {
        List<Distribusi.Baris> rows = new ArrayList<>(pakusari("69.4", "Baik").baris());
        rows.add(row("U15", "0 0 0 100,100,Sangat Baik"));
        DistribusiResult result = underItsScale.check(new Distribusi(rows, null, null));
        assertTrue(lines(result).contains("V-DIST-1 ERROR skm|unsur:U15 U15 null"), lines(result)::toString);
        assertEquals(14, result.unsur().size());
        assertEquals(new BigDecimal("69.64"), result.rerata().orElseThrow().round(2));
    }

    @ParameterizedTest(name = "\"{0}\" spells {1}: {2}")
    @CsvSource({
        "10%, 10, true",
        "10 %, 10, true",
        "' 33,3%', 33.3, true",
        "0, 0, true",
        "05, 0, false",
        "l0%, 10, false"
    })
    void aShareSpelledAsAnotherNumberIsFound(String teks, BigDecimal persen, boolean same) {
        BigDecimal rest = new BigDecimal("100").subtract(persen);
        List<BigDecimal> shares = List.of(persen, rest, BigDecimal.ZERO, BigDecimal.ZERO);
        List<String> spelled = List.of(teks, rest.toPlainString().replace('.', ','), "0", "0");
        DistribusiResult result = underItsScale.check(
                new Distribusi(List.of(new Distribusi.Baris("U1", shares, spelled, null, null)), null, null));
        assertEquals(same, lines(result).stream().noneMatch(l -> l.contains("|jawaban:1")), () -> lines(result)
                .toString());
    }

    @Test
    void underTheScaleOf2017TheWholeIsNotBaik() {
        DistribusiCheck later =
                new DistribusiCheck(REFERENCE.skm("ikm-14-unsur", 2020), REFERENCE.scale("skm-14-2017"));
        List<String> lines = lines(later.check(pakusari("69.46", "Baik")));
        assertTrue(lines.contains("V-SCALE-1 WARNING skm|rerata|predikat Baik Kurang baik"), lines::toString);
        assertTrue(lines.stream().noneMatch(l -> l.startsWith("V-MEAN-1")), lines::toString);
    }

    @Test
    void withElementEightCorrectedTheMeanFollowsFromTheComputedScores() {
        List<Distribusi.Baris> rows = new ArrayList<>(pakusari("69.4", "Baik").baris());
        rows.set(7, row("U8", "10 30 40 20,75,baik"));
        DistribusiResult result = underItsScale.check(new Distribusi(rows, new BigDecimal("69.5"), " BAIK "));
        assertTrue(result.isUsable());
        // 70+70+72,5+80+65+70+72,5+67,5+47,5+72,5+72,5+52,5+62,5+92,5 = 967,5
        assertEquals(Optional.of(Fraction.of(9675, 140)), result.rerata());
        assertTrue(lines(result).contains("V-DIST-1 WARNING skm|unsur:U8|skor 75 67,5"));
        assertTrue(lines(result).stream().noneMatch(l -> l.startsWith("V-MEAN-1")), "69,464 rounds to 69,5");
    }

    @ParameterizedTest(name = "{0} makes {1}")
    @CsvSource({
        "100 0 0 0, 25",
        "0 0 0 100, 100",
        "25 25 25 25, 62.5",
        "0 33.3 33.3 33.4, 75.025",
        "12.5 0 87.5 0, 68.75"
    })
    void scoreIsTheWeightedShareTimesTwentyFive(String persen, BigDecimal skor) {
        DistribusiResult result = underItsScale.check(new Distribusi(List.of(row("U1", persen + ",,")), null, null));
        assertEquals(
                Fraction.of(skor), result.unsur().get(0).skor().orElseThrow().nilai());
    }

    @Test
    void aRefusedElementIsStillJudgedByWhatIsPrintedBesideIt() {
        List<Distribusi.Baris> rows = List.of(row("U8", "10 30 50 20,75,kurang baik"));
        assertTrue(lines(underItsScale.check(new Distribusi(rows, null, null)))
                .contains("V-SCALE-1 WARNING skm|unsur:U8|predikat kurang baik Baik"));
    }

    @Test
    void withoutPrintedScoresTheMeanIsHeldAgainstTheComputedOnes() {
        List<Distribusi.Baris> rows = new ArrayList<>();
        for (int u = 1; u <= 14; u++) {
            rows.add(row("U" + u, "0 0 100 0,,"));
        }
        DistribusiResult result = underItsScale.check(new Distribusi(rows, new BigDecimal("76"), null));
        assertEquals(List.of("V-MEAN-1 WARNING skm|rerata 76 75,00"), lines(result));
        assertTrue(result.isUsable());
    }

    @Test
    void whatIsDoubledOrMissingIsAnError() {
        List<Distribusi.Baris> rows = new ArrayList<>(pakusari("69.4", null).baris());
        rows.set(1, row("U1", "0 0 100 0,75,baik"));
        DistribusiResult result = underItsScale.check(new Distribusi(rows, null, null));
        assertEquals(
                List.of("V-DIST-1 ERROR skm|unsur:U1 2 1", "V-DIST-1 ERROR skm|unsur:U2 null null"),
                lines(result).stream()
                        .filter(l -> l.contains("ERROR") && !l.contains("U8"))
                        .toList());
        assertEquals(Optional.empty(), result.rerataTercetak());
        assertFalse(result.isUsable());
    }

    @Test
    void anUnknownGradeIsJudgedWhereItStandsAndNothingElse() {
        DistribusiResult result =
                underItsScale.check(new Distribusi(List.of(row("U9", "-,47.5,cukup")), new BigDecimal("47.5"), null));
        assertTrue(lines(result).contains("V-SCALE-1 WARNING skm|unsur:U9|predikat cukup Kurang baik"));
        String sentence = result.findings().stream()
                .filter(f -> f.ruleId().equals("V-SCALE-1"))
                .map(Finding::sentence)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Nilai 47,50 disebut \"cukup\", sedangkan menurut Mutu pelayanan IKM (14 unsur) berarti Kurang baik (C).",
                sentence);
    }

    private static Distribusi pakusari(String rerata, String predikat) {
        List<Distribusi.Baris> rows = new ArrayList<>();
        for (String printed : PAKUSARI) {
            rows.add(row("U" + (rows.size() + 1), printed));
        }
        Distribusi.Baris seventh = rows.get(6);
        rows.set(
                6,
                new Distribusi.Baris(
                        seventh.kode(),
                        seventh.persen(),
                        List.of("0%", "10%", "90%", "05"),
                        seventh.skor(),
                        seventh.predikat()));
        return new Distribusi(rows, new BigDecimal(rerata), predikat);
    }

    private static Distribusi.Baris row(String kode, String printed) {
        String[] cells = printed.split(",", -1);
        List<BigDecimal> persen = "-".equals(cells[0])
                ? null
                : Arrays.stream(cells[0].split(" ")).map(BigDecimal::new).toList();
        return new Distribusi.Baris(
                kode,
                persen,
                null,
                cells[1].isEmpty() ? null : new BigDecimal(cells[1]),
                cells[2].isEmpty() ? null : cells[2]);
    }

    private static List<String> lines(DistribusiResult result) {
        return result.findings().stream()
                .map(f -> "%s %s %s %s %s".formatted(f.ruleId(), f.severity(), f.place(), f.found(), f.expected()))
                .toList();
    }
}
