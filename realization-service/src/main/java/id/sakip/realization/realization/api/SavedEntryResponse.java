package id.sakip.realization.realization.api;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.realization.SavedRow;
import id.sakip.realization.realization.domain.FormRow;
import java.util.List;
import java.util.UUID;

/**
 * A kinerja row as it was stored, and what it comes to.
 *
 * @param version of the row, for the next If-Match
 * @param submissionVersion ETag of the form from now on
 * @param findings of this row alone
 */
public record SavedEntryResponse(
        UUID indicatorId,
        String ref,
        long version,
        long submissionVersion,
        FormRowResponse.EntryResponse entry,
        CapaianResponse capaian,
        List<Finding> findings) {
    static SavedEntryResponse of(SavedRow saved) {
        FormRow row = saved.form().rows().get(0);
        return new SavedEntryResponse(
                row.indicator().definition().id(),
                row.ref(),
                saved.version(),
                saved.submissionVersion(),
                FormRowResponse.EntryResponse.of(row.entry()),
                CapaianResponse.from(row.capaian()),
                saved.findings());
    }
}
