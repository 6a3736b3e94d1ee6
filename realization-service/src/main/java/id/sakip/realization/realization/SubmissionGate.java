package id.sakip.realization.realization;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.period.OpdPeriod;
import id.sakip.realization.period.Period;
import id.sakip.realization.period.PeriodService;
import id.sakip.realization.plan.PlanService;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
        Optional<Submission> started = submissions.findForChange(where.opd(), where.tahun(), where.tribulan());
        SubmissionOrigin wanted =
                origin != null ? origin : started.map(Submission::origin).orElse(SubmissionOrigin.SYSTEM);
        requirePeriod(where, wanted, period);
        Submission submission = started.orElseGet(
                () -> submissions.start(where.opd(), where.tahun(), where.tribulan(), wanted, sourceDocument));
        if (submission.origin() != wanted) {
            throw Problem.of(409, "origin-differs", submission.origin());
        }
        requireStep(submission, Step.SAVE);
        return opened(submission, null);
    }

    OpenSubmission openForStep(Where where, Step step) {
        requireOwnOpd(where);
        Optional<Period> period = periods.holdForWriting(where.tahun(), where.tribulan());
        Submission submission = submissions
                .findForChange(where.opd(), where.tahun(), where.tribulan())
                .orElseThrow(Problem::notFound);
        if (step != Step.VERIFY && step != Step.APPROVE) {
            requirePeriod(where, submission.origin(), period);
        }
        return opened(submission, periods.ofOpd(where.opd(), where.tahun(), where.tribulan(), period.orElse(null)));
    }

    /** @return the verified submission, whether its tribulan is open or not: a permit takes the place of the period */
    OpenSubmission openForCorrection(Where where) {
        requireOwnOpd(where);
        Submission submission = submissions
                .findForChange(where.opd(), where.tahun(), where.tribulan())
                .orElseThrow(Problem::notFound);
        if (!submission.status().isVerified()) {
            throw Problem.of(409, "correction-not-verified", submission.status());
        }
        return opened(submission, null);
    }

    void requireStep(Submission submission, Step step) {
        if (!submission.can(step)) {
            throw wrongState(submission);
        }
    }

    static Problem wrongState(Submission submission) {
        Problem problem = Problem.of(409, "submission-state", submission.status())
                .with("state", submission.status())
                .with("steps", submission.steps());
        SubmissionLock lock = SubmissionLock.of(submission);
        return lock == null ? problem : problem.with("lock", lock);
    }

    private void requireOwnOpd(Where where) {
        user.requireOpd(where.opd());
        if (!plans.isRegistered(where.opd())) {
            throw Problem.notFound();
        }
    }

    private void requirePeriod(Where where, SubmissionOrigin origin, Optional<Period> period) {
        if (period.isPresent() && !period.get().isOpen()) {
            OpdPeriod own = periods.ofOpd(where.opd(), where.tahun(), where.tribulan(), period.get());
            if (!own.state().isOpen()) {
                throw Problem.of(409, "period-closed", where.tribulan(), where.tahun())
                        .with("lock", own.lock());
            }
        }
        if (origin == SubmissionOrigin.ARCHIVE) {
            if (where.tahun() >= periods.today(where.tahun(), where.tribulan()).getYear()) {
                throw Problem.of(409, "archive-not-past", where.tahun());
            }
        } else if (period.isEmpty()) {
            throw Problem.of(409, "period-not-open", where.tribulan(), where.tahun());
        }
    }

    private OpenSubmission opened(Submission submission, OpdPeriod period) {
        return new OpenSubmission(submission, user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), period);
    }
}
