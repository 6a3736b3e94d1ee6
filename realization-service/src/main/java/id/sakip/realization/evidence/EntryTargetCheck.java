package id.sakip.realization.evidence;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Indicators of the plan of a tribulan; a closed tribulan takes no more evidence. */
@ApplicationScoped
class EntryTargetCheck implements TargetCheck {
    private final PlanService plans;
    private final PeriodService periods;

    EntryTargetCheck(PlanService plans, PeriodService periods) {
        this.plans = plans;
        this.periods = periods;
    }

    @Override
    public TargetKind kind() {
        return TargetKind.ENTRY;
    }

    @Override
    public void require(String opd, Target target) {
        String[] parts = target.key().split("/");
        int tahun = Integer.parseInt(parts[0]);
        Tribulan tribulan = Tribulan.of(Integer.parseInt(parts[1]));
        if (plans.planOf(opd, tahun, tribulan)
                .indicator(UUID.fromString(parts[2]))
                .isEmpty()) {
            throw Problem.notFound();
        }
        periods.holdForWriting(tahun, tribulan)
                .map(period -> periods.ofOpd(opd, tahun, tribulan, period))
                .filter(own -> !own.state().isOpen())
                .ifPresent(own -> {
                    throw Problem.of(409, "period-closed", tribulan, tahun).with("lock", own.lock());
                });
    }
}
