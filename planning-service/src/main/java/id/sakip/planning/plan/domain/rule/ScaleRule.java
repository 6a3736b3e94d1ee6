package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.kebijakan.domain.Policy.Band;
import id.sakip.planning.kebijakan.domain.Policy.Scale;
import id.sakip.planning.plan.domain.Grade;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * V-SCALE-1: a letter beside a number is the one a scale of the kabupaten gives that number. Pengadegan targets 50 (CC);
 * 50 is a C. Without a policy there is nothing to hold it against.
 */
final class ScaleRule implements PlanRule {
    @Override
    public String id() {
        return "V-SCALE-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.tree().ifPresent(tree -> tree.nodes().stream()
                .flatMap(node -> node.indicators().stream())
                .forEach(indicator -> check(indicator, scalesFor(indicator, facts.scales()), findings)));
        return findings;
    }

    /** The scales of the score that measures the indicator, or all where none does; the newest first. */
    private static List<Scale> scalesFor(Indicator indicator, List<Scale> scales) {
        String family = indicator.measuredBy() == null
                ? ""
                : indicator.measuredBy().name().toLowerCase(Locale.ROOT) + "-";
        return scales.stream()
                .filter(scale -> scale.id().startsWith(family))
                .sorted(Comparator.comparing(Scale::berlaku, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private void check(Indicator indicator, List<Scale> scales, List<Finding> findings) {
        indicator
                .targets()
                .forEach((tahun, target) ->
                        value(indicator, indicator.ref() + "|target|" + tahun, target, scales, findings));
        indicator.tribulan().forEach((tahun, quarters) -> IntStream.range(0, quarters.size())
                .filter(i -> !quarters.get(i).sameAs(indicator.target(tahun)))
                .forEach(i -> value(
                        indicator,
                        indicator.ref() + "|target|" + tahun + "|tribulan " + (i + 1),
                        quarters.get(i),
                        scales,
                        findings)));
    }

    private void value(Indicator indicator, String place, Value value, List<Scale> scales, List<Finding> findings) {
        Optional<Grade> grade = Grade.of(value);
        if (!value.numeric() || grade.isEmpty()) {
            return;
        }
        List<String> right = scales.stream()
                .flatMap(scale -> scale.bands().stream())
                .filter(band -> contains(band, value.value()))
                .map(Band::label)
                .toList();
        if (!right.isEmpty() && !right.contains(grade.get().label())) {
            findings.add(Finding.error(
                    id(),
                    place,
                    value.text(),
                    right.get(0),
                    "Nilai " + Print.value(value) + " pada \"" + indicator.title() + "\" berpredikat " + right.get(0)
                            + ", bukan " + grade.get().label() + "."));
        }
    }

    private static boolean contains(Band band, BigDecimal number) {
        boolean above = band.min() == null || number.compareTo(band.min()) >= (inclusive(band.minInclusive()) ? 0 : 1);
        boolean below = band.max() == null || number.compareTo(band.max()) <= (inclusive(band.maxInclusive()) ? 0 : -1);
        return above && below;
    }

    private static boolean inclusive(Boolean bound) {
        return Boolean.TRUE.equals(bound);
    }
}
