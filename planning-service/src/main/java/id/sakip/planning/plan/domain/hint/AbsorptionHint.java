package id.sakip.planning.plan.domain.hint;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.RekapBulanan;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * H-SERAP-1: the target of an outcome is the absorption of its budget. Cerme plans 10,7 / 41 / 81 / 100 percent for the
 * outcome of a program, the running total of its money to the decimal; others say so in the name.
 */
final class AbsorptionHint {
    private static final String ID = "H-SERAP-1";
    private static final Set<Level> OUTCOMES = Set.of(Level.TUJUAN, Level.SASARAN, Level.PROGRAM);
    private static final Pattern NAMED = Pattern.compile("(se|penye)rapan\\s+anggaran|realisasi\\s+anggaran");

    private AbsorptionHint() {}

    static List<TargetHint> of(TreeContent tree) {
        List<TargetHint> hints = new ArrayList<>();
        Map<Integer, Map<UUID, List<BigDecimal>>> money = new HashMap<>();
        for (Node node : tree.nodes()) {
            if (OUTCOMES.contains(node.level())) {
                for (Indicator indicator : node.indicators()) {
                    if (indicator.nama() != null
                            && NAMED.matcher(indicator.nama().toLowerCase(Locale.ROOT))
                                    .find()) {
                        hints.add(new TargetHint(
                                ID,
                                indicator.ref() + "|nama",
                                indicator.nama(),
                                null,
                                "Indikator hasil \"" + indicator.nama()
                                        + "\" mengukur penyerapan anggaran, bukan hasilnya."));
                    }
                    indicator.tribulan().forEach((tahun, quarters) -> {
                        List<BigDecimal> absorbed = money.computeIfAbsent(tahun, year -> absorption(tree, year))
                                .get(node.id());
                        if (absorbed != null && same(quarters, absorbed)) {
                            hints.add(copied(indicator, tahun, absorbed));
                        }
                    });
                }
            }
        }
        return hints;
    }

    private static TargetHint copied(Indicator indicator, int tahun, List<BigDecimal> absorbed) {
        return new TargetHint(
                ID,
                indicator.ref() + "|target|" + tahun + "|tribulan",
                absorbed.stream()
                        .map(percent -> IndonesianNumber.format(percent, 2))
                        .reduce((a, b) -> a + " / " + b)
                        .orElseThrow(),
                null,
                "Target tribulan \"" + indicator.nama() + "\" sama dengan rencana penyerapan anggaran programnya; "
                        + "target hasil seharusnya bukan angka keuangan.");
    }

    /** Money planned by the end of each tribulan, in percent, of every parent whose months all leaves fill in. */
    private static Map<UUID, List<BigDecimal>> absorption(TreeContent tree, int tahun) {
        Map<UUID, List<BigDecimal>> rows = new HashMap<>();
        for (RekapBulanan.Baris row : RekapBulanan.of(tree, tahun)) {
            if (row.nodeId() != null) {
                rows.put(row.nodeId(), row.keuangan().atTribulan());
            }
        }
        return rows;
    }

    private static boolean same(List<Value> quarters, List<BigDecimal> absorbed) {
        return quarters.size() == absorbed.size()
                && IntStream.range(0, absorbed.size())
                        .allMatch(i -> RekapBulanan.prints(quarters.get(i), absorbed.get(i)));
    }
}
