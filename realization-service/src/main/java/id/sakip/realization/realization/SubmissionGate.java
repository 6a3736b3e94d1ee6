package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.period.Period;
import id.sakip.realization.period.PeriodLock;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.plan.domain.PolicyInEffect;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The only way to a submission that is going to change: own OPD, tribulan open and held open until the transaction ends,
 * row locked, state fit for the step.
 */
@ApplicationScoped
class SubmissionGate {
    private final SubmissionRepository submissions;
    private final PlanService plans;
    private final PeriodService periods;
    private final CurrentUser user;
    private final Clock clock;

    SubmissionGate(
            SubmissionRepository submissions, PlanService plans, PeriodService periods, CurrentUser user, Clock clock) {
        this.submissions = submissions;
        this.plans = plans;
        this.periods = periods;
        this.user = user;
        this.clock = clock;
    }

    /** @param origin null = that of the submission, or entered in the system when there is none yet */
    OpenSubmission openForSaving(Where where, SubmissionOrigin origin, String sourceDocument) {
        requireOwnOpd(where);
        Optional<Period> period = periods.holdForWriting(where.tahun(), where.tribulan());
        SubmissionOrigin wanted = origin != null
                ? origin
                : submissions
                        .findOrigin(where.opd(), where.tahun(), where.tribulan())
                        .orElse(SubmissionOrigin.SYSTEM);
        requirePeriod(where, wanted, period);
        Submission submission =
                submissions.findOrStart(where.opd(), where.tahun(), where.tribulan(), wanted, sourceDocument);
        if (submission.origin() != wanted) {
            throw Problem.of(409, "origin-differs", submission.origin());
        }
        requireStep(submission, Step.SAVE);
        return opened(submission, period);
    }

    OpenSubmission openForStep(Where where, Step step) {
        requireOwnOpd(where);
        Optional<Period> period = periods.holdForWriting(where.tahun(), where.tribulan());
        Submission submission = submissions
                .findForChange(where.opd(), where.tahun(), where.tribulan())
                .orElseThrow(Problem::notFound);
        if (step != Step.VERIFY) {
            requirePeriod(where, submission.origin(), period);
        }
        return opened(submission, period);
    }

    void requireStep(Submission submission, Step step) {
        if (!submission.can(step)) {
            Problem problem = Problem.of(409, "submission-state", submission.status())
                    .with("state", submission.status())
                    .with("steps", submission.status().steps());
            SubmissionLock lock = SubmissionLock.of(submission);
            throw lock == null ? problem : problem.with("lock", lock);
        }
    }

    private void requireOwnOpd(Where where) {
        user.requireOpd(where.opd());
        if (plans.findOpd(where.opd()).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private void requirePeriod(Where where, SubmissionOrigin origin, Optional<Period> period) {
        if (period.isPresent() && !period.get().isOpen()) {
            throw Problem.of(409, "period-closed", where.tribulan(), where.tahun())
                    .with("lock", PeriodLock.of(period.get()));
        }
        if (origin == SubmissionOrigin.ARCHIVE) {
            if (where.tahun() >= today(where).getYear()) {
                throw Problem.of(409, "archive-not-past", where.tahun());
            }
        } else if (period.isEmpty()) {
            throw Problem.of(409, "period-not-open", where.tribulan(), where.tahun());
        }
    }

    private OpenSubmission opened(Submission submission, Optional<Period> period) {
        Where where = new Where(submission.opd(), submission.tahun(), submission.tribulan());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean afterDeadline =
                period.filter(p -> today(where).isAfter(p.deadline())).isPresent();
        boolean closed = period.filter(p -> !p.isOpen()).isPresent();
        return new OpenSubmission(submission, user.name(), now, afterDeadline, closed);
    }

    /** Days begin and end in the time zone of the kabupaten, by the clock of the server. */
    private LocalDate today(Where where) {
        PolicyInEffect policy = plans.policyOf(where.tahun(), where.tribulan());
        return LocalDate.ofInstant(clock.instant(), policy.zone());
    }
}
