package id.sakip.realization.realization;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.period.Period;
import id.sakip.realization.plan.Opd;
import id.sakip.realization.plan.RevisedTarget;
import id.sakip.realization.realization.domain.Form;
import java.util.List;

/**
 * The form with everything around it.
 *
 * @param submission null while nothing was entered
 * @param period null while nobody opened the tribulan
 */
public record FormView(
        Opd opd,
        Form form,
        List<Finding> findings,
        Submission submission,
        EntryVersions versions,
        List<VerifiedValue> verified,
        List<RevisedTarget> revisions,
        Period period,
        String periodLabel) {
    public long version() {
        return submission == null ? 0 : submission.version();
    }
}
