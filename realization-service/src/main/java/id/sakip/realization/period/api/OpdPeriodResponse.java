package id.sakip.realization.period.api;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.period.PeriodExtension;
import id.sakip.realization.period.PeriodLock;
import id.sakip.realization.period.domain.Extension;
import id.sakip.realization.period.domain.PeriodState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A tribulan as it stands for one OPD.
 *
 * @param deadline last day to submit in time, extension included; absent while not opened
 * @param daysLeft until the deadline, negative when it has passed
 * @param extension absent when the OPD has no more time than the others
 * @param lock absent unless closed for this OPD
 * @param months while the tribulan is open for this OPD; empty where the policy gives months no deadline of their own
 */
public record OpdPeriodResponse(
        int tahun,
        int tribulan,
        PeriodState state,
        LocalDate deadline,
        Long daysLeft,
        Extension extension,
        PeriodLock lock,
        List<MonthResponse> months) {

    public static OpdPeriodResponse of(int tahun, Tribulan tribulan, OpdPeriod period) {
        LocalDate deadline = period.deadline();
        return new OpdPeriodResponse(
                tahun,
                tribulan.number(),
                period.state(),
                deadline,
                deadline == null ? null : ChronoUnit.DAYS.between(period.today(), deadline),
                Optional.ofNullable(period.extension())
                        .map(PeriodExtension::toExtension)
                        .orElse(null),
                period.lock(),
                period.months().stream().map(MonthResponse::of).toList());
    }
}
