package id.sakip.evaluation.akip.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.domain.LkeForm.Choice;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.akip.domain.LkeInput.Jawaban;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.LkeTemplate.Aspek;
import id.sakip.evaluation.reference.domain.LkeTemplate.Komponen;
import id.sakip.evaluation.reference.domain.LkeTemplate.Kriteria;
import id.sakip.evaluation.reference.domain.LkeTemplate.SubKomponen;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LkeFormTest {

    private final LkeTemplate template = REFERENCE.lke("permenpanrb-88-2021", 2022);

    @ParameterizedTest
    @EnumSource(names = {"SUB", "KRITERIA_AVG", "YT_AE"})
    void questionsShareTheHundredPoints(ScoringMode mode) {
        LkeForm form = new LkeForm(template, mode);
        assertEquals(
                Fraction.of(100),
                Fraction.sum(form.questions().stream().map(Question::bobot).toList()));
        assertEquals(mode == ScoringMode.SUB ? 12 : 80, form.questions().size());
        assertSame(mode, form.mode());
        assertSame(template, form.template());
    }

    @Test
    void answersCarryTheTextOfTheirAspek() {
        LkeForm form = new LkeForm(template, ScoringMode.KRITERIA_AVG);
        Choice existence = form.question("1.a.1").orElseThrow().choice("A").orElseThrow();
        Choice quality = form.question("1.b.1").orElseThrow().choice("A").orElseThrow();
        assertTrue(existence.uraian().contains("dipertahankan"), existence.uraian());
        assertTrue(quality.uraian().contains("upaya"), quality.uraian());
        assertEquals(quality, form.question("1.c.1").orElseThrow().choice("A").orElseThrow());
        assertEquals(Fraction.of(9, 11), form.question("1.b.1").orElseThrow().bobot());
        assertEquals(Fraction.of(9, 22), form.question("1.b.1").orElseThrow().points(Fraction.of(50)));
        assertEquals(List.of("RENSTRA"), form.question("1.a.3").orElseThrow().bukti());
        assertEquals("1.a", form.question("1.a.3").orElseThrow().sub());
        assertEquals(1, form.question("1.a.3").orElseThrow().komponen());
        assertEquals(Aspek.KEBERADAAN, form.question("1.a.3").orElseThrow().aspek());
        assertTrue(form.question("1.a.99").isEmpty());
    }

    @Test
    void subAsksOnceAndNeedsTheDocumentsOfAllItsCriteria() {
        LkeForm form = new LkeForm(template, ScoringMode.SUB);
        assertEquals(
                List.of("RENSTRA", "RENJA", "PERJANJIAN_KINERJA", "RENCANA_AKSI"),
                form.question("1.a").orElseThrow().bukti());
        assertTrue(form.question("1.a.1").isEmpty());
        assertTrue(new LkeForm(template, ScoringMode.KOMPONEN).questions().isEmpty());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"100, AA", "99.99, A", "90, A", "89, BB", "79.995, B", "30, D", "29.999, E", "15, E", "0, E"})
    void meanIsCalledByTheHighestAnswerItReaches(BigDecimal value, String letter) {
        Question question =
                new LkeForm(template, ScoringMode.SUB).question("1.a").orElseThrow();
        assertEquals(letter, question.floor(Fraction.of(value)).huruf());
        assertThrows(IllegalArgumentException.class, () -> question.floor(Fraction.of(-1)));
    }

    @Test
    void yesNoAndLettersAreAveragedPerSub() {
        LkeForm form = new LkeForm(template, ScoringMode.YT_AE);
        assertEquals(
                List.of("Y", "T"),
                form.question("1.a.1").orElseThrow().choices().stream()
                        .map(Choice::huruf)
                        .toList());
        assertEquals(
                List.of("A", "B", "C", "D", "E"),
                form.question("1.b.1").orElseThrow().choices().stream()
                        .map(Choice::huruf)
                        .toList());
        // existence all yes but one of six, quality all B (75), use all C (50)
        List<Jawaban> answers = form.questions().stream()
                .map(q -> new Jawaban(
                        q.kode(),
                        switch (q.aspek()) {
                            case KEBERADAAN -> q.kode().equals("1.a.1") ? "T" : "Y";
                            case KUALITAS -> "B";
                            case PEMANFAATAN -> "C";
                        },
                        null))
                .toList();
        AkipCalculator calculator = new AkipCalculator(template, REFERENCE.scale("akip-88-2021"));
        AkipScore score = ((Outcome.Scored<AkipScore>)
                        calculator.score(new LkeInput(ScoringMode.YT_AE, List.of(), answers)))
                .result();
        // 19 + 22,5 + 25
        assertEquals(new BigDecimal("66.5"), score.nilai().toDecimal());
        assertEquals("B", score.predikat().label());
        assertEquals(
                new BigDecimal("83.33"),
                score.komponen().get(0).subKomponen().get(0).capaian().round(2));
        assertEquals(
                "BB", score.komponen().get(0).subKomponen().get(0).jawaban().huruf());
    }

    @Test
    void criterionMayHaveItsOwnAnswers() {
        Kriteria third = new Kriteria("1.a.1", "teks", "AD", null);
        Kriteria own = new Kriteria("1.a.2", "teks", null, null);
        LkeForm form = new LkeForm(variant(Set.of(ScoringMode.YT_AE), third, own), ScoringMode.YT_AE);
        assertEquals(
                new BigDecimal("66"),
                form.question("1.a.1").orElseThrow().choice("B").orElseThrow().nilai());
        assertEquals(2, form.question("1.a.2").orElseThrow().choices().size());
        Kriteria unknown = new Kriteria("1.a.3", "teks", "XX", null);
        assertThrows(IllegalArgumentException.class, () -> variant(Set.of(ScoringMode.YT_AE), unknown));
        assertEquals(1, variant(Set.of(ScoringMode.SUB), unknown).kriteria().size());
    }

    @Test
    void modeTheTemplateDoesNotKnowIsRefused() {
        LkeTemplate onlySub = variant(Set.of(ScoringMode.SUB), new Kriteria("1.a.1", "teks", null, null));
        AkipCalculator calculator = new AkipCalculator(onlySub, REFERENCE.scale("akip-88-2021"));
        LkeInput input = new LkeInput(ScoringMode.KRITERIA_AVG, List.of(), List.of(new Jawaban("1.a.1", "A", null)));
        var refused = (Outcome.Refused<AkipScore>) calculator.score(input);
        assertEquals("MODE_NOT_ALLOWED", refused.objections().get(0).code());
        assertEquals(1, refused.objections().size());
        LkeInput printed = new LkeInput(
                ScoringMode.KOMPONEN, List.of(new LkeInput.KomponenNilai(1, null, new BigDecimal("70"))), List.of());
        assertTrue(calculator.score(printed) instanceof Outcome.Scored<AkipScore>);
    }

    @Test
    void moderatedValueCountsInsteadOfTheLetters() {
        LkeTemplate one = variant(Set.of(ScoringMode.SUB), new Kriteria("1.a.1", "teks", null, null));
        AkipCalculator calculator = new AkipCalculator(one, REFERENCE.scale("akip-88-2021"));
        LkeInput input =
                new LkeInput(ScoringMode.SUB, List.of(), List.of(new Jawaban("1.a", "BB", new BigDecimal("85"))));
        AkipScore score = ((Outcome.Scored<AkipScore>) calculator.score(input)).result();
        assertEquals(Fraction.of(85), score.nilai());
    }

    @Test
    void overdueRecommendationsAreOpenToo() {
        assertEquals(
                new FollowUpCount(5, 3, 1),
                FollowUpCount.of(List.of(
                        TindakLanjutStatus.SELESAI,
                        TindakLanjutStatus.TERLAMBAT,
                        TindakLanjutStatus.BELUM,
                        TindakLanjutStatus.DALAM_PROSES,
                        TindakLanjutStatus.SELESAI)));
    }

    private LkeTemplate variant(Set<ScoringMode> modes, Kriteria... kriteria) {
        SubKomponen sub =
                new SubKomponen("1.a", "a", Aspek.KEBERADAAN, BigDecimal.valueOf(100), "YT", List.of(kriteria));
        return new LkeTemplate(
                "uji",
                "Uji",
                template.validity(),
                true,
                template.skalaPredikat(),
                modes,
                template.answerScale(),
                template.skalaKriteria(),
                List.of(new Komponen(1, "Satu", BigDecimal.valueOf(100), List.of(sub))));
    }
}
