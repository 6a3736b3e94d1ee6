package id.sakip.evaluation.reference.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.LkeTemplate.Kriteria;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final Validity ALWAYS = new Validity(LocalDate.of(2000, 1, 1), null, "dasar", true, null);
    private static final AnswerScale ANSWERS =
            REFERENCE.lke("permenpanrb-88-2021", 2022).answerScale();

    @Test
    void componentWeightsMustSumToExactlyOneHundred() {
        assertEquals(2, template("60", "40").komponen().size());
        assertThrows(IllegalArgumentException.class, () -> template("60", "39.999"));
        assertThrows(IllegalArgumentException.class, () -> template("60", "40.001"));
    }

    @Test
    void subWeightsMustSumToTheirComponent() {
        List<SubKomponen> subs = List.of(sub("1.a", "5"), sub("1.b", "4.99"));
        assertThrows(IllegalArgumentException.class, () -> new Komponen(1, "Satu", BigDecimal.TEN, subs));
    }

    @Test
    void aSubComponentNeedsAWeightAndCriteria() {
        List<Kriteria> one = List.of(new Kriteria("1.a.1", "teks", null, null));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SubKomponen("1.a", "a", Aspek.KUALITAS, BigDecimal.ZERO, null, one));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SubKomponen("1.a", "a", Aspek.KUALITAS, BigDecimal.ONE, null, List.of()));
    }

    @Test
    void codesAreUnique() {
        Kriteria one = new Kriteria("1.a.1", "teks", null, null);
        Kriteria two = new Kriteria("1.b.1", "teks", null, null);
        assertEquals(2, coded("1.a", one, "1.b", two).kriteria().size());
        assertThrows(IllegalArgumentException.class, () -> coded("1.a", one, "1.a", two));
        assertThrows(IllegalArgumentException.class, () -> coded("1.a", one, "1.b", one));
    }

    private static LkeTemplate coded(String firstSub, Kriteria first, String secondSub, Kriteria second) {
        BigDecimal half = BigDecimal.valueOf(50);
        List<SubKomponen> subs = List.of(
                new SubKomponen(firstSub, "a", Aspek.KEBERADAAN, half, null, List.of(first)),
                new SubKomponen(secondSub, "b", Aspek.KUALITAS, half, null, List.of(second)));
        List<Komponen> komponen = List.of(new Komponen(1, "Satu", BigDecimal.valueOf(100), subs));
        return new LkeTemplate(
                "uji", "Uji", ALWAYS, true, "skala", Set.of(ScoringMode.SUB), ANSWERS, List.of(), komponen);
    }

    @Test
    void sentencesAreForWhoeverAddsATemplate() {
        assertEquals(
                "Bobot komponen berjumlah 99,999, seharusnya tepat 100.",
                assertThrows(IllegalArgumentException.class, () -> template("60", "39.999"))
                        .getMessage());
    }

    @Test
    void modesSayHowATemplateMayBeScored() {
        LkeTemplate template = template("60", "40");
        assertEquals(true, template.allows(ScoringMode.SUB));
        assertEquals(true, template.allows(ScoringMode.KOMPONEN));
        assertEquals(false, template.allows(ScoringMode.YT_AE));
    }

    @Test
    void criterionScaleFallsFromAHundredToZero() {
        assertEquals(3, scale("100", "50", "0").answers().size());
        assertThrows(IllegalArgumentException.class, () -> scale("100", "50", "1"));
        assertThrows(IllegalArgumentException.class, () -> scale("99", "0"));
        assertThrows(IllegalArgumentException.class, () -> scale("100", "50", "50", "0"));
        assertThrows(IllegalArgumentException.class, () -> scale("100"));
        assertThrows(IllegalArgumentException.class, () -> scale("0"));
    }

    private static CriterionScale scale(String... values) {
        return new CriterionScale(
                "S",
                Arrays.stream(values)
                        .map(value -> new CriterionScale.Answer(value, new BigDecimal(value), "teks"))
                        .toList());
    }

    @Test
    void templatePointsAtScalesOfTheAkipAndKnownEvidenceOnly() {
        assertThrows(IllegalArgumentException.class, () -> REFERENCE.check(pointing("ipp-0-5", "LKJIP")));
        assertThrows(IllegalArgumentException.class, () -> REFERENCE.check(pointing("akip-88-2021", "SURAT")));
        REFERENCE.check(pointing("akip-88-2021", "LKJIP"));
    }

    private static LkeTemplate pointing(String skala, String bukti) {
        BigDecimal whole = BigDecimal.valueOf(100);
        Kriteria kriteria = new Kriteria("1.a.1", "teks", null, List.of(bukti));
        SubKomponen sub = new SubKomponen("1.a", "a", Aspek.KEBERADAAN, whole, null, List.of(kriteria));
        return new LkeTemplate(
                "uji",
                "Uji",
                ALWAYS,
                true,
                skala,
                Set.of(ScoringMode.SUB),
                ANSWERS,
                null,
                List.of(new Komponen(1, "Satu", whole, List.of(sub))));
    }

    @Test
    void ippWeightsMustSumToExactlyOneHundredUnderDifferentNumbers() {
        assertThrows(IllegalArgumentException.class, () -> ipp(aspek(1, "60"), aspek(2, "39.9")));
        assertThrows(IllegalArgumentException.class, () -> ipp(aspek(1, "60"), aspek(1, "40")));
        assertThrows(IllegalArgumentException.class, () -> aspek(1, "0"));
        assertEquals(2, ipp(aspek(1, "60"), aspek(2, "40")).aspek().size());
    }

    @Test
    void ippIndicatorsSumToTheirAspectAndFormsToTheWhole() {
        List<IppInstrument.Indikator> halves = List.of(indikator("1.1", "50"), indikator("1.2", "50"));
        IppInstrument instrument = ipp(aspek(1, "60", halves), aspek(2, "40"));
        assertEquals(2, instrument.indikator().size());
        assertEquals("1.2", instrument.indikator("1.2").orElseThrow().kode());
        assertEquals(true, instrument.indikator("1.3").isEmpty());
        List<IppInstrument.Indikator> short99 = List.of(indikator("1.1", "99"));
        assertThrows(IllegalArgumentException.class, () -> aspek(1, "60", short99));
        assertThrows(IllegalArgumentException.class, () -> indikator("1.1", "0"));
        assertThrows(IllegalArgumentException.class, () -> ipp(aspek(1, "60", halves), aspek(2, "40", halves)));
        assertThrows(IllegalArgumentException.class, () -> ipp("75", "24", List.of(), aspek(1, "100")));
    }

    @Test
    void f03AsksAboutAspectsOnTheScaleOfTheIndex() {
        List<String> five = List.of("a", "b", "c", "d", "e");
        IppInstrument.PertanyaanF03 first = new IppInstrument.PertanyaanF03("F1", 1, "Bagaimana?", five);
        IppInstrument instrument = ipp("75", "25", List.of(first), aspek(1, "100"));
        assertEquals("uji", instrument.kuesioner().instrumen());
        Kuesioner.Pertanyaan asked = instrument.kuesioner().pertanyaan("F1").orElseThrow();
        assertEquals(List.of("Aspek 1", "Bagaimana?", five), List.of(asked.nama(), asked.teks(), asked.pilihan()));
        assertThrows(IllegalArgumentException.class, () -> ipp("75", "25", List.of(first, first), aspek(1, "100")));
        assertThrows(IllegalArgumentException.class, () -> ipp("75", "25", List.of(first), aspek(2, "100")));
        List<String> six = List.of("a", "b", "c", "d", "e", "f");
        IppInstrument.PertanyaanF03 wide = new IppInstrument.PertanyaanF03("F1", 1, "Bagaimana?", six);
        assertThrows(IllegalArgumentException.class, () -> ipp("75", "25", List.of(wide), aspek(1, "100")));
    }

    @Test
    void surveyNeedsDifferentUnsurWithFourAnswers() {
        List<String> four = List.of("a", "b", "c", "d");
        SkmInstrument.Unsur one = new SkmInstrument.Unsur("U1", "Satu", "Bagaimana?", four, true);
        assertEquals(Fraction.of(1), skm("0.9", one).weight(false));
        assertEquals(Fraction.of(9, 10), skm("0.9", one).weight(true));
        assertThrows(IllegalArgumentException.class, () -> skm("0.9", one, one));
        assertThrows(IllegalArgumentException.class, () -> skm("0.9"));
        assertThrows(IllegalArgumentException.class, () -> skm("0", one));
        List<String> three = List.of("a", "b", "c");
        assertThrows(IllegalArgumentException.class, () -> new SkmInstrument.Unsur("U1", "Satu", "?", three, true));
    }

    @Test
    void unsurIsFoundByCodeOrByName() {
        SkmInstrument skm = REFERENCE.skm("skm-9-unsur", 2022);
        assertEquals("U9", skm.unsurNamed("sarana dan prasarana ").orElseThrow().kode());
        assertEquals("U6", skm.unsurNamed("U6").orElseThrow().kode());
        assertEquals(true, skm.unsurNamed("U10").isEmpty());
    }

    private static LkeTemplate template(String first, String second) {
        return new LkeTemplate(
                "uji",
                "Uji",
                ALWAYS,
                true,
                "skala",
                Set.of(ScoringMode.SUB),
                ANSWERS,
                List.of(),
                List.of(
                        new Komponen(1, "Satu", new BigDecimal(first), List.of(sub("1.a", first))),
                        new Komponen(2, "Dua", new BigDecimal(second), List.of(sub("2.a", second)))));
    }

    private static SubKomponen sub(String kode, String bobot) {
        return new SubKomponen(
                kode,
                kode,
                Aspek.KEBERADAAN,
                new BigDecimal(bobot),
                null,
                List.of(new Kriteria(kode + ".1", "teks", null, null)));
    }

    private static IppInstrument ipp(IppInstrument.Aspek... aspek) {
        return ipp("75", "25", List.of(), aspek);
    }

    private static IppInstrument ipp(
            String f02, String f03, List<IppInstrument.PertanyaanF03> questions, IppInstrument.Aspek... aspek) {
        return new IppInstrument(
                "uji",
                "Uji",
                ALWAYS,
                "skala",
                BigDecimal.valueOf(5),
                new BigDecimal(f02),
                new BigDecimal(f03),
                List.of(aspek),
                questions);
    }

    private static IppInstrument.Aspek aspek(int no, String bobot) {
        return aspek(no, bobot, List.of());
    }

    private static IppInstrument.Aspek aspek(int no, String bobot, List<IppInstrument.Indikator> indikator) {
        return new IppInstrument.Aspek(no, "Aspek " + no, new BigDecimal(bobot), indikator);
    }

    private static IppInstrument.Indikator indikator(String kode, String bobot) {
        return new IppInstrument.Indikator(kode, "Indikator", new BigDecimal(bobot));
    }

    private static SkmInstrument skm(String rounded, SkmInstrument.Unsur... unsur) {
        return new SkmInstrument("uji", "Uji", ALWAYS, "skala", new BigDecimal(rounded), List.of(unsur));
    }
}
