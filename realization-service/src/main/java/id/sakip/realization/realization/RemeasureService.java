package id.sakip.realization.realization;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.realization.plan.PlanListener;
import id.sakip.realization.plan.domain.MeasuredBy;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.FormRow;
import id.sakip.realization.realization.domain.SubmissionChecks;
import id.sakip.realization.realization.messaging.RealizationEvents;
import id.sakip.realization.score.ScoreListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Measures verified submissions anew when the plan or a score behind them changes. What was entered stays; where a
 * capaian or the pagu comes out differently, a RealizationCorrected says so with the reason.
 */
@ApplicationScoped
public class RemeasureService implements PlanListener, ScoreListener {
    private final SubmissionRepository submissions;
    private final FormReader forms;
    private final StoredFigures figures;
    private final RealizationEvents events;
    private final AuditTrail audit;

    RemeasureService(
            SubmissionRepository submissions,
            FormReader forms,
            StoredFigures figures,
            RealizationEvents events,
            AuditTrail audit) {
        this.submissions = submissions;
        this.forms = forms;
        this.figures = figures;
        this.events = events;
        this.audit = audit;
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
            boolean rowsChanged = replaceMeasured(submission, form);
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

    private boolean replaceMeasured(Submission submission, Form form) {
        Map<UUID, MeasuredValue> measured = figures.measuredByIndicator(submission);
        Set<UUID> gone = new HashSet<>(measured.keySet());
        boolean changed = false;
        for (FormRow row : form.rows()) {
            UUID id = row.indicator().definition().id();
            gone.remove(id);
            MeasuredValue before = measured.get(id);
            if (before == null) {
                figures.store(new MeasuredValue(submission.id(), id, row.capaian()));
                changed = true;
            } else if (!before.sameAs(row.capaian())) {
                before.replace(row.capaian());
                changed = true;
            }
        }
        gone.forEach(id -> figures.remove(measured.get(id)));
        return changed || !gone.isEmpty();
    }
}
