package id.sakip.realization.realization;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.domain.SubmissionStatus;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import id.sakip.realization.realization.messaging.RealizationEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Takes a submission through its states: submit, return with notes, verify. */
@ApplicationScoped
public class SubmissionService {
    private final SubmissionGate gate;
    private final FormReader forms;
    private final Measurement measurement;
    private final CurrentUser user;
    private final RealizationEvents events;
    private final AuditTrail audit;

    SubmissionService(
            SubmissionGate gate,
            FormReader forms,
            Measurement measurement,
            CurrentUser user,
            RealizationEvents events,
            AuditTrail audit) {
        this.gate = gate;
        this.forms = forms;
        this.measurement = measurement;
        this.user = user;
        this.events = events;
        this.audit = audit;
    }

    /** Hands the form to the verifikator; refused while something blocking is found. */
    @Transactional
    public Submission submit(Where where, String ifMatch) {
        OpenSubmission open = openFor(where, Step.SUBMIT, ifMatch);
        open.submission().sections().stream()
                .filter(section -> section.status() == SectionState.Status.RETURNED)
                .findFirst()
                .ifPresent(section -> {
                    throw Problem.of(409, "section-returned", section.unitKerja());
                });
        Form form = forms.read(open.submission());
        List<Finding> findings = SubmissionChecks.of(form);
        List<Finding> blocking = SubmissionChecks.blocking(form, findings);
        if (!blocking.isEmpty()) {
            throw Problem.of(422, "submission-incomplete", blocking.size()).with("findings", blocking);
        }
        SubmissionStatus before = open.submission().status();
        open.submission().submit(open.by(), open.at(), open.isLate());
        events.submitted(open.submission(), form, findings);
        record("realization.submitted", open.submission(), before);
        return open.submission();
    }

    /** Gives it back to the operator with notes; the camat may do so with what is verified, until he approves it. */
    @Transactional
    public Submission giveBack(Where where, String ifMatch, List<ReturnNote> notes) {
        OpenSubmission open = openFor(where, Step.RETURN, ifMatch);
        if (open.submission().status() == SubmissionStatus.VERIFIED && !user.hasRole(Roles.KEPALA_OPD)) {
            throw SubmissionGate.wrongState(open.submission());
        }
        Form form = forms.read(open.submission());
        SubmissionStatus before = open.submission().status();
        open.submission().giveBack(json(notes), open.by(), open.at());
        events.returned(open.submission(), form, SubmissionChecks.of(form));
        record("realization.returned", open.submission(), before);
        return open.submission();
    }

    /** Makes its figures count. Whoever entered or submitted any of it cannot (four eyes). */
    @Transactional
    public Submission verify(Where where, String ifMatch) {
        OpenSubmission open = openFor(where, Step.VERIFY, ifMatch);
        Submission submission = open.submission();
        if (submission.isWorkOf(open.by())) {
            throw Problem.of(403, "four-eyes", open.by());
        }
        Form form = forms.read(submission);
        SubmissionStatus before = submission.status();
        submission.verify(form.total().pagu(), open.by(), open.at());
        if (open.isPeriodClosed()) {
            submission.lock(open.at());
        }
        measurement.keep(submission, form);
        events.verified(submission, form, SubmissionChecks.of(form));
        record("realization.verified", submission, before);
        return submission;
    }

    /** The camat stands by what was verified; somebody else entered, submitted and verified it (four eyes). */
    @Transactional
    public Submission approve(Where where, String ifMatch) {
        OpenSubmission open = openFor(where, Step.APPROVE, ifMatch);
        Submission submission = open.submission();
        if (submission.isWorkOf(open.by()) || open.by().equals(submission.verifiedBy())) {
            throw Problem.of(403, "four-eyes-approval", open.by());
        }
        submission.approve(open.by(), open.at());
        events.approved(submission);
        audit.record(
                "realization.approved",
                "submission/" + submission.id(),
                submission.opd(),
                null,
                Map.of("approvedBy", open.by(), "version", submission.version()));
        return submission;
    }

    private OpenSubmission openFor(Where where, Step step, String ifMatch) {
        OpenSubmission open = gate.openForStep(where, step);
        Preconditions.requireMatch(ifMatch, open.submission().version());
        gate.requireStep(open.submission(), step);
        return open;
    }

    private void record(String action, Submission submission, SubmissionStatus before) {
        audit.record(
                action,
                "submission/" + submission.id(),
                submission.opd(),
                Map.of("status", before),
                Map.of("status", submission.status(), "version", submission.version()));
    }

    private static String json(List<ReturnNote> notes) {
        try {
            return EventJson.MAPPER.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
