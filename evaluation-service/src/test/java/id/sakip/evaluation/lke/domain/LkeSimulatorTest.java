package id.sakip.evaluation.lke.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.lke.domain.LkeSimulator.Improvement;
import id.sakip.evaluation.lke.domain.LkeSimulator.Simulation;
import id.sakip.evaluation.lke.domain.LkeSimulator.Step;
import id.sakip.evaluation.reference.domain.LkeTemplate;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LkeSimulatorTest {

    private static final BigDecimal AA = BigDecimal.valueOf(100);

    private final LkeTemplate template = REFERENCE.lke("permenpanrb-88-2021", 2022);
    private final LkeForm sub = new LkeForm(template, ScoringMode.SUB);
    private final LkeForm criteria = new LkeForm(template, ScoringMode.KRITERIA_AVG);

    @Test
    void theStepThatGainsMostComesFirst() {
        // all at B (70,00): one letter more is worth 1,5 points in the heaviest subs, 1.c before 2.c by the template
        Simulation simulation = simulator(sub).towards(new BigDecimal("72.5"), all(sub, 70));
        assertEquals(List.of("1.c", "2.c"), codes(simulation));
        assertEquals(Fraction.of(70), simulation.start());
        assertEquals(Fraction.of(73), simulation.end());
        assertEquals(new BigDecimal("1.5"), simulation.steps().get(0).gain().toDecimal());
        assertEquals(new BigDecimal("71.5"), simulation.steps().get(0).total().toDecimal());
        assertEquals("BB", simulation.steps().get(0).to().huruf());
        assertTrue(simulation.reached());
        assertEquals(Fraction.of(80), simulation.reachable());
    }

    @Test
    void widerStepsOfTheScaleGainMore() {
        // from D (30) the next answer is C (50): twenty points, twice the usual step
        Map<String, Fraction> answers = all(sub, 70);
        answers.put("3.c", Fraction.of(30));
        Simulation simulation = simulator(sub).towards(new BigDecimal("68.5"), answers);
        // 3.c: 7,5 x 20% = 1,5 ties with 1.c: 15 x 10%; the lower answer asks least
        assertEquals(List.of("3.c"), codes(simulation));
        Simulation further = simulator(sub).towards(new BigDecimal("71.5"), answers);
        assertEquals(List.of("3.c", "1.c", "2.c"), codes(further));
    }

    @Test
    void targetCountsAsPrinted() {
        Map<String, Fraction> answers = all(criteria, 70);
        assertTrue(simulator(criteria)
                .towards(new BigDecimal("70.00"), answers)
                .steps()
                .isEmpty());
        assertTrue(simulator(criteria).towards(new BigDecimal("70.00"), answers).reached());
        assertEquals(
                1,
                simulator(criteria)
                        .towards(new BigDecimal("70.01"), answers)
                        .steps()
                        .size());
        // 4.c: 12,5 / 5 x 10% = 0,25 a step: reached exactly, not one step later
        assertEquals(
                1,
                simulator(criteria)
                        .towards(new BigDecimal("70.25"), answers)
                        .steps()
                        .size());
        assertEquals(
                2,
                simulator(criteria)
                        .towards(new BigDecimal("70.26"), answers)
                        .steps()
                        .size());
    }

    @Test
    void ceilingStopsTheHope() {
        LkeSimulator simulator = simulator(sub);
        BigDecimal bb = BigDecimal.valueOf(80);
        Simulation simulation = simulator.towards(new BigDecimal("90"), all(sub, 70), bb);
        assertEquals(bb, simulation.ceiling());
        assertFalse(simulation.reached());
        assertEquals(Fraction.of(80), simulation.end());
        assertEquals(Fraction.of(80), simulation.reachable());
        assertEquals(12, simulation.steps().size());
        // what already lies above the ceiling is not pulled down
        assertEquals(Fraction.of(90), simulator.towards(AA, all(sub, 90), bb).reachable());
        assertEquals(Fraction.of(90), simulator.towards(AA, all(sub, 90), bb).end());
    }

    @Test
    void ambitionIsTheSmallestThatReaches() {
        Map<String, Fraction> answers = all(sub, 70);
        assertEquals(
                BigDecimal.valueOf(80),
                simulator(sub).towards(new BigDecimal("80"), answers).ceiling());
        assertEquals(
                BigDecimal.valueOf(90),
                simulator(sub).towards(new BigDecimal("80.01"), answers).ceiling());
        assertEquals(
                AA, simulator(sub).towards(new BigDecimal("90.01"), answers).ceiling());
        Simulation impossible = simulator(sub).towards(new BigDecimal("100.01"), answers);
        assertFalse(impossible.reached());
        assertEquals(AA, impossible.ceiling());
        LkeForm empty = new LkeForm(template, ScoringMode.KOMPONEN);
        assertThrows(NullPointerException.class, () -> simulator(empty).towards(AA, Map.of()));
    }

    @Test
    void moderatedMeansRiseToTheNextLetter() {
        Map<String, Fraction> answers = all(sub, 80);
        answers.put("1.c", Fraction.of(85));
        Step step = simulator(sub).towards(new BigDecimal("100"), answers).steps().stream()
                .filter(s -> s.question().kode().equals("1.c"))
                .findFirst()
                .orElseThrow();
        assertEquals("A", step.to().huruf());
        assertEquals(Fraction.of(3, 4), step.gain());
    }

    @Test
    void improvementsSumTheStepsOfOneCriterion() {
        Simulation simulation = simulator(sub).towards(new BigDecimal("100"), all(sub, 60));
        Improvement first = simulation.improvements().get(0);
        assertEquals("1.c", first.question().kode());
        assertEquals(Fraction.of(60), first.from());
        assertEquals("AA", first.to().huruf());
        assertEquals(Fraction.of(6), first.gain());
        assertEquals(12, simulation.improvements().size());
        assertEquals(
                List.of("1.c", "2.c", "4.c"),
                simulation.improvements().subList(0, 3).stream()
                        .map(i -> i.question().kode())
                        .toList());
    }

    @Test
    void randomAnswersKeepTheInvariants() {
        long seed = 74L;
        Random random = new Random(seed);
        int[] values = {0, 15, 30, 40, 50, 55, 60, 70, 80, 85, 90, 100};
        for (int round = 0; round < 15; round++) {
            Map<String, Fraction> answers = new HashMap<>();
            for (Question q : criteria.questions()) {
                answers.put(q.kode(), Fraction.of(values[random.nextInt(values.length)]));
            }
            Simulation s = simulator(criteria).towards(new BigDecimal("88"), answers);
            String seen = "seed " + seed + " round " + round;
            assertTrue(s.reached(), seen);
            Fraction gains = Fraction.sum(s.steps().stream().map(Step::gain).toList());
            assertEquals(s.end(), s.start().plus(gains), seen);
            assertEquals(
                    gains,
                    Fraction.sum(
                            s.improvements().stream().map(Improvement::gain).toList()),
                    seen);
            assertTrue(s.steps().stream().allMatch(step -> step.gain().compareTo(Fraction.ZERO) > 0), seen);
            assertTrue(s.reachable().compareTo(s.end()) >= 0, seen);
            // without its last step the target is missed: no step too many
            Fraction before = s.steps()
                    .get(s.steps().size() - 1)
                    .total()
                    .minus(s.steps().get(s.steps().size() - 1).gain());
            assertTrue(before.round(2).compareTo(new BigDecimal("88")) < 0, seen);
            for (int i = 1; i < s.improvements().size(); i++) {
                assertTrue(
                        s.improvements()
                                        .get(i - 1)
                                        .gain()
                                        .compareTo(s.improvements().get(i).gain())
                                >= 0,
                        seen);
            }
        }
    }

    private static LkeSimulator simulator(LkeForm form) {
        return new LkeSimulator(form);
    }

    private static Map<String, Fraction> all(LkeForm form, int value) {
        Map<String, Fraction> answers = new HashMap<>();
        form.questions().forEach(q -> answers.put(q.kode(), Fraction.of(value)));
        return answers;
    }

    private static List<String> codes(Simulation simulation) {
        return simulation.steps().stream().map(s -> s.question().kode()).toList();
    }
}
