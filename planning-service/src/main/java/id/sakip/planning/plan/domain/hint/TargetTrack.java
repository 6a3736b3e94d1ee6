package id.sakip.planning.plan.domain.hint;

import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The targets of one indicator over the years, as far as planning knows them: of the document itself, of the Renja of the
 * year before, of the Renstra. Only numbers; a grade has no direction.
 *
 * @param own the years the document states
 */
record TargetTrack(
        TargetLine line,
        Polarity polarity,
        Optional<BigDecimal> baseline,
        SortedMap<Integer, BigDecimal> years,
        SortedMap<Integer, BigDecimal> own) {

    /** @param plans other plans in effect, the nearest last */
    static List<TargetTrack> of(List<TargetLine> lines, List<TreeContent> plans) {
        Map<UUID, Indicator> defined = new HashMap<>();
        Map<UUID, SortedMap<Integer, BigDecimal>> known = new HashMap<>();
        for (TreeContent plan : plans) {
            plan.nodes().forEach(node -> node.indicators().forEach(indicator -> {
                defined.putIfAbsent(indicator.id(), indicator);
                known.computeIfAbsent(indicator.id(), any -> new TreeMap<>()).putAll(numbers(indicator.targets()));
            }));
        }
        return lines.stream()
                .map(line -> of(line, defined.get(line.indicatorId()), known.get(line.indicatorId())))
                .toList();
    }

    private static TargetTrack of(TargetLine line, Indicator defined, SortedMap<Integer, BigDecimal> known) {
        SortedMap<Integer, BigDecimal> own = numbers(line.targets());
        SortedMap<Integer, BigDecimal> years = new TreeMap<>(known == null ? Map.of() : known);
        years.putAll(own);
        Polarity polarity = line.polarity() != null || defined == null ? line.polarity() : defined.polarity();
        Optional<BigDecimal> baseline = defined == null
                        || defined.baseline() == null
                        || !defined.baseline().numeric()
                ? Optional.empty()
                : Optional.of(defined.baseline().value());
        return new TargetTrack(line, polarity == null ? Polarity.POSITIF : polarity, baseline, years, own);
    }

    private static SortedMap<Integer, BigDecimal> numbers(Map<Integer, Value> targets) {
        SortedMap<Integer, BigDecimal> numbers = new TreeMap<>();
        targets.forEach((tahun, target) -> {
            if (target.numeric()) {
                numbers.put(tahun, target.value());
            }
        });
        return numbers;
    }

    /** What was aimed at last before the year, else where it all began. */
    Optional<BigDecimal> before(int tahun) {
        SortedMap<Integer, BigDecimal> earlier = years.headMap(tahun);
        return earlier.isEmpty() ? baseline : Optional.of(earlier.get(earlier.lastKey()));
    }

    boolean weaker(BigDecimal target, BigDecimal than) {
        int difference = target.compareTo(than);
        return polarity == Polarity.POSITIF && difference < 0 || polarity == Polarity.NEGATIF && difference > 0;
    }
}
