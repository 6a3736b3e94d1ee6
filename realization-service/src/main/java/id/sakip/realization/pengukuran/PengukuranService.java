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
    public Measured pengukuranOf(String kode, int tahun, Tribulan tribulan) {
        FormView view = forms.form(kode, tahun, tribulan);
        YearPlan plan = plans.planOf(kode, tahun, tribulan);
        PolicyInEffect policy = plans.policyOf(tahun, tribulan);
        List<Pengukuran> measured =
                PlanVersion.agreementsInEffect(plans.versionsOf(kode, tahun), tahun, tribulan).stream()
                        .map(version -> PengukuranAssembly.measure(view.form(), plan, policy, version))
                        .toList();
        return new Measured(view, measured);
    }
}
