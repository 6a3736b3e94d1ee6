package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.PrintedMonths;
import id.sakip.planning.plan.domain.RekapBulanan;
import id.sakip.planning.plan.domain.RekapBulanan.Baris;
import id.sakip.planning.plan.domain.RekapBulanan.Dasar;
import id.sakip.planning.plan.domain.RekapBulanan.Deret;
import id.sakip.planning.plan.domain.Tercetak;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * V-SUM-1 for roll-ups: what a paper prints for a parent is the sum, weighted by pagu, of what stands below it (domain note
 * 9.5). Cerme prints 4,04 for Program II in February 2019, its kegiatan give 3,57. The total is held against the kegiatan
 * and against the printed programs, so that a reader sees in which step the error was made.
 */
final class RollUpRule implements PlanRule {
    @Override
    public String id() {
        return "V-SUM-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.tree().filter(tree -> !tree.tercetak().isEmpty()).ifPresent(tree -> {
            int tahun = facts.head().tahunAwal();
            List<Baris> computed = RekapBulanan.of(tree, tahun);
            tree.tercetak().forEach(printed -> compare(printed, tree, tahun, computed, findings));
        });
        return findings;
    }

    private void compare(Tercetak printed, TreeContent tree, int tahun, List<Baris> computed, List<Finding> findings) {
        String of = PrintedPlace.of(printed, tree);
        pagu(printed, of, tree, tahun, findings);
        computed.stream()
                .filter(row -> Objects.equals(row.nodeId(), printed.nodeId()))
                .forEach(row -> months(printed, of, row, findings));
    }

    private void pagu(Tercetak printed, String of, TreeContent tree, int tahun, List<Finding> findings) {
        BigDecimal sum = printed.nodeId() == null
                ? new PaguTree(tree.nodes()).total().get(tahun)
                : tree.withSums().nodes().stream()
                        .filter(node -> node.id().equals(printed.nodeId()))
                        .map(Node::pagu)
                        .map(pagu -> pagu.get(tahun))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (printed.pagu() != null && sum != null && printed.pagu().compareTo(sum) != 0) {
            findings.add(Finding.error(
                    id(),
                    of + "|pagu|" + tahun,
                    Print.rupiah(printed.pagu()),
                    Print.rupiah(sum),
                    "Pagu tercetak tidak sama dengan jumlah pagu di bawahnya."));
        }
    }

    private void months(Tercetak printed, String of, Baris row, List<Finding> findings) {
        String from = row.nodeId() != null ? "" : row.dasar() == Dasar.TERCETAK ? "|program" : "|kegiatan";
        series(of + "|tercetak|bulanan", from, printed.bulanan(), row, false, findings);
        series(of + "|tercetak|kumulatif", from, printed.kumulatif(), row, true, findings);
    }

    private void series(
            String place, String from, Bulanan printed, Baris row, boolean running, List<Finding> findings) {
        if (printed == null) {
            return;
        }
        List<BigDecimal> work = values(row.fisik(), running);
        List<BigDecimal> money = values(row.keuangan(), running);
        for (int i = 0; i < Bulanan.MONTHS; i++) {
            String month = "|" + (i + 1) + from;
            Value physical = printed.fisik().get(i);
            Value financial = printed.keuangan().get(i);
            cell(place + month, physical, work.get(i), findings);
            if (!financial.sameAs(physical) || money.get(i).compareTo(work.get(i)) != 0) {
                cell(place + "|keuangan" + month, financial, money.get(i), findings);
            }
        }
    }

    private static List<BigDecimal> values(Deret series, boolean running) {
        return running ? series.kumulatif() : series.bulan();
    }

    private void cell(String place, Value printed, BigDecimal computed, List<Finding> findings) {
        if (!PrintedMonths.says(printed)) {
            return;
        }
        BigDecimal off = printed.value().subtract(computed).abs();
        if (off.compareTo(PrintedPlace.tolerance(printed.value())) <= 0) {
            return;
        }
        String found = IndonesianNumber.formatPlain(printed.value());
        String expected = IndonesianNumber.format(computed, 2);
        String sentence = "Angka tercetak " + found + "% tidak sama dengan hasil hitung " + expected
                + "% dari baris di bawahnya menurut pagu.";
        findings.add(
                off.compareTo(PrintedPlace.ROUNDING) <= 0
                        ? Finding.warning(id(), place, found, expected, sentence)
                        : Finding.error(id(), place, found, expected, sentence));
    }
}
