package id.sakip.planning.plan.domain;

import java.util.Optional;

/**
 * The life of one version of a planning document. Every verb answers the next state, or nothing when the verb is not
 * possible now.
 *
 * <pre>
 * DRAFT --submit--> SUBMITTED --approve--> APPROVED --supersede--> SUPERSEDED
 *                    |     ^
 *                 return  submit
 *                    v     |
 *                   RETURNED
 * </pre>
 */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SUPERSEDED;

    /** Only what nobody is reviewing and nobody has signed may be written to. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Approved once, even if a newer version has taken its place since: its content is frozen for ever. */
    public boolean frozen() {
        return this == APPROVED || this == SUPERSEDED;
    }

    public Optional<PlanStatus> submit() {
        return editable() ? Optional.of(SUBMITTED) : Optional.empty();
    }

    public Optional<PlanStatus> returnForRevision() {
        return this == SUBMITTED ? Optional.of(RETURNED) : Optional.empty();
    }

    public Optional<PlanStatus> approve() {
        return this == SUBMITTED ? Optional.of(APPROVED) : Optional.empty();
    }

    public Optional<PlanStatus> supersede() {
        return this == APPROVED ? Optional.of(SUPERSEDED) : Optional.empty();
    }
}
