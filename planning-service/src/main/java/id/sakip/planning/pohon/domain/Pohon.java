package id.sakip.planning.pohon.domain;

import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Pohon kinerja (performance tree) of one year: the documents in effect laid over each other. Tujuan and sasaran come from
 * the Renstra, what is done in the year from the Renja (or, where none is known, the Rencana Aksi), and the most binding
 * document gives the target: Perjanjian Kinerja, then Renja, then Renstra (domain note 4.1). Targets of tribulan are those
 * of the Rencana Aksi.
 */
public final class Pohon {
    private static final List<PlanKind> MOST_BINDING_FIRST =
            List.of(PlanKind.PERJANJIAN_KINERJA, PlanKind.RENJA, PlanKind.RENSTRA, PlanKind.RENCANA_AKSI);

    private final int tahun;
    private final Map<PlanKind, Content> inEffect;
    private final Map<UUID, PlanKind> source = new HashMap<>();
    private final Map<UUID, List<Value>> tribulan = new HashMap<>();

    private Pohon(int tahun, Map<PlanKind, Content> inEffect) {
        this.tahun = tahun;
        this.inEffect = inEffect;
        if (inEffect.get(PlanKind.RENCANA_AKSI) instanceof TreeContent actions) {
            actions.targetLines()
                    .forEach(line ->
                            tribulan.put(line.indicatorId(), line.tribulan().get(tahun)));
        }
    }

    /** @param inEffect at most one document per kind */
    public static List<PohonNode> of(int tahun, Map<PlanKind, Content> inEffect) {
        return new Pohon(tahun, inEffect).nodes();
    }

    private record Promise(Value target, PlanKind from) {}

    private List<PohonNode> nodes() {
        Map<UUID, Promise> targets = targets();
        Set<UUID> iku = iku();
        return new PaguTree(merged())
                .withSums().stream()
                        .map(node -> new PohonNode(
                                node.id(),
                                node.ref(),
                                node.parentId(),
                                node.level(),
                                node.kode(),
                                node.statement(),
                                node.sasaran(),
                                node.unitKerja(),
                                node.supports(),
                                node.pagu().get(tahun),
                                source.get(node.id()),
                                node.indicators().stream()
                                        .map(indicator -> indicator(
                                                indicator, targets.get(indicator.id()), iku.contains(indicator.id())))
                                        .toList()))
                        .toList();
    }

    /** Once there is a Renja or Rencana Aksi, it says what the year holds; of the Renstra only the results it serves remain. */
    private List<Node> merged() {
        Map<UUID, Node> nodes = new LinkedHashMap<>();
        PlanKind year = inEffect.containsKey(PlanKind.RENJA) ? PlanKind.RENJA : PlanKind.RENCANA_AKSI;
        boolean planned = inEffect.containsKey(year);
        if (inEffect.get(PlanKind.RENSTRA) instanceof TreeContent renstra) {
            renstra.nodes().stream()
                    .filter(node -> !planned || node.level() == Level.TUJUAN || node.level() == Level.SASARAN)
                    .forEach(node -> put(nodes, node, PlanKind.RENSTRA));
        }
        if (inEffect.get(year) instanceof TreeContent content) {
            content.nodes().forEach(node -> put(nodes, node, year));
        }
        return new ArrayList<>(nodes.values());
    }

    private void put(Map<UUID, Node> nodes, Node node, PlanKind from) {
        nodes.put(node.id(), node);
        source.put(node.id(), from);
    }

    private Map<UUID, Promise> targets() {
        Map<UUID, Promise> targets = new HashMap<>();
        for (PlanKind kind : MOST_BINDING_FIRST) {
            if (inEffect.get(kind) != null) {
                for (TargetLine line : inEffect.get(kind).targetLines()) {
                    Value target = line.targets().get(tahun);
                    if (target != null && target.filled()) {
                        targets.putIfAbsent(line.indicatorId(), new Promise(target, kind));
                    }
                }
            }
        }
        return targets;
    }

    private Set<UUID> iku() {
        Set<UUID> ids = new HashSet<>();
        if (inEffect.get(PlanKind.IKU) instanceof IkuContent decree) {
            decree.indicators().forEach(row -> ids.add(row.indicatorId()));
        }
        return ids;
    }

    private PohonIndicator indicator(Indicator indicator, Promise promise, boolean decreed) {
        return new PohonIndicator(
                indicator.id(),
                indicator.ref(),
                indicator.no(),
                indicator.nama(),
                indicator.satuan(),
                indicator.polarity(),
                indicator.withinYear(),
                indicator.acrossYear(),
                indicator.decimals(),
                decreed || indicator.iku(),
                indicator.measuredBy(),
                promise == null ? null : promise.target(),
                promise == null ? null : promise.from(),
                tribulan.getOrDefault(indicator.id(), indicator.tribulan().get(tahun)));
    }

    /** The whole tree once, whatever hangs where. */
    public static BigDecimal total(List<PohonNode> nodes) {
        Set<UUID> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return nodes.stream()
                .filter(node -> node.parentId() == null || !ids.contains(node.parentId()))
                .map(PohonNode::pagu)
                .filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
