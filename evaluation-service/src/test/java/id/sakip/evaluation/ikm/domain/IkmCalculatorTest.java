package id.sakip.evaluation.ikm.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.ikm.domain.IkmResult.UnsurResult;
import id.sakip.evaluation.ikm.domain.SurveyInput.Layanan;
import id.sakip.evaluation.ikm.domain.SurveyInput.Unsur;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IkmCalculatorTest {

    private final SkmInstrument nine = REFERENCE.skm("skm-9-unsur", 2022);
    private final SkmInstrument fourteen = REFERENCE.skm("ikm-14-unsur", 2020);
    private final IkmCalculator calculator = new IkmCalculator(nine, REFERENCE.scale("skm-14-2017"));

    @Test
    void plandaan2022IsTheSimpleMeanOfFiveServices() {
        IkmResult result = scored(survey(
                UnitMethod.SIMPLE_MEAN,
                valued("KTP", "93.46", null),
                valued("KK", "93.82", null),
                valued("SKCK", "92.13", null),
                valued("Mutasi", "91.67", null),
                valued("Surat", "100", null)));
        assertEquals(new BigDecimal("94.216"), result.nilai().toDecimal());
        assertEquals(new BigDecimal("94.22"), result.nilai().round(2));
        assertEquals("A", result.mutu().label());
        assertEquals(Optional.empty(), result.tertimbang());
        assertEquals(List.of(), result.unsurTerendah());
        assertEquals("A", result.layanan().get(3).mutu().label());
    }

    @Test
    void bothUnitValuesAreComputedAndThePolicyPicksTheOfficialOne() {
        Layanan[] services = {valued("KTP", "80", 300L), valued("KK", "100", 100L)};
        IkmResult simple = scored(survey(UnitMethod.SIMPLE_MEAN, services));
        assertEquals(Fraction.of(90), simple.nilai());
        assertEquals(Optional.of(Fraction.of(85)), simple.tertimbang());
        IkmResult weighted = scored(survey(UnitMethod.RESPONDENT_WEIGHTED, services));
        assertEquals(Fraction.of(85), weighted.nilai());
        assertEquals(Fraction.of(90), weighted.sederhana());
        assertEquals("B", weighted.mutu().label());
    }

    @ParameterizedTest(name = "{0} unsur all {1}, rounded weights {2}: {3}")
    @CsvSource({
        "9, 4, false, 100.00, A", "9, 4, true, 99.00, A", "9, 1, false, 25.00, D", "9, 1, true, 24.75, D",
        "9, 3, false, 75.00, C", "14, 4, false, 100.00, A", "14, 4, true, 99.40, A", "14, 1, true, 24.85, D",
    })
    void nineTimesFourIsExactlyOneHundred(int unsur, BigDecimal nrr, boolean rounded, BigDecimal ikm, String mutu) {
        SkmInstrument instrument = unsur == 9 ? nine : fourteen;
        Layanan all = new Layanan(1, "Semua", null, null, unsurOf(instrument, kode -> nrr));
        SurveyInput input = new SurveyInput(UnitMethod.SIMPLE_MEAN, rounded, List.of(all));
        IkmResult result = scored(new IkmCalculator(instrument, REFERENCE.scale(instrument.skala())), input);
        assertEquals(Fraction.of(ikm), result.nilai());
        assertEquals(mutu, result.mutu().label());
    }

    @Test
    void nrrComesFromTheAnswersOfThoseWhoAnswered() {
        List<Unsur> unsur = new ArrayList<>(unsurOf(nine, kode -> new BigDecimal("3")));
        unsur.set(0, new Unsur("U1", null, List.of(1L, 2L, 3L, 4L)));
        unsur.set(1, new Unsur("U2", null, List.of(0L, 0L, 0L, 12L)));
        IkmResult result = scored(survey(UnitMethod.RESPONDENT_WEIGHTED, new Layanan(1, "KTP", null, null, unsur)));
        UnsurResult first = result.layanan().get(0).unsur().get(0);
        assertEquals(Fraction.of(3), first.nrr());
        assertEquals(Optional.of(12L), result.layanan().get(0).responden());
        assertEquals(Fraction.of(28 * 25, 9), result.nilai());
    }

    @Test
    void lowestElementsAreThreeAndWeightedByRespondents() {
        List<Unsur> many = unsurOf(nine, kode -> new BigDecimal("U9".equals(kode) ? "2" : "3"));
        List<Unsur> few = unsurOf(nine, kode -> new BigDecimal("U6".equals(kode) ? "1" : "3.5"));
        IkmResult known = scored(survey(
                UnitMethod.SIMPLE_MEAN,
                new Layanan(1, "KTP", null, 900L, many),
                new Layanan(2, "KK", null, 100L, few)));
        assertEquals(List.of("U9", "U6", "U1"), kodes(known));
        assertEquals(new BigDecimal("2.15"), known.unsurTerendah().get(0).nrr().toDecimal());
        IkmResult unknown = scored(survey(
                UnitMethod.SIMPLE_MEAN,
                new Layanan(1, "KTP", null, 900L, many),
                new Layanan(2, "KK", null, null, few)));
        assertEquals(List.of("U6", "U9", "U1"), kodes(unknown));
    }

    @Test
    void servicesWithoutElementsDoNotTouchTheLowestElements() {
        List<Unsur> unsur = unsurOf(nine, kode -> new BigDecimal("U4".equals(kode) ? "1.5" : "3"));
        IkmResult result = scored(
                survey(UnitMethod.SIMPLE_MEAN, valued("Lama", "10", 50L), new Layanan(2, "KK", null, 10L, unsur)));
        assertEquals("U4", kodes(result).get(0));
        assertEquals(new BigDecimal("1.5"), result.unsurTerendah().get(0).nrr().toDecimal());
    }

    @Test
    void rawAnswersEqualTheRecomputationToTheLastDigit() {
        long seed = 14_2017L;
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Layanan> services = new ArrayList<>();
            Fraction weighted = Fraction.ZERO;
            long respondents = 0;
            for (int no = 1; no <= 5; no++) {
                int n = random.nextInt(400) + 1;
                long total = 0;
                List<Unsur> unsur = new ArrayList<>();
                for (SkmInstrument.Unsur u : nine.unsur()) {
                    long[] counts = new long[4];
                    for (int i = 0; i < n; i++) {
                        int answer = random.nextInt(4);
                        counts[answer]++;
                        total += answer + 1;
                    }
                    unsur.add(new Unsur(u.kode(), null, List.of(counts[0], counts[1], counts[2], counts[3])));
                }
                services.add(new Layanan(no, "L" + no, null, null, unsur));
                weighted = weighted.plus(Fraction.of(total * 25, 9));
                respondents += n;
            }
            IkmResult result = scored(new SurveyInput(UnitMethod.RESPONDENT_WEIGHTED, false, services));
            assertEquals(weighted.dividedBy(Fraction.of(respondents)), result.nilai(), "seed " + seed);
        }
    }

    @Test
    void refusesWhatIsMissingDoubledOrTypedThoughComputed() {
        List<Unsur> unsur = new ArrayList<>(unsurOf(nine, kode -> new BigDecimal("3")));
        unsur.remove(8);
        unsur.set(0, new Unsur("U2", new BigDecimal("3"), null));
        unsur.set(2, new Unsur("X", new BigDecimal("4.01"), null));
        unsur.set(3, new Unsur("U4", new BigDecimal("0.99"), null));
        unsur.set(4, new Unsur("U5", null, null));
        unsur.set(5, new Unsur("U6", null, List.of(0L, 0L, 0L, 0L)));
        unsur.set(6, new Unsur("U7", null, List.of(1L, -1L, 2L, 1L)));
        unsur.set(7, new Unsur("U8", new BigDecimal("3"), List.of(1L, 1L, 1L, 1L)));
        assertEquals(
                List.of(
                        "/layanan/0/nilai COMPUTED",
                        "/layanan/0/unsur/1/kode DUPLICATE",
                        "/layanan/0/unsur/2/kode UNKNOWN_KODE",
                        "/layanan/0/unsur/2/nrr OUT_OF_RANGE",
                        "/layanan/0/unsur/3/nrr OUT_OF_RANGE",
                        "/layanan/0/unsur/4 ONE_OF",
                        "/layanan/0/unsur/5/jawaban OUT_OF_RANGE",
                        "/layanan/0/unsur/6/jawaban OUT_OF_RANGE",
                        "/layanan/0/unsur/7 ONE_OF",
                        "/layanan/0/unsur MISSING",
                        "/layanan/0/unsur MISSING",
                        "/layanan/0/unsur MISSING",
                        "/layanan/1/no DUPLICATE",
                        "/layanan/1/nilai MISSING",
                        "/layanan/2/nilai OUT_OF_RANGE",
                        "/layanan/3/nilai OUT_OF_RANGE",
                        "/layanan/3/responden OUT_OF_RANGE"),
                refused(new SurveyInput(
                        UnitMethod.SIMPLE_MEAN,
                        false,
                        List.of(
                                new Layanan(1, "A", BigDecimal.TEN, null, unsur),
                                new Layanan(1, "B", null, null, List.of()),
                                new Layanan(3, "C", new BigDecimal("100.01"), null, List.of()),
                                new Layanan(4, "D", new BigDecimal("-1"), 0L, List.of())))));
    }

    @Test
    void answersThatAreNotFourCountsAreRefused() {
        for (List<Long> counts : List.of(List.of(1L, 2L, 3L), List.of(1L, 2L, 3L, 4L, 5L))) {
            List<Unsur> unsur = new ArrayList<>(unsurOf(nine, kode -> new BigDecimal("3")));
            unsur.set(0, new Unsur("U1", null, counts));
            SurveyInput input = survey(UnitMethod.SIMPLE_MEAN, new Layanan(1, "A", null, null, unsur));
            assertEquals(List.of("/layanan/0/unsur/0/jawaban OUT_OF_RANGE"), refused(input));
        }
    }

    @Test
    void extremesOfAnswersAndIndexAreAllowed() {
        assertEquals(
                Fraction.of(100),
                scored(survey(UnitMethod.SIMPLE_MEAN, valued("A", "100", 1L))).nilai());
        assertEquals(
                Fraction.ZERO,
                scored(survey(UnitMethod.SIMPLE_MEAN, valued("A", "0", 1L))).nilai());
    }

    @Test
    void weightedUnitNeedsRespondentsOfEveryService() {
        SurveyInput input =
                survey(UnitMethod.RESPONDENT_WEIGHTED, valued("KTP", "80", 300L), valued("KK", "100", null));
        assertEquals(List.of("/layanan/1/responden MISSING"), refused(input));
        assertEquals(List.of("/layanan MISSING"), refused(new SurveyInput(UnitMethod.SIMPLE_MEAN, false, List.of())));
    }

    private IkmResult scored(SurveyInput input) {
        return scored(calculator, input);
    }

    private static IkmResult scored(IkmCalculator with, SurveyInput input) {
        Outcome<IkmResult> outcome = with.calculate(input);
        assertTrue(outcome instanceof Outcome.Scored<IkmResult>, () -> outcome.toString());
        return ((Outcome.Scored<IkmResult>) outcome).result();
    }

    private List<String> refused(SurveyInput input) {
        return ((Outcome.Refused<IkmResult>) calculator.calculate(input))
                .objections().stream().map(o -> o.pointer() + " " + o.code()).toList();
    }

    private static SurveyInput survey(UnitMethod method, Layanan... services) {
        List<Layanan> numbered = new ArrayList<>();
        for (Layanan l : services) {
            numbered.add(new Layanan(numbered.size() + 1, l.nama(), l.nilai(), l.responden(), l.unsur()));
        }
        return new SurveyInput(method, false, numbered);
    }

    private static Layanan valued(String nama, String nilai, Long responden) {
        return new Layanan(1, nama, new BigDecimal(nilai), responden, List.of());
    }

    private static List<Unsur> unsurOf(SkmInstrument instrument, Function<String, BigDecimal> nrr) {
        return instrument.unsur().stream()
                .map(u -> new Unsur(u.kode(), nrr.apply(u.kode()), null))
                .toList();
    }

    private static List<String> kodes(IkmResult result) {
        return result.unsurTerendah().stream().map(UnsurResult::kode).toList();
    }
}
