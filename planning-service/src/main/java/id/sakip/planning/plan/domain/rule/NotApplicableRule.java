package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** V-NA-1: where every target of a year is N/A there is no pagu; N/A is neither zero nor a reason to spend. */
final class NotApplicableRule implements PlanRule {
    @Override
    public String id() {
        return "V-NA-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        facts.tree().ifPresent(tree -> tree.nodes().forEach(node -> node.pagu().forEach((tahun, amount) -> {
            if (amount.signum() > 0 && untargeted(node, tahun)) {
                findings.add(Finding.error(
                        id(),
                        node.ref() + "|pagu|" + tahun,
                        Print.rupiah(amount),
                        "N/A",
                        node.statement() + " tahun " + tahun + " tidak ditargetkan (N/A) tetapi memiliki pagu."));
            }
        })));
        return findings;
    }

    private static boolean untargeted(Node node, int tahun) {
        List<Value> targets = node.indicators().stream()
                .map(indicator -> indicator.targets().get(tahun))
                .filter(Objects::nonNull)
                .toList();
        return !targets.isEmpty() && targets.stream().allMatch(Value::na);
    }
}
