package id.sakip.evaluation.ipp.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import id.sakip.evaluation.reference.domain.IppInstrument;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PenilaianCalculatorTest {

    private final IppInstrument of2022 = REFERENCE.ipp("ipp-29-2022", 2023);
    private final IppInstrument of2017 = REFERENCE.ipp("ipp-17-2017", 2022);

    @Test
    void anAspectTakesThreeQuartersOfTheEvaluatorAndOneOfTheUsers() {
        Map<String, Integer> f02 = all(of2022, 4);
        f02.put("6.2", 2);
        List<AspekNilai> values = scored(of2022, f02, users("3"));
        assertEquals(Fraction.of(15, 4), values.get(0).nilai());
        // innovation: F-02 is 50 x 4 + 50 x 2 = 3, F-03 is 3
        assertEquals(Fraction.of(3), values.get(5).nilai());
    }

    @Test
    void indicatorsCountByTheirWeight() {
        Map<String, Integer> f02 = all(of2017, 0);
        f02.put("3.1", 5);
        f02.put("3.6", 5);
        List<AspekNilai> values = scored(of2017, f02, Map.of());
        // 17 % and 16 % of 5
        assertEquals(Fraction.of(165, 100), values.get(2).nilai());
        assertEquals(Fraction.ZERO, values.get(0).nilai());
    }

    @Test
    void equalJudgementsGiveTheirOwnValueUnderBothInstruments() {
        for (IppInstrument instrument : List.of(of2017, of2022)) {
            for (int value = 0; value <= 5; value++) {
                List<AspekNilai> aspek = scored(instrument, all(instrument, value), users(Integer.toString(value)));
                IppResult result = ((Outcome.Scored<IppResult>)
                                new IppCalculator(instrument, REFERENCE.scale("ipp-0-5")).calculate(aspek))
                        .result();
                assertEquals(Fraction.of(value), result.nilai(), instrument.id());
            }
        }
    }

    @Test
    void nothingMissingCountsAsZero() {
        Map<String, Integer> f02 = all(of2022, 4);
        f02.remove("1.1");
        Map<Integer, Fraction> f03 = new HashMap<>(users("3"));
        f03.remove(2);
        assertEquals(
                List.of("/f02 MISSING 1.1", "/surveiF03 MISSING aspek 2"),
                refused(of2022, f02, f03).stream()
                        .map(o -> o.pointer() + " " + o.code() + (o.sentence().contains("1.1") ? " 1.1" : " aspek 2"))
                        .toList());
        assertEquals(28 + 6, refused(of2022, Map.of(), Map.of()).size());
        assertTrue(scored(of2017, all(of2017, 3), Map.of()).size() == 6, "F-03 does not count under 17/2017");
    }

    @Test
    void theIndexRisesWithEveryJudgement() {
        Random random = new Random(29);
        for (int round = 0; round < 200; round++) {
            Map<String, Integer> f02 = new HashMap<>();
            of2022.indikator().forEach(i -> f02.put(i.kode(), random.nextInt(5)));
            Fraction before = index(f02);
            String better = of2022.indikator()
                    .get(random.nextInt(of2022.indikator().size()))
                    .kode();
            f02.merge(better, 1, Integer::sum);
            assertTrue(index(f02).compareTo(before) > 0, better);
        }
    }

    private Fraction index(Map<String, Integer> f02) {
        List<AspekNilai> aspek = scored(of2022, f02, users("3"));
        return ((Outcome.Scored<IppResult>) new IppCalculator(of2022, REFERENCE.scale("ipp-0-5")).calculate(aspek))
                .result()
                .nilai();
    }

    private static Map<String, Integer> all(IppInstrument instrument, int value) {
        Map<String, Integer> f02 = new HashMap<>();
        instrument.indikator().forEach(i -> f02.put(i.kode(), value));
        return f02;
    }

    private static Map<Integer, Fraction> users(String mean) {
        Map<Integer, Fraction> f03 = new HashMap<>();
        for (int no = 1; no <= 6; no++) {
            f03.put(no, Fraction.of(new BigDecimal(mean)));
        }
        return f03;
    }

    private static List<AspekNilai> scored(
            IppInstrument instrument, Map<String, Integer> f02, Map<Integer, Fraction> f03) {
        return ((Outcome.Scored<List<AspekNilai>>) new PenilaianCalculator(instrument).calculate(f02, f03)).result();
    }

    private static List<Objection> refused(
            IppInstrument instrument, Map<String, Integer> f02, Map<Integer, Fraction> f03) {
        return ((Outcome.Refused<List<AspekNilai>>) new PenilaianCalculator(instrument).calculate(f02, f03))
                .objections();
    }
}
