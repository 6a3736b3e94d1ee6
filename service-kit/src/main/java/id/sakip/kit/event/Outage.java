package id.sakip.kit.event;

import id.sakip.kit.problem.DatabaseFailure;

/** Tells a database that is away (wait for it) from an event that cannot be applied (dead letter). */
final class Outage {
    private Outage() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (DatabaseFailure.isAway(cause)) {
                return true;
            }
        }
        return false;
    }
}
