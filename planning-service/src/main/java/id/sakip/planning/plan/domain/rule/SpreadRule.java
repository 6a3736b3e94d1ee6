package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Satuan;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * V-COMPL-1 for a Rencana Aksi: every target is spread over tribulan or months, every month says something (a dash is zero,
 * a blank is not), months can be weighted by a pagu, and the formula of a percentage is whole (domain note 4.2, 4.3).
 */
final class SpreadRule implements PlanRule {
    @Override
    public String id() {
        return "V-COMPL-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            int tahun = facts.head().tahunAwal();
            for (Node node : facts.tree().get().nodes()) {
                months(node, tahun, findings);
                node.indicators().forEach(indicator -> {
                    spread(node, indicator, tahun, findings);
                    formula(indicator, findings);
                });
            }
        }
        return findings;
    }

    private void spread(Node node, Indicator indicator, int tahun, List<Finding> findings) {
        Value target = indicator.target(tahun);
        boolean spread = indicator.quarters(tahun).stream().anyMatch(Value::filled)
                || indicator.unplaced().containsKey(tahun)
                || node.bulanan().containsKey(tahun);
        if (target.filled() && !target.na() && !spread) {
            findings.add(Finding.warning(
                    id(),
                    indicator.ref() + "|target|" + tahun + "|tribulan",
                    null,
                    Print.value(target),
                    "Target \"" + indicator.title() + "\" belum dibagi per tribulan."));
        }
    }

    private void months(Node node, int tahun, List<Finding> findings) {
        Bulanan months = node.bulanan().get(tahun);
        if (months == null) {
            return;
        }
        String blank = IntStream.range(0, Bulanan.MONTHS)
                .filter(i -> !months.fisik().get(i).filled()
                        || !months.keuangan().get(i).filled())
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
        if (!blank.isEmpty()) {
            findings.add(Finding.warning(
                    id(),
                    node.ref() + "|bulanan|" + tahun + "|kosong",
                    null,
                    null,
                    "Target bulan ke-" + blank + " pada " + node.statement() + " tidak diisi; isi 0 bila tidak ada."));
        }
        if (node.pagu().get(tahun) == null) {
            findings.add(Finding.warning(
                    id(),
                    node.ref() + "|pagu|" + tahun,
                    null,
                    null,
                    node.statement() + " memiliki target bulanan tanpa pagu, sehingga tidak masuk rekapitulasi."));
        }
    }

    private void formula(Indicator indicator, List<Finding> findings) {
        String formula = indicator.formula() == null ? "" : indicator.formula().toLowerCase(Locale.ROOT);
        if (Satuan.percent(indicator.satuan()) && formula.contains("dibagi") && !formula.contains("100")) {
            findings.add(Finding.warning(
                    id(),
                    indicator.ref() + "|formula",
                    indicator.formula(),
                    null,
                    "Formula persentase \"" + indicator.title() + "\" belum dikalikan 100%."));
        }
    }
}
