package id.sakip.realization.realization.messaging;

import id.sakip.kit.event.EventLog;
import id.sakip.kit.finding.Finding;
import id.sakip.realization.evidence.EvidenceService;
import id.sakip.realization.realization.Submission;
import id.sakip.realization.realization.domain.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells the other services what happened to a submission: the whole submission in one event. */
@ApplicationScoped
public class RealizationEvents {
    private final EventLog log;
    private final EvidenceService evidence;

    RealizationEvents(EventLog log, EvidenceService evidence) {
        this.log = log;
        this.evidence = evidence;
    }

    public void submitted(Submission submission, Form form, List<Finding> findings) {
        append("RealizationSubmitted", submission, form, findings, null);
    }

    public void returned(Submission submission, Form form, List<Finding> findings) {
        append("RealizationReturned", submission, form, findings, null);
    }

    public void verified(Submission submission, Form form, List<Finding> findings) {
        append("RealizationVerified", submission, form, findings, null);
        budget(submission, form);
    }

    public void approved(Submission submission) {
        log.append(
                "RealizationApproved",
                "submission/" + submission.id(),
                submission.opd(),
                new RealizationEventData.ApprovalData(RealizationMapping.submission(submission)));
    }

    public void corrected(Submission submission, Form form, List<Finding> findings, String reason) {
        append("RealizationCorrected", submission, form, findings, reason);
        budget(submission, form);
    }

    private void append(String name, Submission submission, Form form, List<Finding> findings, String reason) {
        log.append(
                name,
                "submission/" + submission.id(),
                submission.opd(),
                RealizationMapping.data(
                        submission,
                        form,
                        evidence.ofEntries(submission.opd(), submission.tahun(), submission.tribulan()),
                        findings,
                        reason));
    }

    private void budget(Submission submission, Form form) {
        log.append(
                "BudgetRealized", "submission/" + submission.id(), submission.opd(), RealizationMapping.budget(form));
    }
}
