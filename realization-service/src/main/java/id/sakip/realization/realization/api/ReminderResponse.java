package id.sakip.realization.realization.api;

import id.sakip.realization.period.api.MonthResponse;
import id.sakip.realization.period.domain.PeriodState;
import id.sakip.realization.realization.domain.Reminder;
import id.sakip.realization.realization.domain.SubmissionStatus;
import java.time.LocalDate;
import java.util.List;

/**
 * What is still to be done for one opened tribulan.
 *
 * @param status absent while nothing was entered
 * @param waitingFor role whose turn it is
 * @param daysLeft until the deadline, negative when it has passed
 * @param months while the tribulan is open; empty where the policy gives months no deadline of their own
 */
public record ReminderResponse(
        String opd,
        int tahun,
        int tribulan,
        PeriodState state,
        LocalDate deadline,
        long daysLeft,
        SubmissionStatus status,
        String waitingFor,
        String sentence,
        List<MonthResponse> months) {
    static ReminderResponse of(Reminder r) {
        return new ReminderResponse(
                r.opd(),
                r.tahun(),
                r.tribulan().number(),
                r.state(),
                r.deadline(),
                r.daysLeft(),
                r.status(),
                r.waitingFor(),
                r.sentence(),
                r.months().stream().map(MonthResponse::of).toList());
    }
}
