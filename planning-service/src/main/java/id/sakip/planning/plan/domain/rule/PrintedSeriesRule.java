package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PrintedMonths;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * V-ACC-1 for printed months: a running figure is filled in from January on and never falls (Program VIII of Cerme has
 * blanks between 93,77 and 95,3 and a dash after 100), the months of the total add up to 100, and where work and money are
 * planned alike they are printed alike (13,32 and 13 in February).
 */
final class PrintedSeriesRule implements PlanRule {
    @Override
    public String id() {
        return "V-ACC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI) {
            facts.tree().ifPresent(tree -> tree.tercetak().forEach(printed -> check(printed, tree, findings)));
        }
        return findings;
    }

    private void check(Tercetak printed, TreeContent tree, List<Finding> findings) {
        String place = PrintedPlace.of(printed, tree) + "|tercetak|";
        if (printed.bulanan() != null) {
            Finding sum = MonthsRule.hundred(
                    "yang tercetak", place + "bulanan", printed.bulanan().fisik());
            if (sum != null) {
                findings.add(sum);
            }
            alike(place + "bulanan", printed.bulanan(), tree, findings);
        }
        if (printed.kumulatif() != null) {
            rising(place + "kumulatif", printed.kumulatif().fisik(), findings);
            alike(place + "kumulatif", printed.kumulatif(), tree, findings);
        }
    }

    private void rising(String place, List<Value> months, List<Finding> findings) {
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < months.size(); i++) {
            Value month = months.get(i);
            boolean says = PrintedMonths.says(month);
            if (!says && (reached.signum() > 0 || !month.filled())
                    || says && month.value().compareTo(reached) < 0) {
                findings.add(Finding.warning(
                        id(),
                        place + "|" + (i + 1),
                        Print.value(month),
                        reached.signum() > 0 ? Print.value(Value.of(reached, null)) : null,
                        "Angka kumulatif bulan ke-" + (i + 1)
                                + " kosong atau turun; kumulatif tidak pernah berkurang."));
            }
            reached = PrintedMonths.reached(months, i).max(reached);
        }
    }

    private void alike(String place, Bulanan printed, TreeContent tree, List<Finding> findings) {
        boolean planned = tree.nodes().stream()
                .flatMap(node -> node.bulanan().values().stream())
                .allMatch(months -> months.fisik().equals(months.keuangan()));
        for (int i = 0; planned && i < Bulanan.MONTHS; i++) {
            Value physical = printed.fisik().get(i);
            Value financial = printed.keuangan().get(i);
            if (!physical.sameAs(financial)) {
                findings.add(Finding.warning(
                        id(),
                        place + "|" + (i + 1) + "|keuangan",
                        Print.value(financial),
                        Print.value(physical),
                        "Target fisik dan keuangan sama pada setiap baris, tetapi tercetak berbeda pada bulan ke-"
                                + (i + 1) + "."));
            }
        }
    }
}
