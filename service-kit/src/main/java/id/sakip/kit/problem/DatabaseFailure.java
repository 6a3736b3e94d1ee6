package id.sakip.kit.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away, full or shutting down from a fault of ours. */
public final class DatabaseFailure {
    private DatabaseFailure() {}

    /** @return whether waiting and trying again may help; looks at this exception only, not at its causes */
    public static boolean isAway(Throwable failure) {
        if (failure instanceof SQLTransientConnectionException) {
            return true;
        }
        if (failure instanceof SQLException sql) {
            String message = sql.getMessage();
            return message != null && message.contains("Acquisition timeout") || isAway(sql.getSQLState());
        }
        return false;
    }

    /** @return whether the database being away is what made this fail, at any depth */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isAway(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 connection, 53 resources, 57P shutdown, 40 serialization or deadlock. */
    private static boolean isAway(String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57P")
                        || state.startsWith("40"));
    }
}
