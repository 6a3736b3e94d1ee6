package id.sakip.realization.plan.domain;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan of one OPD and year in effect on the last day of a tribulan.
 *
 * @param nodes tree of that plan, in document order
 * @param bulanan what the Rencana Aksi in effect plans per month, by node
 * @param known nodes of every document of the period, for what is reported beside the plan
 */
public record YearPlan(
        int tahun,
        List<PlanNode> nodes,
        Map<UUID, PlanNode> known,
        Map<UUID, YearIndicator> indicatorById,
        Map<UUID, MonthlyPlan> bulanan) {
    public YearPlan {
        nodes = List.copyOf(nodes);
    }

    /** @return what the plan of the year holds, in document order */
    public List<YearIndicator> planned() {
        return indicatorById.values().stream().filter(YearIndicator::planned).toList();
    }

    public Optional<YearIndicator> indicator(UUID id) {
        return Optional.ofNullable(indicatorById.get(id));
    }

    public Optional<PlanNode> node(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    /** @return whether money is booked on it: nothing hangs below */
    public boolean isLeaf(PlanNode node) {
        boolean budgetLevel = node.level() != Level.TUJUAN && node.level() != Level.SASARAN;
        return budgetLevel && known.values().stream().noneMatch(n -> node.id().equals(n.parentId()));
    }

    /** @return leaves with a pagu in this year, in document order */
    public List<PlanNode> budgetNodes() {
        return nodes.stream().filter(n -> pagu(n) != null && isLeaf(n)).toList();
    }

    /** @return the section that answers for a node, its own or that of the nearest node above; null when none is named */
    public String unitOf(PlanNode node) {
        PlanNode step = node;
        for (int depth = 0; step != null && depth < Level.values().length; depth++) {
            if (step.unitKerja() != null && !step.unitKerja().isBlank()) {
                return step.unitKerja();
            }
            step = step.parentId() == null ? null : known.get(step.parentId());
        }
        return null;
    }

    /** @return null when the plan of the year gives it none */
    public BigDecimal pagu(PlanNode node) {
        return node.pagu().get(tahun);
    }

    /** @return planned absorption s.d. the tribulan in percent of the pagu; null where no month is planned */
    public BigDecimal plannedAbsorption(PlanNode node, Tribulan k) {
        MonthlyPlan months = bulanan.get(node.id());
        return months == null ? null : months.absorptionUpTo(k);
    }

    /** @return the nodes from PROGRAM down with the leaves below each, parents first */
    public Map<PlanNode, List<PlanNode>> leavesByNode(List<PlanNode> leaves) {
        Map<UUID, PlanNode> tree = new LinkedHashMap<>();
        nodes.forEach(n -> tree.put(n.id(), n));
        leaves.forEach(n -> addWithParents(tree, n));
        Map<PlanNode, List<PlanNode>> leavesByNode = new LinkedHashMap<>();
        for (PlanNode node : tree.values()) {
            List<PlanNode> below =
                    leaves.stream().filter(leaf -> isBelow(leaf, node)).toList();
            if (!below.isEmpty() && node.level() != Level.TUJUAN && node.level() != Level.SASARAN) {
                leavesByNode.put(node, below);
            }
        }
        return leavesByNode;
    }

    private void addWithParents(Map<UUID, PlanNode> tree, PlanNode node) {
        if (node.parentId() != null && known.containsKey(node.parentId())) {
            addWithParents(tree, known.get(node.parentId()));
        }
        tree.putIfAbsent(node.id(), node);
    }

    private boolean isBelow(PlanNode leaf, PlanNode node) {
        PlanNode step = leaf;
        for (int depth = 0; step != null && depth < Level.values().length; depth++) {
            if (step.id().equals(node.id())) {
                return true;
            }
            step = step.parentId() == null ? null : known.get(step.parentId());
        }
        return false;
    }
}
