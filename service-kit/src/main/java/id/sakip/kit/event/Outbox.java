package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes events into the outbox table, in the transaction of the change they tell of. */
final class Outbox {
    private Outbox() {}

    /**
     * The sequence row stays locked until commit, so the events of an OPD become visible in the order of their numbers
     * and a number is never lost to a rollback.
     */
    static EventEnvelope append(
            Connection connection, String service, String name, String subject, String opd, String actor, Object data)
            throws SQLException {
        EventEnvelope event = new EventEnvelope(
                UUID.randomUUID(),
                "/" + service,
                "sakip." + service + "." + name + ".v1",
                subject,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                opd,
                nextSequence(connection, opd),
                actor,
                EventJson.MAPPER.valueToTree(data));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO outbox (event_id, type, subject, opd, sequence, actor, occurred_at, envelope)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type());
            insert.setString(3, subject);
            insert.setString(4, opd);
            insert.setLong(5, event.sequence());
            insert.setString(6, actor);
            insert.setTimestamp(7, Timestamp.from(event.time()));
            insert.setString(8, event.toJson());
            insert.executeUpdate();
        }
        return event;
    }

    private static long nextSequence(Connection connection, String opd) throws SQLException {
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
}
