package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.RekapBulanan;
import id.sakip.planning.plan.domain.Satuan;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * V-ACC-1 between tribulan and months: a running percentage that follows the months of its row does so in every tribulan.
 * Cerme plans 94, 94, 100 and 100 percent for Program VIII, whose months stand at 93,77 from February to September. A target
 * that goes its own way from the start measures something else than the months do, and is left alone.
 */
final class TribulanOfMonthsRule implements PlanRule {
    private static final int TRIBULAN_PER_YEAR = 4;

    @Override
    public String id() {
        return "V-ACC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            int tahun = facts.head().tahunAwal();
            Map<UUID, List<BigDecimal>> months = new HashMap<>();
            RekapBulanan.complete(facts.tree().get(), tahun)
                    .forEach(row -> months.put(row.nodeId(), row.fisik().atTribulan()));
            facts.tree().get().nodes().stream()
                    .filter(node -> months.containsKey(node.id()))
                    .forEach(node -> node.indicators()
                            .forEach(indicator -> check(indicator, tahun, months.get(node.id()), findings)));
        }
        return findings;
    }

    private void check(Indicator indicator, int tahun, List<BigDecimal> months, List<Finding> findings) {
        List<Value> quarters = indicator.quarters(tahun);
        if (indicator.withinYear() != WithinYear.KUMULATIF
                || !Satuan.percent(indicator.satuan())
                || quarters.size() != TRIBULAN_PER_YEAR) {
            return;
        }
        List<Integer> astray = IntStream.range(0, TRIBULAN_PER_YEAR)
                .filter(i -> !RekapBulanan.prints(quarters.get(i), months.get(i)))
                .boxed()
                .toList();
        if (astray.size() == 1) {
            int i = astray.get(0);
            String expected = IndonesianNumber.format(months.get(i), 2);
            findings.add(Finding.warning(
                    id(),
                    indicator.ref() + "|target|" + tahun + "|tribulan " + (i + 1) + "|bulanan",
                    Print.value(quarters.get(i)),
                    expected,
                    "Target \"" + indicator.title() + "\" mengikuti target bulanannya, kecuali pada tribulan " + (i + 1)
                            + ": menurut bulannya baru " + expected + "%."));
        }
    }
}
