package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PaguTree;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PkProgram;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * V-SUM-1: the sum of the children is the amount of the parent, to the rupiah. Inside one tree it holds by construction
 * ({@link PaguTree}); here the amounts a Perjanjian Kinerja states are held against the sums of the Renja, since PK
 * anggaran = sum of program pagu = DPA (domain note 4.1).
 */
final class SumRule implements PlanRule {
    @Override
    public String id() {
        return "V-SUM-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        if (!(facts.content() instanceof PerjanjianKinerja agreement)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        facts.renja().ifPresent(renja -> {
            Map<UUID, Node> planned = new HashMap<>();
            new PaguTree(renja.nodes()).withSums().forEach(node -> planned.put(node.id(), node));
            agreement.program().forEach(program -> compare(program, planned, agreement.tahun(), findings));
        });
        agreement.sumOfPrograms().ifPresent(sum -> {
            if (agreement.totalPagu() != null && agreement.totalPagu().compareTo(sum) != 0) {
                findings.add(Finding.error(
                        id(),
                        "totalPagu|pagu",
                        Print.rupiah(agreement.totalPagu()),
                        Print.rupiah(sum),
                        "Jumlah anggaran pada Perjanjian Kinerja tidak sama dengan penjumlahan anggaran programnya."));
            }
        });
        return findings;
    }

    private void compare(PkProgram program, Map<UUID, Node> planned, int tahun, List<Finding> findings) {
        Node node = planned.get(program.nodeId());
        BigDecimal sum = node == null ? null : node.pagu().get(tahun);
        if (program.pagu() != null && sum != null && program.pagu().compareTo(sum) != 0) {
            findings.add(Finding.error(
                    id(),
                    node.ref() + "|pagu|" + tahun,
                    Print.rupiah(program.pagu()),
                    Print.rupiah(sum),
                    "Anggaran " + node.statement()
                            + " pada Perjanjian Kinerja tidak sama dengan jumlah pagu sub kegiatannya pada Renja."));
        }
    }
}
