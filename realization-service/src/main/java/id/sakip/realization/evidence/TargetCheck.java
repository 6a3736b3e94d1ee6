package id.sakip.realization.evidence;

/** Knows the things of one kind: whether there is one in this OPD, and whether evidence may still be attached to it. */
public interface TargetCheck {
    TargetKind kind();

    /** @throws id.sakip.kit.problem.Problem 404 when there is none in this OPD, 409 with a lock when it is closed */
    void require(String opd, Target target);
}
