package id.sakip.realization.period.api;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.period.PeriodExtension;
import id.sakip.realization.period.PeriodLock;
import id.sakip.realization.period.domain.PeriodState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A tribulan as it stands for one OPD.
 *
 * @param deadline last day to submit in time, extension included; absent while not opened
 * @param daysLeft until the deadline, negative when it has passed
 * @param extension absent when the OPD has no more time than the others
 * @param lock absent unless closed for this OPD
 */
public record OpdPeriodResponse(
        int tahun,
        int tribulan,
        PeriodState state,
        LocalDate deadline,
        Long daysLeft,
        ExtensionResponse extension,
        PeriodLock lock) {

    public record ExtensionResponse(LocalDate deadline, String reason, String by, Instant at) {
        static ExtensionResponse of(PeriodExtension e) {
            return e == null ? null : new ExtensionResponse(e.deadline(), e.reason(), e.grantedBy(), e.grantedAt());
        }
    }

    public static OpdPeriodResponse of(int tahun, Tribulan tribulan, OpdPeriod period) {
        LocalDate deadline = period.deadline();
        return new OpdPeriodResponse(
                tahun,
                tribulan.number(),
                period.state(),
                deadline,
                deadline == null ? null : ChronoUnit.DAYS.between(period.today(), deadline),
                ExtensionResponse.of(period.extension()),
                period.lock());
    }
}
