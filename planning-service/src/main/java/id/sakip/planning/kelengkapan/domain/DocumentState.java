package id.sakip.planning.kelengkapan.domain;

import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * How far one kind of document has come for a year.
 *
 * @param status absent while nobody has begun
 * @param effectiveDate of an approved one
 * @param deadline by the policy of the kabupaten; absent where it sets none
 * @param late past the deadline, approved later or not at all
 */
public record DocumentState(
        PlanKind document,
        UUID id,
        PlanStatus status,
        String label,
        LocalDate effectiveDate,
        LocalDate deadline,
        boolean late) {

    public static DocumentState of(
            PlanKind document,
            UUID id,
            PlanStatus status,
            String label,
            LocalDate effectiveDate,
            LocalDate deadline,
            LocalDate today) {
        LocalDate reached = status == PlanStatus.APPROVED ? effectiveDate : today;
        return new DocumentState(
                document, id, status, label, effectiveDate, deadline, deadline != null && reached.isAfter(deadline));
    }

    /** The last day of a short February where the policy says the 29th or later. */
    public static LocalDate day(int tahun, Integer month, Integer day) {
        if (month == null || day == null) {
            return null;
        }
        YearMonth due = YearMonth.of(tahun, month);
        return due.atDay(Math.min(day, due.lengthOfMonth()));
    }

    public boolean approved() {
        return status == PlanStatus.APPROVED;
    }
}
