package id.sakip.realization.realization.api;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.capaian.domain.CapaianMean;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.period.PeriodLock;
import id.sakip.realization.period.api.OpdPeriodResponse;
import id.sakip.realization.period.api.PeriodResponse;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.SubmissionLock;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.NodeSummary;
import id.sakip.realization.realization.domain.PlausibilityHints;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The form of one OPD and tribulan: everything that is due, and everything entered.
 *
 * @param label such as "Tribulan II Tahun 2022", in the word the kabupaten uses
 * @param version of the submission, also the ETag; 0 = nothing entered yet
 * @param period absent while nobody opened the tribulan
 * @param opdPeriod the same as it stands for this OPD today
 * @param lock why nothing can be entered now; absent while entries can be saved
 * @param submission absent while nothing was entered
 * @param hints what looks odd; they block nothing
 * @param nodes sums of money and mean capaian of the indicators, from program down
 */
public record FormResponse(
        OpdRef opd,
        int tahun,
        int tribulan,
        String label,
        long version,
        PeriodResponse period,
        OpdPeriodResponse opdPeriod,
        FormLock lock,
        SubmissionResponse submission,
        List<FormRowResponse> entries,
        List<BudgetRowResponse> anggaran,
        List<NodeResponse> nodes,
        TotalResponse total,
        List<Finding> findings,
        List<Finding> hints) {

    /** Why the form is closed, since when, by whom, and what can be done about it. */
    public record FormLock(String reason, Instant since, String by, String howToReopen) {}

    private static FormLock lock(FormView view) {
        SubmissionLock submission = view.submission() == null ? null : SubmissionLock.of(view.submission());
        PeriodLock period = view.period().lock();
        if (submission != null) {
            return new FormLock(submission.reason(), submission.since(), submission.by(), submission.howToReopen());
        }
        return period == null ? null : new FormLock(period.reason(), period.since(), period.by(), period.howToReopen());
    }

    public record OpdRef(String kode, String nama) {}

    public record NodeResponse(
            FormRowResponse.NodeRef node,
            BigDecimal pagu,
            BigDecimal realisasi,
            BigDecimal persen,
            BigDecimal capaianRaw,
            BigDecimal capaianCapped,
            int measured,
            int notMeasured) {
        static NodeResponse of(NodeSummary summary) {
            Serapan serapan = summary.serapan();
            CapaianMean mean = summary.capaian();
            return new NodeResponse(
                    FormRowResponse.NodeRef.of(summary.node()),
                    serapan.pagu(),
                    serapan.realisasi(),
                    serapan.persen(),
                    mean.raw(),
                    mean.capped(),
                    mean.measured(),
                    mean.notApplicable() + mean.missing() + mean.undefined());
        }
    }

    /** @param missing rows with a pagu that are not filled in */
    public record TotalResponse(BigDecimal pagu, BigDecimal realisasi, BigDecimal persen, int missing) {}

    /** @param seksi null = every section */
    static FormResponse of(FormView view, boolean due, String seksi) {
        Form form = view.form();
        return new FormResponse(
                new OpdRef(view.opd().kode(), view.opd().nama()),
                form.tahun(),
                form.tribulan().number(),
                view.periodLabel() + " " + form.tribulan() + " Tahun " + form.tahun(),
                view.version(),
                view.period().period() == null
                        ? null
                        : PeriodResponse.from(view.period().period()),
                OpdPeriodResponse.of(form.tahun(), form.tribulan(), view.period()),
                lock(view),
                view.submission() == null ? null : SubmissionResponse.from(view.submission()),
                form.rows().stream()
                        .filter(row -> !due || row.due() || row.entry() != null)
                        .filter(row -> seksi == null || seksi.equals(row.unitKerja()))
                        .map(row -> FormRowResponse.of(row, view))
                        .toList(),
                form.budget().stream()
                        .filter(row -> seksi == null || seksi.equals(row.unitKerja()))
                        .map(row -> BudgetRowResponse.of(row, view))
                        .toList(),
                form.nodes().stream().map(NodeResponse::of).toList(),
                new TotalResponse(
                        form.total().pagu(),
                        form.total().realisasi(),
                        form.total().persen(),
                        form.total().missing()),
                view.findings(),
                PlausibilityHints.of(form));
    }
}
