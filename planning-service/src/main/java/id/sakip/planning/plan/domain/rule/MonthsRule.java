package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * V-ACC-1 for monthly targets: the twelve percents of a leaf add up to 100. Up to 0,1 is the residue of rounding (12 x 8,33
 * = 99,96) and needs a reason, more is an error (Cerme prints 68,11 for its vehicles). The same figures for work and money
 * everywhere mean that nobody planned the work.
 */
final class MonthsRule implements PlanRule {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    @Override
    public String id() {
        return "V-ACC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            int tahun = facts.head().tahunAwal();
            List<Node> planned = facts.tree().get().nodes().stream()
                    .filter(node -> node.bulanan().containsKey(tahun))
                    .toList();
            planned.forEach(node -> leaf(node, tahun, findings));
            if (planned.size() > 1
                    && planned.stream().allMatch(node -> copied(node.bulanan().get(tahun)))) {
                findings.add(
                        Finding.warning(
                                id(),
                                "document|bulanan|" + tahun,
                                null,
                                null,
                                "Target fisik setiap baris sama dengan target keuangannya setiap bulan; rencanakan pekerjaannya, bukan hanya uangnya."));
            }
        }
        return findings;
    }

    private static boolean copied(Bulanan months) {
        return months.fisik().equals(months.keuangan());
    }

    private void leaf(Node node, int tahun, List<Finding> findings) {
        Bulanan months = node.bulanan().get(tahun);
        String place = node.ref() + "|bulanan|" + tahun;
        if (copied(months)) {
            sum(node.statement(), place, months.fisik(), findings);
        } else {
            sum(node.statement() + " (fisik)", place + "|fisik", months.fisik(), findings);
            sum(node.statement() + " (keuangan)", place + "|keuangan", months.keuangan(), findings);
        }
    }

    private void sum(String what, String place, List<Value> months, List<Finding> findings) {
        Finding finding = hundred(what, place, months);
        if (finding != null) {
            findings.add(finding);
        }
    }

    static Finding hundred(String what, String place, List<Value> months) {
        BigDecimal sum =
                months.stream().filter(Value::numeric).map(Value::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(HUNDRED).abs();
        if (off.signum() == 0 || months.stream().noneMatch(Value::numeric)) {
            return null;
        }
        String found = IndonesianNumber.formatPlain(sum);
        String sentence = "Target dua belas bulan " + what + " berjumlah " + found + "%, bukan 100%.";
        return off.compareTo(ROUNDING) <= 0
                ? Finding.warning("V-ACC-1", place, found, "100", sentence)
                : Finding.error("V-ACC-1", place, found, "100", sentence);
    }
}
