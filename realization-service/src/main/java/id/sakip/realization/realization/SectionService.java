package id.sakip.realization.realization;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.SectionSummary;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * The sections hand in their part one by one before the whole form is submitted (business process P.4.1 of LKjIP Plandaan
 * 2022). A part handed in cannot be changed until it is returned.
 */
@ApplicationScoped
public class SectionService {
    private final SubmissionGate gate;
    private final FormReader forms;
    private final AuditTrail audit;

    SectionService(SubmissionGate gate, FormReader forms, AuditTrail audit) {
        this.gate = gate;
        this.forms = forms;
        this.audit = audit;
    }

    /** Hands in the part of one section; refused while something blocking is found in it. */
    @Transactional
    public Submission submit(Where where, String ifMatch, String unitKerja) {
        OpenSubmission open = openFor(where, ifMatch);
        Submission submission = open.submission();
        Form form = forms.read(submission);
        SectionSummary section = section(form, unitKerja);
        if (submission.sectionStatus(unitKerja) == SectionState.Status.SUBMITTED) {
            throw Problem.of(409, "section-submitted", unitKerja);
        }
        List<Finding> blocking = SubmissionChecks.blocking(form, SubmissionChecks.of(form)).stream()
                .filter(finding -> section.places().contains(finding.place()))
                .toList();
        if (!blocking.isEmpty()) {
            throw Problem.of(422, "submission-incomplete", blocking.size()).with("findings", blocking);
        }
        submission.moveSection(new SectionState(unitKerja, SectionState.Status.SUBMITTED, open.by(), open.at(), null));
        record("realization.section-submitted", submission, unitKerja);
        return submission;
    }

    /** Gives the part of one section back with notes. */
    @Transactional
    public Submission giveBack(Where where, String ifMatch, String unitKerja, List<ReturnNote> notes) {
        OpenSubmission open = openFor(where, ifMatch);
        Submission submission = open.submission();
        section(forms.read(submission), unitKerja);
        if (submission.sectionStatus(unitKerja) != SectionState.Status.SUBMITTED) {
            throw Problem.of(409, "section-not-submitted", unitKerja);
        }
        submission.moveSection(new SectionState(unitKerja, SectionState.Status.RETURNED, open.by(), open.at(), notes));
        record("realization.section-returned", submission, unitKerja);
        return submission;
    }

    private OpenSubmission openFor(Where where, String ifMatch) {
        OpenSubmission open = gate.openForStep(where, Step.SAVE);
        Preconditions.requireMatch(ifMatch, open.submission().version());
        gate.requireStep(open.submission(), Step.SAVE);
        return open;
    }

    private static SectionSummary section(Form form, String unitKerja) {
        return SectionSummary.of(form).stream()
                .filter(s -> s.unitKerja().equals(unitKerja))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "section-unknown", unitKerja));
    }

    private void record(String action, Submission submission, String unitKerja) {
        audit.record(
                action,
                "submission/" + submission.id(),
                submission.opd(),
                null,
                Map.of("unitKerja", unitKerja, "version", submission.version()));
    }
}
