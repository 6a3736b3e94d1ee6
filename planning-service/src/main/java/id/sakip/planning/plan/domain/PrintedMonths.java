package id.sakip.planning.plan.domain;

import id.sakip.planning.plan.domain.RekapBulanan.Baris;
import id.sakip.planning.plan.domain.RekapBulanan.Dasar;
import id.sakip.planning.plan.domain.RekapBulanan.Deret;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the months a paper prints for its programs amount to for the whole OPD: tells a reader whether a printed total
 * follows its programs even where a program does not follow its kegiatan (Cerme: 13,32 in February).
 */
public final class PrintedMonths {
    private PrintedMonths() {}

    /** Empty unless the paper prints running months for every program that has an amount. */
    static Optional<Baris> total(TreeContent content, Map<UUID, BigDecimal> pagu) {
        Map<UUID, Bulanan> printed = new HashMap<>();
        content.tercetak().stream()
                .filter(row -> row.nodeId() != null && row.kumulatif() != null)
                .forEach(row -> printed.put(row.nodeId(), row.kumulatif()));
        List<Node> programs = content.nodes().stream()
                .filter(node -> node.level() == Level.PROGRAM)
                .filter(node ->
                        pagu.get(node.id()) != null && pagu.get(node.id()).signum() > 0)
                .toList();
        if (programs.isEmpty() || programs.stream().anyMatch(node -> !printed.containsKey(node.id()))) {
            return Optional.empty();
        }
        BigDecimal sum = programs.stream().map(node -> pagu.get(node.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Baris(
                null,
                null,
                null,
                Dasar.TERCETAK,
                sum,
                series(programs, printed, pagu, sum, Bulanan::fisik),
                series(programs, printed, pagu, sum, Bulanan::keuangan)));
    }

    private static Deret series(
            List<Node> programs,
            Map<UUID, Bulanan> printed,
            Map<UUID, BigDecimal> pagu,
            BigDecimal sum,
            Function<Bulanan, List<Value>> measure) {
        List<BigDecimal> months = new ArrayList<>();
        List<BigDecimal> cumulative = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < Bulanan.MONTHS; i++) {
            BigDecimal weighted = BigDecimal.ZERO;
            int blank = 0;
            for (Node program : programs) {
                List<Value> series = measure.apply(printed.get(program.id()));
                weighted = weighted.add(pagu.get(program.id()).multiply(reached(series, i)));
                blank += says(series.get(i)) ? 0 : 1;
            }
            BigDecimal reached = RekapBulanan.share(weighted, sum);
            months.add(reached.subtract(before));
            cumulative.add(reached);
            missing.add(blank);
            before = reached;
        }
        return new Deret(months, cumulative, missing);
    }

    /** A running figure that is blank or printed as a dash stays where the last one stood. */
    public static BigDecimal reached(List<Value> series, int month) {
        for (int i = month; i >= 0; i--) {
            if (says(series.get(i))) {
                return series.get(i).value();
            }
        }
        return BigDecimal.ZERO;
    }

    public static boolean says(Value printed) {
        return printed.numeric() && !"-".equals(printed.text());
    }
}
