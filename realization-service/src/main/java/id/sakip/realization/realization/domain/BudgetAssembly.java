package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianMean;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.plan.domain.PlanNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The money half of the form: leaves as entered, everything above as sums. */
final class BudgetAssembly {
    private final FormFacts facts;

    private BudgetAssembly(FormFacts facts) {
        this.facts = facts;
    }

    static FormBudgetRow row(FormFacts facts, PlanNode node) {
        return new BudgetAssembly(facts).row(node);
    }

    static Form complete(FormFacts facts, List<FormRow> rows) {
        BudgetAssembly assembly = new BudgetAssembly(facts);
        Map<UUID, FormBudgetRow> budget = assembly.rows();
        List<NodeSummary> nodes = new ArrayList<>();
        List<PlanNode> leaves =
                budget.values().stream().map(FormBudgetRow::node).toList();
        facts.plan().leavesByNode(leaves).forEach((node, below) -> {
            List<Serapan> serapan =
                    below.stream().map(leaf -> budget.get(leaf.id()).serapan()).toList();
            nodes.add(new NodeSummary(node, Serapan.total(serapan), CapaianMean.of(capaianOf(rows, node))));
        });
        Serapan total = Serapan.total(
                budget.values().stream().map(FormBudgetRow::serapan).toList());
        return new Form(
                facts.tahun(),
                facts.tribulan(),
                facts.origin(),
                facts.policy().explained(),
                rows,
                List.copyOf(budget.values()),
                nodes,
                total);
    }

    private static List<Capaian> capaianOf(List<FormRow> rows, PlanNode node) {
        return rows.stream()
                .filter(row -> row.indicator().node() != null
                        && row.indicator().node().id().equals(node.id()))
                .map(FormRow::capaian)
                .toList();
    }

    private Map<UUID, FormBudgetRow> rows() {
        Map<UUID, FormBudgetRow> rows = new LinkedHashMap<>();
        facts.plan().budgetNodes().forEach(node -> rows.put(node.id(), row(node)));
        facts.budget().getOrDefault(facts.tribulan(), Map.of()).keySet().stream()
                .flatMap(id -> facts.plan().node(id).stream())
                .forEach(node -> rows.computeIfAbsent(node.id(), id -> row(node)));
        return rows;
    }

    private FormBudgetRow row(PlanNode node) {
        BudgetFacts entry = entry(facts.tribulan(), node.id());
        BigDecimal spent = entry == null || entry.realisasi() == null ? null : spentUpTo(facts.tribulan(), node.id());
        Tribulan last = lastWithEntry(node.id());
        return new FormBudgetRow(
                node,
                facts.plan().unitOf(node),
                entry,
                Serapan.of(facts.plan().pagu(node), spent),
                facts.plan().plannedAbsorption(node, facts.tribulan()),
                last,
                last == null ? null : spentUpTo(last, node.id()));
    }

    private Tribulan lastWithEntry(UUID nodeId) {
        for (int i = facts.tribulan().ordinal(); i > 0; i--) {
            BudgetFacts earlier = entry(Tribulan.of(i), nodeId);
            if (earlier != null && earlier.realisasi() != null) {
                return Tribulan.of(i);
            }
        }
        return null;
    }

    /** An amount entered s.d. a tribulan stands for all before it; amounts of single tribulan are added. */
    private BigDecimal spentUpTo(Tribulan k, UUID nodeId) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = k.number(); i >= 1; i--) {
            BudgetFacts entry = entry(Tribulan.of(i), nodeId);
            if (entry != null && entry.realisasi() != null) {
                sum = sum.add(entry.realisasi());
                if (entry.basis() == Basis.SD_TRIBULAN) {
                    return sum;
                }
            }
        }
        return sum;
    }

    private BudgetFacts entry(Tribulan k, UUID nodeId) {
        return facts.budget().getOrDefault(k, Map.of()).get(nodeId);
    }
}
