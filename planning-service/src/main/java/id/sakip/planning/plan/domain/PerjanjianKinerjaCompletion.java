package id.sakip.planning.plan.domain;

import id.sakip.planning.shape.domain.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies forward: what a Perjanjian Kinerja leaves out is taken from the plans it derives from, the Renja of its year
 * before the Renstra (domain note 4.1). What it does say stays as it was said, and is compared later.
 */
public final class PerjanjianKinerjaCompletion {
    private final Shape shape;
    private final int tahun;
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<UUID, Indicator> indicators = new HashMap<>();
    private final Map<UUID, Value> targets = new HashMap<>();

    /** @param plans the plans in effect, the nearest first */
    public PerjanjianKinerjaCompletion(Shape shape, int tahun, List<TreeContent> plans) {
        this.shape = shape;
        this.tahun = tahun;
        for (TreeContent plan : plans) {
            for (Node node : new PaguTree(plan.nodes()).withSums()) {
                nodes.putIfAbsent(node.id(), node);
                node.indicators().forEach(this::know);
            }
        }
    }

    private void know(Indicator indicator) {
        indicators.putIfAbsent(indicator.id(), indicator);
        Value target = indicator.targets().get(tahun);
        if (target != null && target.filled()) {
            targets.putIfAbsent(indicator.id(), target);
        }
    }

    /**
     * Every sasaran and program the plans have a target for.
     *
     * @param words the agreement whose parties and wording are kept; may be null
     */
    public PerjanjianKinerja ofEverything(PerjanjianKinerja words) {
        List<PkSasaran> sasaran = planned(Level.SASARAN)
                .map(node -> new PkSasaran(null, node.id(), null, List.of()))
                .toList();
        List<PkProgram> program = planned(Level.PROGRAM)
                .map(node -> new PkProgram(null, node.id(), null, null, null, List.of(), null))
                .toList();
        return complete(new PerjanjianKinerja(
                tahun,
                words == null ? null : words.tempat(),
                words == null ? null : words.pihakPertama(),
                words == null ? null : words.pihakKedua(),
                words == null ? null : words.pernyataan(),
                sasaran,
                program,
                null));
    }

    private Stream<Node> planned(Level level) {
        return nodes.values().stream().filter(node -> node.level() == level).filter(node -> node.indicators().stream()
                .anyMatch(indicator -> targets.containsKey(indicator.id())));
    }

    public PerjanjianKinerja complete(PerjanjianKinerja agreement) {
        List<PkSasaran> sasaran = new ArrayList<>();
        for (int i = 0; i < agreement.sasaran().size(); i++) {
            Node node = node(
                    "/sasaran/" + i,
                    agreement.sasaran().get(i).nodeId(),
                    agreement.jenjang().promised());
            sasaran.add(sasaran("/sasaran/" + i, i + 1, agreement.sasaran().get(i), node));
        }
        List<PkProgram> program = new ArrayList<>();
        for (int i = 0; i < agreement.program().size(); i++) {
            Node node = node(
                    "/program/" + i,
                    agreement.program().get(i).nodeId(),
                    agreement.jenjang().funded());
            program.add(program("/program/" + i, i + 1, agreement.program().get(i), node));
        }
        return new PerjanjianKinerja(
                tahun,
                agreement.tempat(),
                agreement.pihakPertama(),
                agreement.pihakKedua(),
                agreement.pernyataan(),
                sasaran,
                program,
                agreement.totalPagu(),
                agreement.jenjang(),
                agreement.unitRef());
    }

    private PkSasaran sasaran(String at, int no, PkSasaran row, Node node) {
        if (node == null) {
            return row;
        }
        return new PkSasaran(
                or(row.no(), no),
                row.nodeId(),
                or(row.statement(), node.statement()),
                indicators(at, row.indicators(), node));
    }

    private PkProgram program(String at, int no, PkProgram row, Node node) {
        if (node == null) {
            return row;
        }
        BigDecimal planned = node.pagu().get(tahun);
        return new PkProgram(
                or(row.no(), no),
                row.nodeId(),
                or(row.kode(), node.kode()),
                or(row.nama(), node.statement()),
                or(row.sasaranProgram(), node.sasaran()),
                indicators(at, row.indicators(), node),
                or(row.pagu(), planned));
    }

    private Node node(String at, UUID id, Set<Level> levels) {
        Node node = nodes.get(id);
        if (node == null) {
            shape.refuse(at + "/nodeId", "tidak ada pada Renstra atau Renja yang berlaku untuk tahun " + tahun);
        } else if (!levels.contains(node.level())) {
            String wanted = levels.stream().map(Level::name).collect(Collectors.joining(" atau "));
            shape.refuse(at + "/nodeId", "harus menunjuk " + wanted + ", bukan " + node.level());
            return null;
        }
        return node;
    }

    private List<PkIndicator> indicators(String at, List<PkIndicator> rows, Node node) {
        if (rows.isEmpty()) {
            return node.indicators().stream()
                    .filter(indicator -> targets.containsKey(indicator.id()))
                    .map(indicator -> filled(
                            new PkIndicator(
                                    indicator.id(), null, null, null, null, null, null, targets.get(indicator.id())),
                            indicator))
                    .toList();
        }
        List<PkIndicator> completed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Indicator known = indicators.get(rows.get(i).indicatorId());
            if (known == null) {
                String pointer = at + "/indicators/" + i;
                shape.required(pointer + "/ref", rows.get(i).ref());
                shape.required(pointer + "/nama", rows.get(i).nama());
                shape.required(pointer + "/satuan", rows.get(i).satuan());
                completed.add(rows.get(i));
            } else {
                completed.add(filled(rows.get(i), known));
            }
        }
        return completed;
    }

    private static PkIndicator filled(PkIndicator row, Indicator known) {
        return new PkIndicator(
                row.indicatorId(),
                or(row.ref(), known.ref()),
                or(row.nama(), known.nama()),
                or(row.satuan(), known.satuan()),
                or(row.polarity(), known.polarity()),
                or(row.withinYear(), known.withinYear()),
                or(row.decimals(), known.decimals()),
                row.target());
    }

    private static <T> T or(T given, T fallback) {
        return given == null ? fallback : given;
    }
}
