package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.BudgetRealization;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.PlanDocument;
import id.sakip.reporting.fact.domain.Submission.BudgetLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Nodes of one version of a Renstra.
 *
 * @param superseded a later version no longer holds them: they show realizations, the others targets
 */
record RenstraBlock(Kinerja kinerja, Fact<Plan> plan, List<Node> nodes, boolean superseded) {

    /** The version in force, after what earlier versions of the same period held besides. */
    static List<RenstraBlock> of(Kinerja kinerja) {
        Optional<Fact<Plan>> current = kinerja.facts().renstraFor(kinerja.tahun());
        if (current.isEmpty()) {
            return List.of();
        }
        Set<UUID> known = ids(current.get().data().nodes());
        List<RenstraBlock> blocks = new ArrayList<>();
        kinerja.facts().renstra().stream()
                .filter(plan -> plan != current.get() && samePeriod(plan, current.get()))
                .sorted(Comparator.comparingInt(plan -> plan.data().document().version()))
                .forEach(plan -> {
                    List<Node> dropped = plan.data().nodes().stream()
                            .filter(node -> !known.contains(node.id()))
                            .toList();
                    known.addAll(ids(dropped));
                    if (!dropped.isEmpty()) {
                        blocks.add(new RenstraBlock(kinerja, plan, dropped, true));
                    }
                });
        blocks.add(new RenstraBlock(kinerja, current.get(), current.get().data().nodes(), false));
        return blocks;
    }

    /** Years of the period in which any block has something to show. */
    static List<Integer> years(List<RenstraBlock> blocks, Kinerja kinerja) {
        return kinerja.facts()
                .renstraFor(kinerja.tahun())
                .map(plan -> plan.data().document())
                .map(document -> IntStream.rangeClosed(document.tahunAwal(), document.tahunAkhir())
                        .boxed()
                        .filter(year -> blocks.stream().anyMatch(block -> block.shows(year)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean samePeriod(Fact<Plan> left, Fact<Plan> right) {
        PlanDocument a = left.data().document();
        PlanDocument b = right.data().document();
        return a.tahunAwal() <= b.tahunAkhir() && b.tahunAwal() <= a.tahunAkhir();
    }

    private static Set<UUID> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).collect(Collectors.toCollection(HashSet::new));
    }

    boolean isRoot(Node node) {
        return nodes.stream().noneMatch(other -> other.id().equals(node.parentId()));
    }

    List<Node> children(Node parent) {
        return nodes.stream()
                .filter(node -> parent.id().equals(node.parentId()))
                .toList();
    }

    List<Source> sources() {
        return List.of(PlanIndex.source(plan));
    }

    List<Source> sources(int year) {
        return superseded
                ? kinerja.facts()
                        .latestBudget(year)
                        .map(budget -> List.of(new Source(
                                "budget",
                                String.valueOf(year),
                                budget.origin().eventId(),
                                "Realisasi anggaran " + year)))
                        .orElse(sources())
                : sources();
    }

    BigDecimal amount(Node node, int year) {
        List<Node> children = children(node);
        if (!children.isEmpty()) {
            return Arithmetic.sum(
                            children.stream().map(child -> amount(child, year)).toList())
                    .orElse(null);
        }
        return superseded ? realized(node, year) : node.pagu(year).orElse(null);
    }

    Nilai performance(Indicator indicator, int year) {
        Nilai target = indicator.target(year).orElse(null);
        if (!superseded) {
            return target;
        }
        Measure measure = kinerja.measures(year).yearly(indicator, PlanIndex.source(plan));
        return measure.realization() == null ? notApplicableOnly(target) : measure.realization();
    }

    /** A dropped target that was never measured says nothing; that it was N/A still does. */
    private static Nilai notApplicableOnly(Nilai target) {
        return target != null && target.na() ? target : null;
    }

    private BigDecimal realized(Node node, int year) {
        Optional<Fact<BudgetRealization>> budget = kinerja.facts().latestBudget(year);
        return budget.stream()
                .flatMap(fact -> fact.data().rows().stream())
                .filter(line -> node.id().equals(line.nodeId()) || node.ref().equals(line.ref()))
                .map(BudgetLine::realisasi)
                .filter(amount -> amount != null)
                .findFirst()
                .orElse(null);
    }

    private boolean shows(int year) {
        return nodes.stream()
                .anyMatch(node -> amount(node, year) != null
                        || node.indicators().stream().anyMatch(indicator -> measured(indicator, year)));
    }

    private boolean measured(Indicator indicator, int year) {
        Nilai nilai = performance(indicator, year);
        return nilai != null && nilai.measured();
    }
}
