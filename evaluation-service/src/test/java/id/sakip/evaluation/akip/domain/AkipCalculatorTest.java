package id.sakip.evaluation.akip.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.domain.AkipScore.KomponenScore;
import id.sakip.evaluation.akip.domain.LkeInput.Jawaban;
import id.sakip.evaluation.akip.domain.LkeInput.KomponenNilai;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AkipCalculatorTest {

    private final LkeTemplate template = REFERENCE.lke("permenpanrb-88-2021", 2022);
    private final AkipCalculator calculator = new AkipCalculator(template, REFERENCE.scale("akip-88-2021"));

    @Test
    void plandaan2022ComesOutAt7017WithLettersByFloor() {
        AkipScore score = scored(komponen("24.27", "18.93", "7.16", "19.81"));
        assertEquals(new BigDecimal("70.17"), score.nilai().toDecimal());
        assertEquals("BB", score.predikat().label());
        assertEquals("Sangat Baik", score.predikat().sebutan());
        assertEquals(List.of("BB", "CC", "D", "B"), letters(score));
        assertEquals(List.of("80.90", "63.10", "47.73", "79.24"), capaian(score));
    }

    @ParameterizedTest(name = "{0} + {1} + {2} + {3} is {4}")
    @CsvSource({
        "30, 30, 10, 0, B, 70.00",
        "30, 30, 10.01, 0, BB, 70.01",
        "30, 30, 10.004, 0, B, 70.00",
        "30, 30, 10.005, 0, BB, 70.01",
        "0, 0, 0, 0, E, 0.00",
        "30, 30, 15, 25, AA, 100.00",
    })
    void totalIsClassifiedAsPrinted(String a, String b, String c, String d, String predikat, String printed) {
        AkipScore score = scored(komponen(a, b, c, d));
        assertEquals(predikat, score.predikat().label());
        assertEquals(new BigDecimal(printed), score.nilai().round(2));
    }

    @Test
    void olderScaleNamesTheSameScoreInItsOwnWords() {
        LkeInput input = komponen("10", "10", "5", "11");
        AkipCalculator older = new AkipCalculator(template, REFERENCE.scale("akip-jombang-lama"));
        AkipScore score = ((Outcome.Scored<AkipScore>) older.score(input)).result();
        assertEquals("D", score.predikat().label());
        assertEquals("C", scored(input).predikat().label());
    }

    @Test
    void subModeMultipliesWeightByAnswer() {
        AkipScore score = scored(sub(Map.of(), "BB"));
        assertEquals(new BigDecimal("80"), score.nilai().toDecimal());
        assertEquals("BB", score.predikat().label());
        assertEquals(List.of("BB", "BB", "BB", "BB"), letters(score));
        assertEquals(3, score.komponen().get(0).subKomponen().size());

        AkipScore lower = scored(sub(Map.of("3.c", "D"), "BB"));
        assertEquals(new BigDecimal("76.25"), lower.nilai().toDecimal());
        assertEquals("C", lower.komponen().get(2).jawaban().huruf());
        assertEquals("D", lower.komponen().get(2).subKomponen().get(2).jawaban().huruf());
    }

    @Test
    void criterionMeanReachesTheLettersAndTotalOfPlandaan() {
        AkipScore score = scored(kriteria(Map.ofEntries(
                sum("1.a", 440),
                sum("1.b", 870),
                sum("1.c", 680),
                sum("2.a", 190),
                sum("2.b", 430),
                sum("2.c", 640),
                sum("3.a", 240),
                sum("3.b", 420),
                sum("3.c", 360),
                sum("4.a", 250),
                sum("4.b", 410),
                sum("4.c", 380))));
        assertEquals(List.of("24.27", "18.93", "7.16", "19.82"), values(score));
        assertEquals(List.of("80.89", "63.10", "47.71", "79.27"), capaian(score));
        assertEquals(new BigDecimal("70.17"), score.nilai().round(2));
        assertEquals("BB", score.predikat().label());
        assertEquals(List.of("BB", "CC", "D", "B"), letters(score));
        assertEquals(
                new BigDecimal("24.268181818182"),
                score.komponen().get(0).nilai().toDecimal());
    }

    @Test
    void meanOverElevenCriteriaIsNotRoundedBeforeTheTotal() {
        AkipScore score = scored(kriteria(Map.ofEntries(sum("1.b", 100))));
        assertEquals(Fraction.of(9, 11), score.nilai());
        assertEquals("D", score.predikat().label());
    }

    @Test
    void randomAnswersKeepTheInvariants() {
        long seed = 88_2021L;
        Random random = new Random(seed);
        List<String> letters = List.of("AA", "A", "BB", "B", "CC", "C", "D", "E");
        for (int i = 0; i < 300; i++) {
            List<Jawaban> answers = template.kriteria().stream()
                    .map(k -> new Jawaban(k.kode(), letters.get(random.nextInt(letters.size())), null))
                    .toList();
            AkipScore score = scored(new LkeInput(ScoringMode.KRITERIA_AVG, List.of(), answers));
            String seen = "seed " + seed + " round " + i;
            assertEquals(
                    score.nilai(),
                    Fraction.sum(
                            score.komponen().stream().map(KomponenScore::nilai).toList()),
                    seen);
            for (KomponenScore k : score.komponen()) {
                assertTrue(k.nilai().compareTo(Fraction.of(k.bobot())) <= 0, seen);
                assertTrue(
                        Fraction.of(k.jawaban().nilai())
                                        .compareTo(Fraction.of(k.capaian().round(2)))
                                <= 0,
                        seen);
                Fraction subs = Fraction.sum(
                        k.subKomponen().stream().map(s -> s.nilai()).toList());
                assertEquals(k.nilai(), subs, seen);
            }
        }
    }

    @Test
    void missingIsNotZero() {
        LkeInput three = new LkeInput(
                ScoringMode.KOMPONEN,
                List.of(nilai(1, "24"), nilai(2, "18"), new KomponenNilai(3, null, null)),
                List.of());
        assertEquals(List.of("/komponen/2/nilai MISSING", "/komponen MISSING"), refused(three));
        assertEquals(
                80,
                refused(new LkeInput(ScoringMode.KRITERIA_AVG, List.of(), List.of()))
                        .size());
        assertEquals(
                12, refused(new LkeInput(ScoringMode.SUB, List.of(), List.of())).size());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        LkeInput wrong = new LkeInput(
                ScoringMode.KOMPONEN,
                List.of(
                        nilai(1, "30.01"),
                        nilai(2, "-0.01"),
                        nilai(3, "7"),
                        nilai(3, "7"),
                        nilai(5, "1"),
                        new KomponenNilai(4, BigDecimal.TEN, BigDecimal.ONE)),
                List.of(new Jawaban("1.a", "BB", null)));
        assertEquals(
                List.of(
                        "/komponen/0/nilai OUT_OF_RANGE",
                        "/komponen/1/nilai OUT_OF_RANGE",
                        "/komponen/3/no DUPLICATE",
                        "/komponen/4/no UNKNOWN_KOMPONEN",
                        "/komponen/5/bobot OTHER_WEIGHT",
                        "/jawaban/0/kode UNKNOWN_KODE"),
                refused(wrong));
    }

    @Test
    void wholeWeightAndZeroAreAllowed() {
        assertEquals(
                new BigDecimal("30"),
                scored(komponen("30", "0", "0", "0")).nilai().toDecimal());
    }

    @Test
    void sameWeightWithOtherZerosIsTheSameWeight() {
        LkeInput input = new LkeInput(
                ScoringMode.KOMPONEN,
                List.of(
                        new KomponenNilai(1, new BigDecimal("30.00"), BigDecimal.ONE),
                        nilai(2, "1"),
                        nilai(3, "1"),
                        nilai(4, "1")),
                List.of());
        assertEquals(new BigDecimal("4"), scored(input).nilai().toDecimal());
    }

    @Test
    void answersAreCheckedAgainstTheModeAndTheScale() {
        List<Jawaban> answers = new ArrayList<>(sub(Map.of(), "B").jawaban());
        answers.set(0, new Jawaban("1.a", "Z", null));
        answers.add(new Jawaban("1.b", "B", null));
        answers.add(new Jawaban("1.b.1", "B", null));
        LkeInput input = new LkeInput(ScoringMode.SUB, List.of(nilai(1, "24")), answers);
        assertEquals(
                List.of(
                        "/komponen/0/nilai COMPUTED",
                        "/jawaban/0/jawaban UNKNOWN_ANSWER",
                        "/jawaban/12/kode DUPLICATE",
                        "/jawaban/13/kode UNKNOWN_KODE"),
                refused(input));
    }

    @Test
    void objectionsSpeakIndonesianWithDecimalComma() {
        Outcome<AkipScore> outcome = calculator.score(komponen("30.5", "0", "0", "0"));
        Objection objection =
                ((Outcome.Refused<AkipScore>) outcome).objections().get(0);
        assertEquals("Komponen 1 bernilai 30,5, padahal harus antara 0 dan 30.", objection.sentence());
    }

    private AkipScore scored(LkeInput input) {
        Outcome<AkipScore> outcome = calculator.score(input);
        if (outcome instanceof Outcome.Refused<AkipScore> refused) {
            throw new AssertionError(refused.objections());
        }
        return ((Outcome.Scored<AkipScore>) outcome).result();
    }

    private List<String> refused(LkeInput input) {
        Outcome<AkipScore> outcome = calculator.score(input);
        return ((Outcome.Refused<AkipScore>) outcome)
                .objections().stream().map(o -> o.pointer() + " " + o.code()).toList();
    }

    private static LkeInput komponen(String... values) {
        List<KomponenNilai> komponen = new ArrayList<>();
        for (String value : values) {
            komponen.add(nilai(komponen.size() + 1, value));
        }
        return new LkeInput(ScoringMode.KOMPONEN, komponen, List.of());
    }

    private static KomponenNilai nilai(int no, String value) {
        return new KomponenNilai(no, null, new BigDecimal(value));
    }

    private LkeInput sub(Map<String, String> answers, String otherwise) {
        return new LkeInput(
                ScoringMode.SUB,
                List.of(),
                template.subKomponen().stream()
                        .map(s -> new Jawaban(s.kode(), answers.getOrDefault(s.kode(), otherwise), null))
                        .toList());
    }

    /** Answers per sub-komponen that add up to the given sum; a sub without one gets E throughout. */
    private LkeInput kriteria(Map<String, Integer> sums) {
        Map<Integer, String> letters =
                Map.of(100, "AA", 90, "A", 80, "BB", 70, "B", 60, "CC", 50, "C", 30, "D", 0, "E");
        List<Jawaban> answers = new ArrayList<>();
        for (LkeTemplate.SubKomponen s : template.subKomponen()) {
            int left = sums.getOrDefault(s.kode(), 0);
            int open = s.kriteria().size();
            for (LkeTemplate.Kriteria k : s.kriteria()) {
                int rest = open - 1;
                int target = left;
                int value = List.of(100, 90, 80, 70, 60, 50, 30, 0).stream()
                        .filter(v -> target - v >= 0 && reachable(target - v, rest))
                        .findFirst()
                        .orElseThrow();
                answers.add(new Jawaban(k.kode(), letters.get(value), null));
                left -= value;
                open = rest;
            }
        }
        return new LkeInput(ScoringMode.KRITERIA_AVG, List.of(), answers);
    }

    private static boolean reachable(int sum, int count) {
        boolean smallGap = sum == 10 || sum == 20 || sum == 40;
        return sum <= count * 100 && !smallGap && !(count == 0 && sum > 0);
    }

    private static Map.Entry<String, Integer> sum(String sub, int sum) {
        return Map.entry(sub, sum);
    }

    private static List<String> letters(AkipScore score) {
        return score.komponen().stream().map(k -> k.jawaban().huruf()).toList();
    }

    private static List<String> capaian(AkipScore score) {
        return score.komponen().stream()
                .map(k -> k.capaian().round(2).toPlainString())
                .toList();
    }

    private static List<String> values(AkipScore score) {
        return score.komponen().stream()
                .map(k -> k.nilai().round(2).toPlainString())
                .toList();
    }
}
