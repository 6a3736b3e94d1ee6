package id.sakip.realization.realization.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * State of a submission (realisasi of one OPD and tribulan): DRAFT, SUBMITTED, then RETURNED or VERIFIED, and LOCKED when
 * the tribulan closes. The approval of the camat is a mark on what is verified, figures count from the verification on.
 * Business process P.4.1 of LKjIP Plandaan 2022.
 */
public enum SubmissionStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    LOCKED;

    /** What can be done to a submission. */
    public enum Step {
        SAVE,
        SUBMIT,
        RETURN,
        VERIFY,
        APPROVE,
        LOCK
    }

    private static final Map<SubmissionStatus, Map<Step, SubmissionStatus>> NEXT = Map.of(
            DRAFT, Map.of(Step.SAVE, DRAFT, Step.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(Step.RETURN, RETURNED, Step.VERIFY, VERIFIED),
            RETURNED, Map.of(Step.SAVE, RETURNED, Step.SUBMIT, SUBMITTED),
            VERIFIED, Map.of(Step.RETURN, RETURNED, Step.APPROVE, VERIFIED, Step.LOCK, LOCKED),
            LOCKED, Map.of(Step.APPROVE, LOCKED));

    /** @return the state after the step; empty when it cannot be taken from here */
    public Optional<SubmissionStatus> after(Step step) {
        return Optional.ofNullable(NEXT.get(this).get(step));
    }

    /** @return the steps that can be taken from here */
    public Set<Step> steps() {
        return NEXT.get(this).keySet();
    }

    /** @return whether its figures count as verified */
    public boolean isVerified() {
        return this == VERIFIED || this == LOCKED;
    }
}
