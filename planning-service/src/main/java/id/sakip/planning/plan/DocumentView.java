package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The head of a version as readers see it, in answers and, from approval on, in events (a DocumentRef of
 * docs/events.md with more fields).
 *
 * @param unitRef the unit whose head a Perjanjian Kinerja below the camat binds; absent otherwise
 */
public record DocumentView(
        UUID id,
        PlanKind kind,
        String opd,
        String unitRef,
        int tahunAwal,
        int tahunAkhir,
        int version,
        String label,
        UUID revises,
        String reason,
        String dasarHukum,
        Origin origin,
        String number,
        LocalDate date,
        PlanStatus status,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        String submittedBy,
        Instant submittedAt,
        String returnedBy,
        Instant returnedAt,
        List<String> returnNotes,
        String approvedBy,
        Instant approvedAt,
        LocalDate effectiveDate,
        Lock lock) {

    /** Why a version cannot be written to, since when, by whom, and what would open it again. */
    public record Lock(Reason reason, Instant since, String by, String howToReopen) {
        public enum Reason {
            UNDER_REVIEW,
            APPROVED,
            SUPERSEDED
        }

        static Lock of(
                PlanStatus status, String submittedBy, Instant submittedAt, String approvedBy, Instant approvedAt) {
            return switch (status) {
                case DRAFT, RETURNED -> null;
                case SUBMITTED ->
                    new Lock(
                            Reason.UNDER_REVIEW,
                            submittedAt,
                            submittedBy,
                            "Minta verifikator atau kepala OPD mengembalikannya.");
                case APPROVED ->
                    new Lock(
                            Reason.APPROVED,
                            approvedAt,
                            approvedBy,
                            "Buat dokumen perubahan yang merevisi dokumen ini.");
                case SUPERSEDED ->
                    new Lock(
                            Reason.SUPERSEDED,
                            approvedAt,
                            approvedBy,
                            "Buat perubahan atas versi yang berlaku sekarang.");
            };
        }
    }
}
