package id.sakip.realization.realization;

import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import java.util.List;

/**
 * Rows to store.
 *
 * @param sourceDocument document an archive submission was copied from; null otherwise
 * @param dryRun decide, answer, and store nothing
 */
public record SaveBatch(
        SubmissionOrigin origin,
        String sourceDocument,
        List<EntryFacts> entries,
        List<BudgetFacts> budget,
        boolean dryRun) {
    public SaveBatch {
        origin = origin == null ? SubmissionOrigin.SYSTEM : origin;
        entries = entries == null ? List.of() : entries;
        budget = budget == null ? List.of() : budget;
    }
}
