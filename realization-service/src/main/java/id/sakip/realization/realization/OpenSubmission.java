package id.sakip.realization.realization;

import id.sakip.realization.period.OpdPeriod;
import java.time.Instant;

/**
 * A submission whose row lock is held, with who is at it and since when.
 *
 * @param period as it stands for the OPD; null where a step does not ask
 */
record OpenSubmission(Submission submission, String by, Instant at, OpdPeriod period) {
    boolean isLate() {
        return period.isLate();
    }

    boolean isPeriodClosed() {
        return period.period() != null && !period.period().isOpen();
    }
}
