package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.period.PeriodClosing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Locks what was verified when its tribulan closes. */
@ApplicationScoped
class SubmissionLocking implements PeriodClosing {
    private final SubmissionRepository submissions;
    private final Clock clock;

    SubmissionLocking(SubmissionRepository submissions, Clock clock) {
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public void closed(int tahun, Tribulan tribulan) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        submissions.listToLock(tahun, tribulan).forEach(submission -> submission.lock(now));
    }
}
