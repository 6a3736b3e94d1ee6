package id.sakip.realization.realization;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchResult;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.time.Tribulan;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.Form;
import id.sakip.realization.realization.domain.Refusal;
import id.sakip.realization.realization.domain.SubmissionChecks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Stores what an operator enters: a batch row by row, or a single row. */
@ApplicationScoped
public class EntryService {
    private final SubmissionGate gate;
    private final RowRules rules;
    private final RowReader reader;
    private final StoredFigures figures;
    private final AuditTrail audit;

    EntryService(SubmissionGate gate, RowRules rules, RowReader reader, StoredFigures figures, AuditTrail audit) {
        this.gate = gate;
        this.rules = rules;
        this.reader = reader;
        this.figures = figures;
        this.audit = audit;
    }

    /** Answer to a batch, with the version of the submission after it. */
    public record Saved(BatchResult result, long version) {}

    /** Stores the rows that can be stored; the others come back with what is wrong. */
    @Transactional
    public Saved saveBatch(Where where, String ifMatch, SaveBatch batch) {
        OpenSubmission open = gate.openForSaving(where, batch.origin(), batch.sourceDocument());
        Preconditions.requireMatch(ifMatch, open.submission().version());
        RowWriter writer = RowWriter.ofAll(open, figures);
        List<BatchItem> items = new ArrayList<>();
        RowRules.OfSubmission ofSubmission = rules.of(open.submission());
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < batch.entries().size(); i++) {
            EntryFacts row = batch.entries().get(i);
            int index = i;
            Optional<Refusal> refusal =
                    repeated(row.indicatorId(), "indicatorId", seen).or(() -> ofSubmission.check(row));
            items.add(refusal.map(r -> rejected(row.indicatorId(), "/entries/", index, r))
                    .orElseGet(() ->
                            BatchItem.done(row.indicatorId().toString(), writer.write(ofSubmission.decided(row)))));
        }
        seen.clear();
        for (int i = 0; i < batch.budget().size(); i++) {
            BudgetFacts row = batch.budget().get(i);
            int index = i;
            Optional<Refusal> refusal = repeated(row.nodeId(), "nodeId", seen)
                    .or(() -> ofSubmission.check(row, writer.budget(row.nodeId())));
            items.add(refusal.map(r -> rejected(row.nodeId(), "/anggaran/", index, r))
                    .orElseGet(() -> BatchItem.done(row.nodeId().toString(), writer.write(row))));
        }
        finish(open, writer);
        if (batch.dryRun()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return new Saved(BatchResult.of(items), open.submission().version());
    }

    /** Stores one kinerja row. */
    @Transactional
    public SavedRow saveEntry(Where where, String ifMatch, EntryFacts row) {
        OpenSubmission open = gate.openForSaving(where, null, null);
        Submission submission = open.submission();
        Map<Tribulan, Entry> year = figures.entryOverYear(submission, row.indicatorId());
        RowWriter writer = RowWriter.ofOne(open, figures, year.get(submission.tribulan()));
        Preconditions.requireMatch(ifMatch, writer.versionOfEntry(row.indicatorId()));
        RowRules.OfSubmission ofSubmission = rules.of(submission, row.indicatorId());
        ofSubmission.check(row).ifPresent(EntryService::refuse);
        writer.write(ofSubmission.decided(row));
        finish(open, writer);
        year.put(submission.tribulan(), writer.entryRow(row.indicatorId()));
        Form form = reader.entry(submission, ofSubmission, row.indicatorId(), year);
        return saved(form, writer.versionOfEntry(row.indicatorId()), submission);
    }

    /** Stores one anggaran row. */
    @Transactional
    public SavedRow saveBudget(Where where, String ifMatch, BudgetFacts row) {
        OpenSubmission open = gate.openForSaving(where, null, null);
        Submission submission = open.submission();
        Map<Tribulan, BudgetEntry> year = figures.budgetOverYear(submission, row.nodeId());
        RowWriter writer = RowWriter.ofOne(open, figures, year.get(submission.tribulan()));
        Preconditions.requireMatch(ifMatch, writer.versionOfBudget(row.nodeId()));
        RowRules.OfSubmission ofSubmission = rules.of(submission, row.nodeId());
        ofSubmission.check(row, writer.budget(row.nodeId())).ifPresent(EntryService::refuse);
        writer.write(row);
        finish(open, writer);
        year.put(submission.tribulan(), writer.budgetRow(row.nodeId()));
        Form form = reader.budget(submission, ofSubmission, row.nodeId(), year);
        return saved(form, writer.versionOfBudget(row.nodeId()), submission);
    }

    private static SavedRow saved(Form form, long version, Submission submission) {
        return new SavedRow(form, SubmissionChecks.of(form), version, submission.version());
    }

    private void finish(OpenSubmission open, RowWriter writer) {
        if (writer.hasChanged()) {
            Submission submission = open.submission();
            writer.store();
            submission.saved(open.by());
            audit.record(
                    "realization.saved",
                    "submission/" + submission.id(),
                    submission.opd(),
                    writer.before(),
                    writer.after());
        }
    }

    private static Optional<Refusal> repeated(UUID id, String field, Set<UUID> seen) {
        if (id == null) {
            return Optional.of(new Refusal(
                    "id-required",
                    field,
                    "Baris tanpa " + field + " tidak dapat disimpan.",
                    "Sebutkan " + field + "."));
        }
        return seen.add(id)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "row-repeated",
                        field,
                        "Baris ini muncul lebih dari sekali dalam satu kiriman.",
                        "Kirimkan satu baris saja untuk tiap indikator atau sub kegiatan."));
    }

    private static BatchItem rejected(UUID id, String list, int index, Refusal refusal) {
        String field = refusal.field().isEmpty() ? "" : "/" + refusal.field();
        return BatchItem.rejected(
                id == null ? null : id.toString(),
                refusal.code(),
                list + index + field,
                refusal.sentence(),
                refusal.remedy());
    }

    private static void refuse(Refusal refusal) {
        throw RowRules.refused(refusal);
    }
}
