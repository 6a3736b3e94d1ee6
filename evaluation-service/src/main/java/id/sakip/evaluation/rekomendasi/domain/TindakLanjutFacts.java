package id.sakip.evaluation.rekomendasi.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts a status is derived from.
 *
 * @param started whether any action or result has been written down
 * @param dueDate when the follow-up must be done, absent when none was agreed
 * @param evidenceDates date of each piece of evidence; an entry is null when the evidence is undated
 */
public record TindakLanjutFacts(Claim claim, boolean started, LocalDate dueDate, List<LocalDate> evidenceDates) {

    boolean hasEvidenceAt(LocalDate asOf) {
        return evidenceDates.stream().anyMatch(date -> date == null || !date.isAfter(asOf));
    }

    boolean isOverdueAt(LocalDate asOf) {
        return dueDate != null && dueDate.isBefore(asOf);
    }

    boolean isDueAfter(LocalDate asOf) {
        return dueDate != null && dueDate.isAfter(asOf);
    }
}
