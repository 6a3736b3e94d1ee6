package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Monthly targets of the parents: the mean of the leaves weighted by pagu, sum(pagu x %) / sum(pagu), and its running sum
 * (domain note 9.5; the kegiatan of Cerme give 6,71 for Program I and 4,63 for the kecamatan in January 2019). Computed,
 * never typed. A month nobody filled in adds nothing and is counted, so that a reader knows the figure is not whole.
 */
public final class RekapBulanan {
    private static final int SCALE = 10;
    private static final int TRIBULAN_PER_YEAR = 4;
    private static final int MONTHS_PER_TRIBULAN = 3;
    /** Papers print one decimal or none. */
    private static final BigDecimal PRINTED = new BigDecimal("0.6");

    /** What a row was computed from: the leaves, or for comparison the months a paper prints for its programs. */
    public enum Dasar {
        DIHITUNG,
        TERCETAK
    }

    /**
     * @param bulan percent of each month
     * @param kumulatif percent reached by the end of each month
     * @param belumDiisi how many leaves say nothing about the month
     */
    public record Deret(List<BigDecimal> bulan, List<BigDecimal> kumulatif, List<Integer> belumDiisi) {
        /** Percent reached by the end of each tribulan. */
        public List<BigDecimal> atTribulan() {
            return IntStream.rangeClosed(1, TRIBULAN_PER_YEAR)
                    .mapToObj(tribulan -> kumulatif.get(tribulan * MONTHS_PER_TRIBULAN - 1))
                    .toList();
        }
    }

    /** One parent, or without a node the whole OPD. */
    public record Baris(
            UUID nodeId, String ref, Level level, Dasar dasar, BigDecimal pagu, Deret fisik, Deret keuangan) {}

    private final PaguTree tree;
    private final int tahun;
    private final Map<UUID, BigDecimal> pagu = new HashMap<>();

    private RekapBulanan(TreeContent content, int tahun) {
        this.tree = new PaguTree(content.nodes());
        this.tahun = tahun;
        content.withSums()
                .nodes()
                .forEach(node -> pagu.put(node.id(), node.pagu().get(tahun)));
    }

    public static List<Baris> of(TreeContent content, int tahun) {
        RekapBulanan rekap = new RekapBulanan(content, tahun);
        if (content.nodes().stream().noneMatch(node -> node.bulanan().containsKey(tahun))) {
            return List.of();
        }
        List<Baris> rows = new ArrayList<>();
        List<Node> weighted = new ArrayList<>();
        for (Node node : content.nodes()) {
            List<Node> leaves = rekap.leavesOf(node);
            if (rekap.tree.leaf(node)) {
                weighted.addAll(leaves);
            } else if (!leaves.isEmpty()) {
                rows.add(rekap.row(node.id(), node.ref(), node.level(), leaves));
            }
        }
        if (!weighted.isEmpty()) {
            rows.add(rekap.row(null, null, null, weighted));
        }
        PrintedMonths.total(content, rekap.pagu).ifPresent(rows::add);
        return List.copyOf(rows);
    }

    /** Every node with months, leaves too, that they are filled in for. */
    public static List<Baris> complete(TreeContent content, int tahun) {
        RekapBulanan rekap = new RekapBulanan(content, tahun);
        return content.nodes().stream()
                .filter(node -> !rekap.leavesOf(node).isEmpty())
                .map(node -> rekap.row(node.id(), node.ref(), node.level(), rekap.leavesOf(node)))
                .filter(row -> row.fisik().belumDiisi().stream().allMatch(missing -> missing == 0))
                .toList();
    }

    /** Whether the target of a tribulan is the figure of the months, as a paper would print it. */
    public static boolean prints(Value target, BigDecimal months) {
        return target.numeric() && target.value().subtract(months).abs().compareTo(PRINTED) <= 0;
    }

    /** Only what has an amount can be weighted. */
    private List<Node> leavesOf(Node node) {
        if (tree.leaf(node)) {
            BigDecimal amount = pagu.get(node.id());
            return amount != null && amount.signum() > 0 ? List.of(node) : List.of();
        }
        return tree.childrenOf(node).stream()
                .flatMap(child -> leavesOf(child).stream())
                .toList();
    }

    private Baris row(UUID id, String ref, Level level, List<Node> leaves) {
        BigDecimal sum = leaves.stream().map(leaf -> pagu.get(leaf.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Baris(
                id,
                ref,
                level,
                Dasar.DIHITUNG,
                sum,
                series(leaves, sum, Bulanan::fisik),
                series(leaves, sum, Bulanan::keuangan));
    }

    private Deret series(List<Node> leaves, BigDecimal sum, Function<Bulanan, List<Value>> measure) {
        List<BigDecimal> months = new ArrayList<>();
        List<BigDecimal> cumulative = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < Bulanan.MONTHS; i++) {
            BigDecimal month = BigDecimal.ZERO;
            int unknown = 0;
            for (Node leaf : leaves) {
                Bulanan planned = leaf.bulanan().get(tahun);
                Value value =
                        planned == null ? Value.EMPTY : measure.apply(planned).get(i);
                if (value.numeric()) {
                    month = month.add(pagu.get(leaf.id()).multiply(value.value()));
                } else if (!value.na()) {
                    unknown++;
                }
            }
            reached = reached.add(month);
            months.add(share(month, sum));
            cumulative.add(share(reached, sum));
            missing.add(unknown);
        }
        return new Deret(months, cumulative, missing);
    }

    static BigDecimal share(BigDecimal weighted, BigDecimal sum) {
        return weighted.divide(sum, SCALE, RoundingMode.HALF_UP);
    }
}
