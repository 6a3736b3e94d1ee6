package id.sakip.realization.realization;

import java.time.Instant;
import java.util.List;

/**
 * Where one section (seksi, unitKerja of its nodes) of a submission stands; one without state is being filled in.
 *
 * @param notes of the verifikator at the last return
 */
public record SectionState(String unitKerja, Status status, String by, Instant at, List<ReturnNote> notes) {
    public enum Status {
        DRAFT,
        SUBMITTED,
        RETURNED
    }
}
