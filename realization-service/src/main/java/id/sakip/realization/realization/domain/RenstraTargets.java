package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanKind;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Targets of one indicator over the years of the latest Renstra that has it. */
record RenstraTargets(SortedMap<Integer, Quantity> byYear) {

    /** @return null when no Renstra has targets for it */
    static RenstraTargets of(List<PlanVersion> versions, PlanIndicator definition) {
        return versions.stream()
                .filter(v -> v.kind() == PlanKind.RENSTRA)
                .sorted(Comparator.comparingInt(PlanVersion::number).reversed())
                .flatMap(v -> v.content().indicators().stream())
                .filter(i -> i.id().equals(definition.id()) && !i.targets().isEmpty())
                .findFirst()
                .map(i -> new RenstraTargets(quantities(i.targets(), definition)))
                .orElse(null);
    }

    private static SortedMap<Integer, Quantity> quantities(Map<Integer, Value> targets, PlanIndicator definition) {
        SortedMap<Integer, Quantity> quantities = new TreeMap<>();
        targets.forEach((tahun, value) -> quantities.put(tahun, value.toQuantity(definition.withinYear())));
        return quantities;
    }

    List<Quantity> targets() {
        return List.copyOf(byYear.values());
    }

    IntStream years() {
        return byYear.keySet().stream().mapToInt(Integer::intValue);
    }
}
