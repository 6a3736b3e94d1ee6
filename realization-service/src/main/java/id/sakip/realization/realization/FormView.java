package id.sakip.realization.realization;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.plan.Opd;
import id.sakip.realization.plan.RevisedTarget;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The form with everything around it.
 *
 * @param submission null while nothing was entered
 * @param evidence by indicator
 * @param period the tribulan as it stands for the OPD today
 */
public record FormView(
        Opd opd,
        Form form,
        List<Finding> findings,
        Submission submission,
        EntryVersions versions,
        List<VerifiedValue> verified,
        List<RevisedTarget> revisions,
        Map<UUID, List<AttachedEvidence>> evidence,
        OpdPeriod period,
        String periodLabel) {
    /** @return where the submission comes from; null while there is none */
    public SubmissionOrigin origin() {
        return submission == null ? null : submission.origin();
    }

    public long version() {
        return submission == null ? 0 : submission.version();
    }
}
