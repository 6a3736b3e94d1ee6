package id.sakip.realization.plan.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.TargetHistory;
import id.sakip.realization.capaian.domain.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which plan a tribulan is measured against (rules TGT-01 to TGT-04): the Renja of the year, or the Renstra or else the
 * Rencana Aksi where there is none, together with what the Perjanjian Kinerja and the Rencana Aksi promise; always the
 * version in effect on the last day of the tribulan. The order in which the documents became known does not matter.
 */
public final class PlanInEffect {
    private static final Comparator<PlanVersion> WEIGHT =
            Comparator.comparing(PlanVersion::kind).thenComparingInt(PlanVersion::number);

    private final List<PlanVersion> versions;
    private final int tahun;
    private final LocalDate day;

    private PlanInEffect(List<PlanVersion> versions, int tahun, LocalDate day) {
        this.versions = versions.stream()
                .filter(v -> v.kind() != PlanKind.PERJANJIAN_BAWAHAN)
                .sorted(WEIGHT)
                .toList();
        this.tahun = tahun;
        this.day = day;
    }

    /** @param versions every version known of documents that cover the year */
    public static YearPlan of(List<PlanVersion> versions, int tahun, Tribulan k) {
        return new PlanInEffect(versions, tahun, k.lastDay(tahun)).yearPlan();
    }

    private YearPlan yearPlan() {
        Optional<PlanVersion> tree = inEffectOrEarliest(PlanKind.RENJA)
                .or(() -> inEffectOrEarliest(PlanKind.RENSTRA))
                .or(() -> inEffectOrEarliest(PlanKind.RENCANA_AKSI));
        Map<UUID, PlanNode> known = new LinkedHashMap<>();
        versions.forEach(v -> v.content().nodes().forEach(n -> known.put(n.id(), n)));
        tree.ifPresent(v -> v.content().nodes().forEach(n -> known.put(n.id(), n)));

        Map<UUID, PlanIndicator> definitions = definitions(tree);
        Map<UUID, YearIndicator> indicators = new LinkedHashMap<>();
        tree.ifPresent(v -> v.content().indicators().stream()
                .filter(this::isPlanned)
                .forEach(i -> indicators.put(i.id(), yearIndicator(definitions.get(i.id()), known, true))));
        Stream.of(PlanKind.PERJANJIAN_KINERJA, PlanKind.RENCANA_AKSI)
                .flatMap(kind -> inEffect(kind).stream())
                .flatMap(v -> v.content().indicators().stream())
                .map(i -> definitions.get(i.id()))
                .filter(i -> i != null && !indicators.containsKey(i.id()))
                .forEach(i -> indicators.put(i.id(), yearIndicator(i, known, true)));
        definitions.forEach((id, i) -> indicators.computeIfAbsent(id, x -> yearIndicator(i, known, false)));
        return new YearPlan(
                tahun, tree.map(v -> v.content().nodes()).orElse(List.of()), known, indicators, monthlyPlans());
    }

    private Map<UUID, MonthlyPlan> monthlyPlans() {
        Map<UUID, MonthlyPlan> plans = new LinkedHashMap<>();
        inEffect(PlanKind.RENCANA_AKSI).stream()
                .flatMap(v -> v.content().nodes().stream())
                .filter(n -> n.bulanan().containsKey(tahun))
                .forEach(n -> plans.put(n.id(), n.bulanan().get(tahun)));
        return plans;
    }

    private boolean isPlanned(PlanIndicator indicator) {
        return indicator.targets().containsKey(tahun) || indicator.tribulan().containsKey(tahun);
    }

    /** @return the weightiest version of that kind that holds on the day and plans the year */
    private Optional<PlanVersion> inEffect(PlanKind kind) {
        return candidates(kind).filter(v -> !v.effectiveFrom().isAfter(day)).reduce((first, second) -> second);
    }

    /** @return the same, or the earliest one when all of them came later: some plan has to be measured against */
    private Optional<PlanVersion> inEffectOrEarliest(PlanKind kind) {
        return inEffect(kind).or(() -> candidates(kind).min(Comparator.comparing(PlanVersion::effectiveFrom)));
    }

    private Stream<PlanVersion> candidates(PlanKind kind) {
        return versions.stream().filter(v -> v.kind() == kind && v.content().plans(tahun));
    }

    private Map<UUID, PlanIndicator> definitions(Optional<PlanVersion> tree) {
        Map<UUID, PlanIndicator> definitions = new LinkedHashMap<>();
        List<PlanVersion> inOrder = new ArrayList<>(versions);
        tree.ifPresent(inOrder::add);
        for (PlanVersion version : inOrder) {
            version.content().indicators().stream()
                    .filter(PlanIndicator::isDefined)
                    .filter(i -> version.kind() != PlanKind.PERJANJIAN_KINERJA || !definitions.containsKey(i.id()))
                    .forEach(i -> definitions.put(i.id(), i));
        }
        versions.stream().filter(v -> v.kind() == PlanKind.IKU).forEach(v -> v.content()
                .indicators()
                .forEach(iku -> definitions.computeIfPresent(
                        iku.id(),
                        (id, i) -> i.marked(true, i.measuredBy() == null ? iku.measuredBy() : i.measuredBy()))));
        return definitions;
    }

    private YearIndicator yearIndicator(PlanIndicator definition, Map<UUID, PlanNode> known, boolean planned) {
        List<TargetHistory.Version> stated = new ArrayList<>();
        Map<TargetHistory.Version, Value> values = new LinkedHashMap<>();
        for (PlanVersion version : versions) {
            version.content().indicators().stream()
                    .filter(i -> i.id().equals(definition.id()) && i.targets().containsKey(tahun))
                    .forEach(i -> {
                        TargetHistory.Version target = new TargetHistory.Version(
                                version.effectiveFrom(),
                                version.kind().ordinal(),
                                version.number(),
                                version.title(),
                                targets(definition, i));
                        stated.add(target);
                        values.put(target, i.targets().get(tahun));
                    });
        }
        TargetHistory history = new TargetHistory(stated);
        Optional<TargetHistory.Version> current = history.inEffect(day);
        Map<Tribulan, Quantity> actionPlan = actionPlan(definition);
        Targets targets = current.map(c -> withTribulan(c.targets(), history, actionPlan))
                .orElseGet(() -> Targets.ofTribulan(definition.withinYear(), actionPlan))
                .bornIn(birth(definition.id()));
        return new YearIndicator(
                definition,
                definition.nodeId() == null ? null : known.get(definition.nodeId()),
                current.map(values::get).orElseGet(() -> derived(targets.year(), definition)),
                targets,
                current.map(TargetHistory.Version::document).orElseGet(() -> inEffect(PlanKind.RENCANA_AKSI)
                        .filter(v -> !actionPlan.isEmpty())
                        .map(PlanVersion::title)
                        .orElse(null)),
                history.others(day),
                planned);
    }

    /** Rule TGT-03: the Rencana Aksi in effect divides the year, whatever document promises the year. */
    private Map<Tribulan, Quantity> actionPlan(PlanIndicator definition) {
        return inEffect(PlanKind.RENCANA_AKSI)
                .flatMap(v -> v.content().indicators().stream()
                        .filter(i -> i.id().equals(definition.id()))
                        .findFirst())
                .map(stated -> tribulan(definition, stated))
                .orElse(Map.of());
    }

    /**
     * Rule TGT-04: an indicator that a revision of the tree brought into the year was not there before the tribulan the
     * revision took effect in; nothing is missing in the tribulan before.
     */
    private Tribulan birth(UUID indicatorId) {
        List<PlanVersion> trees = candidates(PlanKind.RENJA).findAny().isPresent()
                ? candidates(PlanKind.RENJA).toList()
                : candidates(PlanKind.RENSTRA).toList();
        return trees.stream()
                .min(Comparator.comparing(PlanVersion::effectiveFrom))
                .filter(first -> !first.content().holds(indicatorId))
                .flatMap(first -> trees.stream()
                        .filter(v -> v.content().holds(indicatorId))
                        .map(PlanVersion::effectiveFrom)
                        .min(Comparator.naturalOrder()))
                .filter(from -> from.getYear() == tahun)
                .map(from -> Tribulan.ofMonth(from.getMonthValue()))
                .orElse(Tribulan.I);
    }

    /** @return a target of the year that follows from those of the tribulan; null when it is no number */
    private static Value derived(Quantity year, PlanIndicator definition) {
        return year.number() == null ? null : new Value(year.number(), null, definition.satuan(), null, null, null);
    }

    /** A Perjanjian Kinerja states the year only: its tribulan are those of the weightiest document that divides the year. */
    private Targets withTribulan(Targets current, TargetHistory history, Map<Tribulan, Quantity> actionPlan) {
        if (!actionPlan.isEmpty()) {
            return new Targets(current.year(), actionPlan);
        }
        if (current.hasTribulan()) {
            return current;
        }
        return history.versions().stream()
                .filter(v -> v.targets().hasTribulan() && !v.effectiveFrom().isAfter(day))
                .reduce((first, second) -> second)
                .map(v -> new Targets(current.year(), v.targets().tribulan()))
                .orElse(current);
    }

    private Targets targets(PlanIndicator definition, PlanIndicator stated) {
        return new Targets(
                stated.targets().get(tahun).toQuantity(definition.withinYear()), tribulan(definition, stated));
    }

    private Map<Tribulan, Quantity> tribulan(PlanIndicator definition, PlanIndicator stated) {
        Map<Tribulan, Quantity> tribulan = new EnumMap<>(Tribulan.class);
        List<Value> four = stated.tribulan().getOrDefault(tahun, List.of());
        for (int i = 0; i < Math.min(four.size(), Tribulan.values().length); i++) {
            Value value = four.get(i);
            Quantity target = value == null ? null : value.toQuantity(definition.withinYear());
            if (target != null && !(target instanceof Quantity.Missing)) {
                tribulan.put(Tribulan.of(i + 1), target);
            }
        }
        return tribulan;
    }
}
