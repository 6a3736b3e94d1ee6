package id.sakip.realization.realization;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.security.Actor;
import id.sakip.realization.plan.PlanListener;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.messaging.RealizationEvents;
import id.sakip.realization.score.ScoreListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Measures verified submissions anew when the plan or a score behind them changes. What was entered stays; where a
 * capaian or the pagu comes out differently, a RealizationCorrected says so with the reason.
 */
@ApplicationScoped
public class RemeasureService implements PlanListener, ScoreListener {
    private final SubmissionRepository submissions;
    private final FormReader forms;
    private final Measurement measurement;
    private final RealizationEvents events;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    RemeasureService(
            SubmissionRepository submissions,
            FormReader forms,
            Measurement measurement,
            RealizationEvents events,
            AuditTrail audit,
            Actor actor,
            Clock clock) {
        this.submissions = submissions;
        this.forms = forms;
        this.measurement = measurement;
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void planChanged(String opd, int tahunAwal, int tahunAkhir) {
        remeasure(opd, tahunAwal, tahunAkhir, "Dokumen perencanaan berubah, capaian diukur kembali");
    }

    @Override
    @Transactional
    public void scorePublished(String opd, int tahun, MeasuredBy ukuran) {
        remeasure(opd, tahun, tahun, "Nilai " + ukuran + " diterbitkan, capaian diukur kembali");
    }

    private void remeasure(String opd, int tahunAwal, int tahunAkhir, String reason) {
        for (Submission submission : submissions.listVerifiedForChange(opd, tahunAwal, tahunAkhir)) {
            Form form = forms.read(submission);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            boolean rowsChanged =
                    measurement.renew(submission, form, new Change.Cause(null, reason, actor.name(), now), Map.of());
            boolean paguChanged = submission.measuredPagu() == null
                    ? form.total().pagu() != null
                    : form.total().pagu() == null
                            || submission.measuredPagu().compareTo(form.total().pagu()) != 0;
            if (rowsChanged || paguChanged) {
                submission.remeasured(form.total().pagu());
                events.corrected(submission, form, SubmissionChecks.of(form), reason);
                audit.record(
                        "realization.remeasured",
                        "submission/" + submission.id(),
                        opd,
                        null,
                        Map.of("reason", reason, "version", submission.version()));
            }
        }
    }
}
