package id.sakip.evaluation.survei.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.ikm.domain.IkmCalculator;
import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.reference.domain.Kuesioner;
import id.sakip.evaluation.reference.domain.SkmInstrument;
import id.sakip.evaluation.survei.domain.Rekap.LayananRekap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RekapTest {

    private final SkmInstrument instrument = REFERENCE.skm("skm-9-unsur", 2022);
    private final Kuesioner kuesioner = instrument.kuesioner();

    @Test
    void aServiceWithAnUnansweredQuestionIsLeftOutAndNamesIt() {
        Map<String, List<Long>> all = counts(List.of(0L, 0L, 1L, 1L));
        Map<String, List<Long>> gap = new HashMap<>(all);
        gap.remove("U3");
        gap.put("U5", List.of(0L, 0L, 0L, 0L));
        Rekap rekap = new Rekap(Map.of(
                1, new LayananRekap(1, "KTP", 2, all),
                2, new LayananRekap(2, "KK", 3, gap)));
        assertEquals(List.of(), rekap.layanan().get(1).unanswered(kuesioner));
        assertEquals(List.of("U3", "U5"), rekap.layanan().get(2).unanswered(kuesioner));
        SurveyInput input = rekap.input(kuesioner, UnitMethod.RESPONDENT_WEIGHTED, true);
        assertEquals(
                List.of(1),
                input.layanan().stream().map(SurveyInput.Layanan::no).toList());
        assertEquals(2L, input.layanan().get(0).responden());
        assertEquals(UnitMethod.RESPONDENT_WEIGHTED, input.method());
        assertEquals(true, input.roundedWeights());
        assertEquals(5, rekap.responden());
    }

    @Test
    void meanIsOverAllWhoAnsweredInAnyService() {
        Rekap rekap = new Rekap(Map.of(
                1, new LayananRekap(1, "KTP", 4, Map.of("F1", List.of(1L, 0L, 0L, 0L, 2L))),
                2, new LayananRekap(2, "KK", 1, Map.of("F1", List.of(0L, 1L, 0L, 0L, 0L), "F2", List.of(0L, 0L)))));
        assertEquals(Optional.of(Fraction.of(13, 4)), rekap.mean("F1"));
        assertEquals(Optional.empty(), rekap.mean("F2"));
        assertEquals(Optional.empty(), rekap.mean("F3"));
    }

    /** The tally and the answers one by one give the same index, to the last digit. */
    @Test
    void countingFirstChangesNothing() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            int layanan = 1 + random.nextInt(5);
            Map<Integer, LayananRekap> tally = new TreeMap<>();
            List<Fraction> indices = new ArrayList<>();
            for (int no = 1; no <= layanan; no++) {
                int responden = 1 + random.nextInt(40);
                Map<String, List<Long>> counted = new TreeMap<>();
                List<Fraction> nrr = new ArrayList<>();
                for (Kuesioner.Pertanyaan question : kuesioner.pertanyaan()) {
                    long[] count = new long[4];
                    long sum = 0;
                    for (int r = 0; r < responden; r++) {
                        int answer = 1 + random.nextInt(4);
                        count[answer - 1]++;
                        sum += answer;
                    }
                    counted.put(question.kode(), List.of(count[0], count[1], count[2], count[3]));
                    nrr.add(Fraction.of(sum, responden));
                }
                tally.put(no, new LayananRekap(no, "L" + no, responden, counted));
                indices.add(Fraction.sum(nrr).times(Fraction.of(25, 9)));
            }
            SurveyInput input = new Rekap(tally).input(kuesioner, UnitMethod.SIMPLE_MEAN, false);
            IkmResult result = ((Outcome.Scored<IkmResult>)
                            new IkmCalculator(instrument, REFERENCE.scale("skm-14-2017")).calculate(input))
                    .result();
            assertEquals(Fraction.mean(indices), result.nilai());
        }
    }

    private Map<String, List<Long>> counts(List<Long> each) {
        Map<String, List<Long>> counts = new HashMap<>();
        kuesioner.pertanyaan().forEach(p -> counts.put(p.kode(), each));
        return counts;
    }
}
