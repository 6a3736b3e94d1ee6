package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Pagu (budget ceiling) of a tree: amounts are typed on leaves, every parent is the exact sum of its children. Rule
 * V-SUM-1 starts here: what is never typed cannot disagree (the printed Renstra of Plandaan is 2.000.000 off in 2021).
 */
public final class PaguTree {
    private final List<Node> nodes;
    private final Map<UUID, List<Node>> children = new HashMap<>();

    public PaguTree(List<Node> nodes) {
        this.nodes = nodes;
        nodes.forEach(node -> {
            if (node.parentId() != null) {
                children.computeIfAbsent(node.parentId(), id -> new ArrayList<>())
                        .add(node);
            }
        });
    }

    public boolean leaf(Node node) {
        return !children.containsKey(node.id());
    }

    public List<Node> childrenOf(Node node) {
        return children.getOrDefault(node.id(), List.of());
    }

    /** The nodes in their order, parents carrying their sums. A year nobody below has an amount for stays absent. */
    public List<Node> withSums() {
        Map<UUID, SortedMap<Integer, BigDecimal>> sums = new HashMap<>();
        return nodes.stream().map(node -> node.withPagu(sumOf(node, sums))).toList();
    }

    /** The whole document: the roots, so that nothing is counted twice. */
    public SortedMap<Integer, BigDecimal> total() {
        Map<UUID, Node> known = new HashMap<>();
        nodes.forEach(node -> known.put(node.id(), node));
        Map<UUID, SortedMap<Integer, BigDecimal>> sums = new HashMap<>();
        SortedMap<Integer, BigDecimal> total = new TreeMap<>();
        nodes.stream()
                .filter(node -> node.parentId() == null || !known.containsKey(node.parentId()))
                .forEach(root -> add(total, sumOf(root, sums)));
        return total;
    }

    private SortedMap<Integer, BigDecimal> sumOf(Node node, Map<UUID, SortedMap<Integer, BigDecimal>> sums) {
        SortedMap<Integer, BigDecimal> known = sums.get(node.id());
        if (known != null) {
            return known;
        }
        SortedMap<Integer, BigDecimal> sum = new TreeMap<>();
        if (leaf(node)) {
            sum.putAll(node.pagu());
        } else {
            childrenOf(node).forEach(child -> add(sum, sumOf(child, sums)));
        }
        sums.put(node.id(), Collections.unmodifiableSortedMap(sum));
        return sums.get(node.id());
    }

    private static void add(Map<Integer, BigDecimal> sum, Map<Integer, BigDecimal> amounts) {
        amounts.forEach((tahun, amount) -> sum.merge(tahun, amount, BigDecimal::add));
    }
}
