package id.sakip.evaluation.lke.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.akip.domain.AkipCalculator;
import id.sakip.evaluation.akip.domain.AkipScore;
import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeInput;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.lke.domain.LkeSimulator.Simulation;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The answers two evaluators of Plandaan 2022 could have given. With 3, 5 and 5 criteria one evaluator cannot reach the
 * 19,81 its LHE prints for komponen 4 (nearest 19,80 and 19,82); two, moderated to their mean, can: 19,8083.
 */
class PlandaanAnswersTest {

    private final LkeTemplate template = REFERENCE.lke("permenpanrb-88-2021", 2022);
    private final LkeForm form = new LkeForm(template, ScoringMode.KRITERIA_AVG);

    @Test
    void wholeSheetComesOutAsTheLetterPrintsIt() {
        Map<String, String> first = new HashMap<>();
        Map<String, String> second = new HashMap<>();
        Map<String, Moderation.Choice> decisions = new HashMap<>();
        PlandaanAnswers.read().forEach(line -> {
            first.put(line.kode(), line.first());
            second.put(line.kode(), line.second());
            if (line.moderation() != null) {
                decisions.put(line.kode(), Moderation.Choice.valueOf(line.moderation()));
            }
        });
        List<FinalAnswer> answers =
                ((Outcome.Scored<List<FinalAnswer>>) new Moderation(form).resolve(first, second, decisions)).result();
        AkipScore score = ((Outcome.Scored<AkipScore>)
                        new AkipCalculator(template, REFERENCE.scale("akip-88-2021")).score(input(answers)))
                .result();
        assertEquals(List.of("24.27", "18.93", "7.16", "19.81"), printed(score, AkipScore.KomponenScore::nilai));
        assertEquals(List.of("80.89", "63.10", "47.74", "79.23"), printed(score, AkipScore.KomponenScore::capaian));
        assertEquals(
                List.of("BB", "CC", "D", "B"),
                score.komponen().stream().map(k -> k.jawaban().huruf()).toList());
        assertEquals(new BigDecimal("70.17"), score.nilai().round(2));
        assertEquals("BB", score.predikat().label());
        assertEquals(Fraction.of(2377, 120), score.komponen().get(3).nilai());

        Simulation simulation = new LkeSimulator(form).towards(new BigDecimal("74"), values(answers));
        assertEquals(score.nilai(), simulation.start());
        assertEquals(true, simulation.reached());
        assertEquals(new BigDecimal("74.09"), simulation.end().round(2));
        assertEquals(BigDecimal.valueOf(80), simulation.ceiling());
        assertEquals(17, simulation.steps().size());
        // what its LHE recommends too: a mechanism for collecting data, applications, use of the report
        assertEquals(
                List.of(
                        "2.a.3 BB",
                        "1.c.4 BB",
                        "4.b.5 C",
                        "2.b.6 C",
                        "2.b.7 C",
                        "4.c.2 BB",
                        "4.c.5 BB",
                        "3.c.1 C",
                        "3.c.3 C",
                        "3.c.5 C",
                        "3.c.7 C",
                        "1.c.5 B",
                        "1.c.3 BB"),
                simulation.improvements().stream()
                        .map(i -> i.question().kode() + " " + i.to().huruf())
                        .toList());
    }

    private static LkeInput input(List<FinalAnswer> answers) {
        return new LkeInput(
                ScoringMode.KRITERIA_AVG,
                List.of(),
                answers.stream()
                        .map(a -> new LkeInput.Jawaban(a.kode(), a.huruf(), a.nilai()))
                        .toList());
    }

    private static Map<String, Fraction> values(List<FinalAnswer> answers) {
        return answers.stream().collect(Collectors.toMap(FinalAnswer::kode, a -> Fraction.of(a.nilai())));
    }

    private static List<String> printed(AkipScore score, Function<AkipScore.KomponenScore, Fraction> figure) {
        return score.komponen().stream()
                .map(k -> figure.apply(k).round(2).toPlainString())
                .toList();
    }
}
