package id.sakip.evaluation.lke.domain;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Choice;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What would lift the score: "you are at 70,17; these criteria would give 74".
 *
 * <p>Rule LKE-04: one step raises one criterion to its next higher answer. The step that gains most comes first; of equal
 * gains the one from the lowest answer, which asks least, then the order of the template; until the target is reached as
 * printed, with two decimals, or nothing is left to raise.
 */
public final class LkeSimulator {

    private static final int PRINTED_DECIMALS = 2;

    private static final Comparator<Step> BETTER = Comparator.comparing(Step::gain)
            .thenComparing(Comparator.comparing(Step::from).reversed());

    /** From here on a criterion is fulfilled. */
    private static final BigDecimal FULFILLED = BigDecimal.valueOf(80);

    private final LkeForm form;

    public LkeSimulator(LkeForm form) {
        this.form = form;
    }

    /** One criterion one answer higher, what that gains, and the total it leads to. */
    public record Step(Question question, Fraction from, Choice to, Fraction gain, Fraction total) {}

    /** All steps of one criterion together. */
    public record Improvement(Question question, Fraction from, Choice to, Fraction gain) {}

    /**
     * The way to the target.
     *
     * @param ceiling highest answer any criterion was raised to, of 100
     * @param reachable what the total would be with every criterion at the ceiling
     * @param improvements by criterion, highest gain first
     */
    public record Simulation(
            BigDecimal ceiling,
            Fraction start,
            Fraction end,
            Fraction reachable,
            boolean reached,
            List<Step> steps,
            List<Improvement> improvements) {
        public Simulation {
            steps = List.copyOf(steps);
            improvements = List.copyOf(improvements);
        }
    }

    /**
     * With the smallest ambition that reaches the target: BB is fulfilled as the mandate asks; AA asks for five years or a
     * national example, and is hoped for only when nothing less will do.
     */
    public Simulation towards(BigDecimal target, Map<String, Fraction> answers) {
        List<BigDecimal> ceilings = form.questions().stream()
                .flatMap(question -> question.choices().stream())
                .map(Choice::nilai)
                .filter(value -> value.compareTo(FULFILLED) >= 0)
                .distinct()
                .sorted()
                .toList();
        Simulation simulation = null;
        for (BigDecimal ceiling : ceilings) {
            simulation = towards(target, answers, ceiling);
            if (simulation.reached()) {
                break;
            }
        }
        return Objects.requireNonNull(simulation, "a form without questions");
    }

    /**
     * @param answers value of every question, 0 to 100
     * @param ceiling highest answer worth hoping for
     */
    public Simulation towards(BigDecimal target, Map<String, Fraction> answers, BigDecimal ceiling) {
        Map<String, Fraction> present = new LinkedHashMap<>(answers);
        Fraction start = total(present);
        Fraction total = start;
        List<Step> steps = new ArrayList<>();
        while (!reaches(total, target)) {
            Optional<Step> next = best(present, total, ceiling);
            if (next.isEmpty()) {
                break;
            }
            Step step = next.get();
            steps.add(step);
            present.put(step.question().kode(), step.to().worth());
            total = step.total();
        }
        return new Simulation(
                ceiling, start, total, reachable(answers, ceiling), reaches(total, target), steps, improvements(steps));
    }

    private Optional<Step> best(Map<String, Fraction> present, Fraction total, BigDecimal ceiling) {
        Step best = null;
        for (Question question : form.questions()) {
            Fraction from = present.get(question.kode());
            Choice to = next(question, from, ceiling).orElse(null);
            if (to != null) {
                Fraction gain = question.points(to.worth().minus(from));
                Step step = new Step(question, from, to, gain, total.plus(gain));
                best = best == null || BETTER.compare(step, best) > 0 ? step : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The lowest answer above the present value, unless it lies above the ceiling. */
    private static Optional<Choice> next(Question question, Fraction from, BigDecimal ceiling) {
        return question.choices().stream()
                .filter(choice ->
                        choice.worth().compareTo(from) > 0 && choice.nilai().compareTo(ceiling) <= 0)
                .min(Comparator.comparing(Choice::nilai));
    }

    private Fraction reachable(Map<String, Fraction> answers, BigDecimal ceiling) {
        return Fraction.sum(form.questions().stream()
                .map(question -> {
                    Fraction present = answers.get(question.kode());
                    Fraction highest = question.choices().stream()
                            .filter(choice -> choice.nilai().compareTo(ceiling) <= 0)
                            .map(Choice::worth)
                            .findFirst()
                            .orElse(present);
                    return question.points(highest.compareTo(present) > 0 ? highest : present);
                })
                .toList());
    }

    public Fraction total(Map<String, Fraction> answers) {
        return Fraction.sum(form.questions().stream()
                .map(question -> question.points(answers.get(question.kode())))
                .toList());
    }

    private static boolean reaches(Fraction total, BigDecimal target) {
        return total.round(PRINTED_DECIMALS).compareTo(target) >= 0;
    }

    private static List<Improvement> improvements(List<Step> steps) {
        Map<String, Improvement> byCode = new LinkedHashMap<>();
        for (Step step : steps) {
            byCode.merge(
                    step.question().kode(),
                    new Improvement(step.question(), step.from(), step.to(), step.gain()),
                    (first, later) -> new Improvement(
                            first.question(),
                            first.from(),
                            later.to(),
                            first.gain().plus(later.gain())));
        }
        return byCode.values().stream()
                .sorted(Comparator.comparing(Improvement::gain).reversed())
                .toList();
    }
}
