package id.sakip.realization.realization.api;

import id.sakip.realization.realization.SaveBatch;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Rows of one tribulan. Each is stored or refused by itself.
 *
 * @param origin left out = SYSTEM; ARCHIVE for years before the system, whose tribulan nobody has to open
 * @param sourceDocument document an ARCHIVE submission is copied from
 */
public record SaveEntriesRequest(
        SubmissionOrigin origin,
        @Size(max = 300) String sourceDocument,
        @Size(max = 1000) List<@NotNull EntryRequest> entries,
        @Size(max = 1000) List<@NotNull BudgetRequest> anggaran) {
    SaveBatch toBatch(boolean dryRun) {
        return new SaveBatch(
                origin,
                sourceDocument,
                entries == null
                        ? null
                        : entries.stream().map(EntryRequest::toFacts).toList(),
                anggaran == null
                        ? null
                        : anggaran.stream().map(BudgetRequest::toFacts).toList(),
                dryRun);
    }
}
