package id.sakip.realization.field.domain;

import java.time.LocalDate;
import java.util.List;

/** Where a recommendation to a desa stands: derived from its due date and follow-ups, never typed. */
public enum RecommendationStatus {
    /** Nothing done yet, not due. */
    OPEN,
    /** Nothing accepted, and the day has passed. */
    OVERDUE,
    /** The desa says it is done; nobody has judged it yet. */
    REPORTED,
    /** Done and accepted in time. */
    DONE,
    /** Done and accepted, after the due date. */
    DONE_LATE;

    /** @param accepted null = not judged yet */
    public record FollowUpFacts(LocalDate doneOn, Boolean accepted) {}

    public static RecommendationStatus of(LocalDate due, List<FollowUpFacts> followUps, LocalDate today) {
        List<LocalDate> accepted = followUps.stream()
                .filter(f -> Boolean.TRUE.equals(f.accepted()))
                .map(FollowUpFacts::doneOn)
                .sorted()
                .toList();
        if (!accepted.isEmpty()) {
            return accepted.get(0).isAfter(due) ? DONE_LATE : DONE;
        }
        if (followUps.stream().anyMatch(f -> f.accepted() == null)) {
            return REPORTED;
        }
        return today.isAfter(due) ? OVERDUE : OPEN;
    }
}
