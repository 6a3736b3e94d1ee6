package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PkSasaran;
import id.sakip.planning.plan.domain.TreeContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * V-CASC-1 between documents: tujuan and sasaran are those of the Renstra in its words, typing mistakes aside. Pakusari's
 * Sasaran II coordinates "Kelurahan/desa" in the Renstra and "Pembangunan ... Wilayah Kecamatan Pakusari" in what follows.
 */
final class RenstraWordingRule implements PlanRule {
    private static final Set<Level> RESULTS = Set.of(Level.TUJUAN, Level.SASARAN);

    @Override
    public String id() {
        return "V-CASC-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.renstra().ifPresent(renstra -> {
            Map<UUID, Node> planned = renstra.nodes().stream()
                    .filter(node -> RESULTS.contains(node.level()))
                    .collect(Collectors.toMap(Node::id, Function.identity()));
            if (facts.content() instanceof TreeContent tree) {
                tree.nodes().forEach(node -> check(planned.get(node.id()), node.statement(), findings));
            } else if (facts.content() instanceof PerjanjianKinerja agreement) {
                for (PkSasaran row : agreement.sasaran()) {
                    check(planned.get(row.nodeId()), row.statement(), findings);
                }
            }
        });
        return findings;
    }

    private void check(Node planned, String statement, List<Finding> findings) {
        if (planned != null && statement != null && !Wording.alike(planned.statement(), statement)) {
            findings.add(Finding.warning(
                    id(),
                    planned.ref() + "|rumusan|renstra",
                    statement,
                    planned.statement(),
                    "Rumusan \"" + statement + "\" berbeda dari rumusannya pada Renstra."));
        }
    }
}
