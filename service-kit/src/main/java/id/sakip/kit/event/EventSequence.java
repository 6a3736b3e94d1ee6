package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * One row per OPD, locked until commit by every transaction that writes events or audit entries of that OPD. It is the one
 * lock of an OPD, so that two transactions cannot wait for each other by taking two of them in different order.
 */
public final class EventSequence {
    private EventSequence() {}

    /** Locks the OPD in the caller's transaction. */
    public static void lock(Connection connection, String opd) throws SQLException {
        if (!lockExisting(connection, opd)) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO event_sequence VALUES (?, 0) ON CONFLICT DO NOTHING")) {
                insert.setString(1, opd);
                insert.executeUpdate();
            }
            lockExisting(connection, opd);
        }
    }

    /** Gapless: a number is never lost to a rollback, and the events of an OPD become visible in the order of theirs. */
    static long next(Connection connection, String opd) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("INSERT INTO event_sequence VALUES (?, 1)"
                + " ON CONFLICT (opd) DO UPDATE SET last_value = event_sequence.last_value + 1"
                + " RETURNING last_value")) {
            next.setString(1, opd);
            try (ResultSet row = next.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static boolean lockExisting(Connection connection, String opd) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("SELECT 1 FROM event_sequence WHERE opd = ? FOR NO KEY UPDATE")) {
            lock.setString(1, opd);
            try (ResultSet row = lock.executeQuery()) {
                return row.next();
            }
        }
    }
}
