package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.Polarity;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.TreeContent;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * V-TGT-1: a target agrees with the plan it derives from. Against the Renstra a different target needs a reason, weaker or
 * stronger ("untuk target jangan melebihi target di Renstra", reviewer of Gumelar; Plandaan plans 6 rapat koordinasi in
 * the Renstra and 3 in the Renja). A Perjanjian Kinerja promises, and a Rencana Aksi spreads, exactly what the Renja
 * of its year plans.
 */
final class TargetRule implements PlanRule {
    @Override
    public String id() {
        return "V-TGT-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() != PlanKind.RENSTRA && facts.kind() != PlanKind.IKU) {
            facts.renstra().ifPresent(renstra -> renstra(facts, renstra, findings));
        }
        if (facts.kind() == PlanKind.PERJANJIAN_KINERJA || facts.kind() == PlanKind.RENCANA_AKSI) {
            facts.renja().ifPresent(renja -> renja(facts, renja, findings));
        }
        return findings;
    }

    private void renstra(PlanFacts facts, TreeContent renstra, List<Finding> findings) {
        Map<UUID, TargetLine> planned = byIndicator(renstra);
        for (TargetLine line : facts.content().targetLines()) {
            TargetLine plan = planned.get(line.indicatorId());
            line.targets().forEach((tahun, target) -> {
                Value expected = plan == null ? null : plan.targets().get(tahun);
                if (expected != null && differs(target, expected)) {
                    findings.add(Finding.warning(
                            id(),
                            line.ref() + "|target|" + tahun + "|renstra",
                            Print.value(target),
                            Print.value(expected),
                            "Target \"" + line.title() + "\" tahun " + tahun + " "
                                    + comparison(target, expected, plan.polarity()) + " Renstra."));
                }
            });
        }
    }

    private void renja(PlanFacts facts, TreeContent renja, List<Finding> findings) {
        Map<UUID, TargetLine> planned = byIndicator(renja);
        for (TargetLine line : facts.content().targetLines()) {
            TargetLine plan = planned.get(line.indicatorId());
            line.targets().forEach((tahun, target) -> {
                Value expected = plan == null ? null : plan.targets().get(tahun);
                if (expected != null && differs(target, expected)) {
                    findings.add(Finding.error(
                            id(),
                            line.ref() + "|target|" + tahun + "|renja",
                            Print.value(target),
                            Print.value(expected),
                            "Target \"" + line.title() + "\" pada "
                                    + facts.kind().title() + " tidak sama dengan target pada Renja."));
                }
            });
        }
    }

    private static boolean differs(Value target, Value expected) {
        return target.filled() && expected.filled() && !target.sameAs(expected);
    }

    private static String comparison(Value target, Value expected, Polarity polarity) {
        if (!target.numeric() || !expected.numeric() || polarity == Polarity.RENTANG) {
            return "berbeda dari target";
        }
        boolean more = target.value().compareTo(expected.value()) > 0;
        boolean stronger = more == (polarity != Polarity.NEGATIF);
        return stronger ? "melebihi target" : "lebih lemah daripada target";
    }

    private static Map<UUID, TargetLine> byIndicator(TreeContent tree) {
        Map<UUID, TargetLine> lines = new HashMap<>();
        tree.targetLines().forEach(line -> lines.put(line.indicatorId(), line));
        return lines;
    }
}
