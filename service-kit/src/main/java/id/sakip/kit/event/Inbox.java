package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Applies each event exactly once and in the order of its OPD, inside the caller's transaction: a known event id is
 * skipped, an event whose predecessor has not come is parked, and what waited is applied as soon as it may. The position
 * of an OPD is locked first, so two consumers that both believe to own a partition take turns.
 */
final class Inbox {
    private final Map<String, EventHandler> handlers;
    private final Set<String> ignored;

    Inbox(Map<String, EventHandler> handlers, Set<String> ignored) {
        this.handlers = handlers;
        this.ignored = ignored;
    }

    /** Accepts the event, then those that waited for it. */
    void acceptWithFollowers(Connection connection, Delivery delivery) throws SQLException {
        EventEnvelope event = delivery.event();
        boolean more = accept(connection, delivery, event);
        while (more) {
            Optional<Delivery> next = follower(connection, event);
            more = next.isPresent();
            if (more) {
                accept(connection, next.get(), next.get().event());
            }
        }
    }

    /** Accepts one event alone. @return whether another waits that may come next */
    boolean accept(Connection connection, Delivery delivery, EventEnvelope event) throws SQLException {
        Place place = lock(connection, event);
        if (place.known()) {
            if (place.followed()) {
                unpark(connection, event.id());
            }
            return place.followed();
        }
        if (event.sequence() > place.position() + 1) {
            park(connection, delivery, event);
            return false;
        }
        handle(event);
        remember(connection, event);
        Failpoint.hit("inbox-before-commit");
        return place.followed();
    }

    /** Records that an event will never be applied, so that those after it may be. */
    void giveUp(Connection connection, EventEnvelope event) throws SQLException {
        if (!lock(connection, event).known()) {
            remember(connection, event);
        }
    }

    /** Applies an event that was given up, or that could not be read when it came. */
    void applyAfterAll(Connection connection, Delivery delivery) throws SQLException {
        EventEnvelope event = delivery.event();
        if (lock(connection, event).known()) {
            handle(event);
        } else {
            acceptWithFollowers(connection, delivery);
        }
    }

    /** @return the parked event of the same source and OPD whose turn it is */
    Optional<Delivery> follower(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT w.topic, w.partition_number, w.record_offset, w.payload"
                        + " FROM inbox_parked w JOIN inbox_position p USING (source, opd)"
                        + " WHERE source = ? AND opd = ? AND w.sequence <= p.sequence + 1"
                        + " ORDER BY w.sequence LIMIT 1")) {
            select.setString(1, event.source());
            select.setString(2, event.opd());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Delivery(
                                row.getString(1), row.getInt(2), row.getLong(3), event.opd(), row.getBytes(4)))
                        : Optional.empty();
            }
        }
    }

    private void handle(EventEnvelope event) {
        EventHandler handler = handlers.get(event.name());
        if (handler == null) {
            if (!ignored.contains(event.name())) {
                throw new UnreadableEvent("unknown type " + event.type(), null);
            }
            return;
        }
        try {
            handler.handle(event);
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            // a fault of this handler and this event, not of the JVM: must not end the consumer's thread
            throw new IllegalStateException("handler of " + event.name() + ": " + e, e);
        }
    }

    private static Place lock(Connection connection, EventEnvelope event) throws SQLException {
        Optional<Place> place = lockExisting(connection, event);
        if (place.isPresent()) {
            return place.get();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO inbox_position VALUES (?, ?, 0) ON CONFLICT DO NOTHING")) {
            insert.setString(1, event.source());
            insert.setString(2, event.opd());
            insert.executeUpdate();
        }
        return lockExisting(connection, event).orElseThrow();
    }

    private static Optional<Place> lockExisting(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT p.sequence,"
                + " EXISTS (SELECT 1 FROM inbox WHERE event_id = ?),"
                + " EXISTS (SELECT 1 FROM inbox_parked w WHERE w.source = p.source AND w.opd = p.opd"
                + "   AND w.sequence <= greatest(p.sequence, ?) + 1)"
                + " FROM inbox_position p WHERE p.source = ? AND p.opd = ? FOR NO KEY UPDATE OF p")) {
            select.setObject(1, event.id());
            select.setLong(2, event.sequence());
            select.setString(3, event.source());
            select.setString(4, event.opd());
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Place(row.getLong(1), row.getBoolean(2), row.getBoolean(3)))
                        : Optional.empty();
            }
        }
    }

    private static void remember(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("WITH done AS ("
                + " INSERT INTO inbox (event_id, type, opd, source, sequence) VALUES (?, ?, ?, ?, ?)),"
                + " freed AS (DELETE FROM inbox_parked WHERE event_id = ?)"
                + " UPDATE inbox_position SET sequence = greatest(sequence, ?) WHERE source = ? AND opd = ?")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type());
            insert.setString(3, event.opd());
            insert.setString(4, event.source());
            insert.setLong(5, event.sequence());
            insert.setObject(6, event.id());
            insert.setLong(7, event.sequence());
            insert.setString(8, event.source());
            insert.setString(9, event.opd());
            insert.executeUpdate();
        }
    }

    private static void park(Connection connection, Delivery delivery, EventEnvelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO inbox_parked"
                + " (event_id, source, opd, sequence, topic, partition_number, record_offset, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.source());
            insert.setString(3, event.opd());
            insert.setLong(4, event.sequence());
            insert.setString(5, delivery.topic());
            insert.setInt(6, delivery.partition());
            insert.setLong(7, delivery.offset());
            insert.setBytes(8, delivery.payload());
            insert.executeUpdate();
        }
    }

    private static void unpark(Connection connection, UUID event) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM inbox_parked WHERE event_id = ?")) {
            delete.setObject(1, event);
            delete.executeUpdate();
        }
    }

    /**
     * Where an event stands.
     *
     * @param position last sequence applied of its source and OPD
     * @param known whether it was applied or given up
     * @param followed whether a parked event may come next once this one is settled
     */
    private record Place(long position, boolean known, boolean followed) {}
}
