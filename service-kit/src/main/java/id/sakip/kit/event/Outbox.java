package id.sakip.kit.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes events into the outbox table, in the transaction of the change they tell of. */
final class Outbox {
    /** What does not fit a record must fail here, in the caller's transaction: in the outbox it would block all after it. */
    static final int MAX_BYTES = 900 * 1024;

    private Outbox() {}

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
                EventSequence.next(connection, opd),
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
            insert.setString(8, sized(event));
            insert.executeUpdate();
        }
        return event;
    }

    /** Makes every event unpublished, so that the relay sends all of them again in their order. @return how many */
    static int republish(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE outbox SET published_at = NULL")) {
            return update.executeUpdate();
        }
    }

    private static String sized(EventEnvelope event) {
        String json = event.toJson();
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    event.name() + " has " + bytes + " bytes, an event may have " + MAX_BYTES + ": split it");
        }
        return json;
    }
}
