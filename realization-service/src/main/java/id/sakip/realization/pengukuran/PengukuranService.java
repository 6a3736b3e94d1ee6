package id.sakip.realization.pengukuran;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.pengukuran.domain.Pengukuran;
import id.sakip.realization.pengukuran.domain.PengukuranAssembly;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.PlanVersion;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.plan.domain.YearPlan;
import id.sakip.realization.realization.FormService;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Pengukuran kinerja of every official who signed a Perjanjian Kinerja. */
@ApplicationScoped
public class PengukuranService {
    private final FormService forms;
    private final PlanService plans;

    PengukuranService(FormService forms, PlanService plans) {
        this.forms = forms;
        this.plans = plans;
    }

    /** What was measured, and the submission it was measured with. */
    public record Measured(FormView view, List<Pengukuran> pengukuran) {}

    @Transactional
    public Measured pengukuranOf(Where where) {
        int tahun = where.tahun();
        Tribulan tribulan = where.tribulan();
        FormView view = forms.form(where);
        YearPlan plan = plans.planOf(where.opd(), tahun, tribulan);
        PolicyInEffect policy = plans.policyOf(tahun, tribulan);
        List<Pengukuran> measured =
                PlanVersion.agreementsInEffect(plans.versionsOf(where.opd(), tahun), tahun, tribulan).stream()
                        .map(version -> PengukuranAssembly.measure(view.form(), plan, policy, version))
                        .toList();
        return new Measured(view, measured);
    }
}
