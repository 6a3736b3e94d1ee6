package id.sakip.evaluation.rekomendasi.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The facts a status is derived from.
 *
 * @param started whether any action or result has been written down
 * @param dueDate when the follow-up must be done, absent when none was agreed
 * @param evidenceDates date of each piece of evidence; an entry is null when the evidence is undated
 * @param condition how far the end condition is
 */
public record TindakLanjutFacts(
        Claim claim, boolean started, LocalDate dueDate, List<LocalDate> evidenceDates, Condition condition) {

    /** End condition of the recommendation: whether there is one, and the day data fulfilled it. */
    public record Condition(boolean present, LocalDate fulfilledOn) {
        public static final Condition NONE = new Condition(false, null);

        boolean isFulfilledAt(LocalDate asOf) {
            return fulfilledOn != null && !fulfilledOn.isAfter(asOf);
        }

        boolean isOpenAt(LocalDate asOf) {
            return present && !isFulfilledAt(asOf);
        }
    }

    /** Nothing reported yet. */
    public static TindakLanjutFacts unreported(LocalDate dueDate, Condition condition) {
        return new TindakLanjutFacts(Claim.BELUM, false, dueDate, List.of(), condition);
    }

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
