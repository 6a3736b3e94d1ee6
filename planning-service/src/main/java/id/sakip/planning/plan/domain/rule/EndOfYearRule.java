package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import id.sakip.planning.plan.domain.CaraHitung;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.TargetLine;
import id.sakip.planning.plan.domain.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * V-TGT-1 for a Rencana Aksi: by tribulan IV it reaches what the Perjanjian Kinerja promises ("untuk target triwulan IV
 * sama dengan target di Perjanjian Kinerja", reviewer of Gumelar; domain note 4.1). Counts reach it as the sum of their
 * tribulan.
 */
final class EndOfYearRule implements PlanRule {
    @Override
    public String id() {
        return "V-TGT-1";
    }

    @Override
    public List<Finding> check(PlanFacts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.kind() == PlanKind.RENCANA_AKSI && facts.tree().isPresent()) {
            int tahun = facts.head().tahunAwal();
            facts.agreement()
                    .map(agreement -> promised(agreement, tahun))
                    .ifPresent(promised -> facts.tree().get().nodes().forEach(node -> node.indicators()
                            .forEach(indicator -> check(indicator, tahun, promised.get(indicator.id()), findings))));
        }
        return findings;
    }

    private static Map<UUID, Value> promised(PerjanjianKinerja agreement, int tahun) {
        Map<UUID, Value> targets = new HashMap<>();
        for (TargetLine line : agreement.targetLines()) {
            Value target = line.targets().get(tahun);
            if (target != null && target.filled()) {
                targets.put(line.indicatorId(), target);
            }
        }
        return targets;
    }

    private void check(Indicator indicator, int tahun, Value promised, List<Finding> findings) {
        if (promised == null) {
            return;
        }
        String place = indicator.ref() + "|target|" + tahun;
        compare(
                place + "|perjanjian-kinerja",
                indicator,
                "Target tahunan",
                indicator.target(tahun),
                promised,
                findings);
        if (indicator.withinYear() != null) {
            Value reached = CaraHitung.ofYear(indicator.withinYear(), indicator.quarters(tahun));
            compare(place + "|tribulan 4", indicator, "Target s.d. tribulan IV", reached, promised, findings);
        }
    }

    private void compare(
            String place, Indicator indicator, String what, Value stated, Value promised, List<Finding> findings) {
        if (stated.filled() && !stated.sameAs(promised)) {
            findings.add(Finding.error(
                    id(),
                    place,
                    Print.value(stated),
                    Print.value(promised),
                    what + " \"" + indicator.title() + "\" tidak sama dengan target pada Perjanjian Kinerja."));
        }
    }
}
