package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Copies a plan forward into the next document: a year of the Renstra into the Renja, the Renja into the Rencana Aksi.
 * Nodes and indicators keep their ids, so that a target can be followed through all of them; what the year does not plan is
 * left out.
 */
public final class CopyForward {
    private final int tahun;

    public CopyForward(int tahun) {
        this.tahun = tahun;
    }

    /** The year of a Renstra, from the programs down. */
    public TreeContent renja(TreeContent renstra) {
        return year(
                renstra.nodes().stream().filter(node -> node.level().coded()).toList());
    }

    /**
     * The rows of the Renja below the sasaran they serve, with the targets of the Perjanjian Kinerja where it promises one.
     * Nothing is spread over the tribulan: that is what a person decides here.
     */
    public TreeContent rencanaAksi(TreeContent renstra, TreeContent renja, PerjanjianKinerja agreement) {
        Map<UUID, Value> promised = new HashMap<>();
        if (agreement != null) {
            agreement
                    .targetLines()
                    .forEach(line ->
                            promised.put(line.indicatorId(), line.targets().get(tahun)));
        }
        Set<UUID> served = new HashSet<>();
        renja.nodes().forEach(node -> served.add(node.parentId()));
        Stream<Node> results = renstra == null
                ? Stream.of()
                : renstra.nodes().stream().filter(node -> node.level() == Level.SASARAN && served.contains(node.id()));
        return year(Stream.concat(results, renja.nodes().stream())
                .map(node -> withPromises(node, promised))
                .toList());
    }

    private Node withPromises(Node node, Map<UUID, Value> promised) {
        return node.withIndicators(node.indicators().stream()
                .map(indicator -> {
                    Value target = promised.get(indicator.id());
                    return target == null ? indicator : withTarget(indicator, target);
                })
                .toList());
    }

    private TreeContent year(List<Node> nodes) {
        PaguTree tree = new PaguTree(nodes);
        Set<UUID> planned = new HashSet<>();
        Map<UUID, Node> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.id(), node));
        nodes.stream().filter(this::planned).forEach(node -> keepWithParents(node, byId, planned));
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            if (planned.contains(node.id())) {
                SortedMap<Integer, BigDecimal> pagu = tree.leaf(node) ? only(node.pagu()) : new TreeMap<>();
                kept.add(node.planned(
                        pagu,
                        node.indicators().stream()
                                .filter(indicator -> indicator.target(tahun).filled())
                                .map(this::inYear)
                                .toList(),
                        null));
            }
        }
        return new TreeContent(kept);
    }

    private boolean planned(Node node) {
        return node.pagu().containsKey(tahun)
                || node.indicators().stream()
                        .anyMatch(indicator -> indicator.target(tahun).filled());
    }

    private static void keepWithParents(Node node, Map<UUID, Node> byId, Set<UUID> planned) {
        Node next = node;
        while (next != null && planned.add(next.id())) {
            next = byId.get(next.parentId());
        }
    }

    private Indicator inYear(Indicator indicator) {
        return indicator.withTargets(only(indicator.targets()), only(indicator.tribulan()));
    }

    private Indicator withTarget(Indicator indicator, Value target) {
        TreeMap<Integer, Value> targets = new TreeMap<>(indicator.targets());
        targets.put(tahun, target);
        return indicator.withTargets(targets, indicator.tribulan());
    }

    private <T> SortedMap<Integer, T> only(SortedMap<Integer, T> years) {
        TreeMap<Integer, T> kept = new TreeMap<>(years);
        kept.keySet().retainAll(Set.of(tahun));
        return kept;
    }
}
