package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies each event exactly once and in the order of its OPD, inside the caller's transaction: a known event id is
 * skipped, an event whose predecessor has not come is parked, and what waited is applied as soon as it may.
 */
final class Inbox {
    private final Map<String, EventHandler> handlers;
    private final Set<String> ignored;

    Inbox(Map<String, EventHandler> handlers, Set<String> ignored) {
        this.handlers = handlers;
        this.ignored = ignored;
    }

    void accept(Connection connection, EventEnvelope event) throws SQLException {
        if (isApplied(connection, event)) {
            return;
        }
        long position = position(connection, event.source(), event.opd());
        if (event.sequence() > position + 1) {
            park(connection, event);
            return;
        }
        apply(connection, event);
        Optional<EventEnvelope> waiting = unpark(connection, event, event.sequence() + 1);
        while (waiting.isPresent()) {
            EventEnvelope next = waiting.get();
            if (!isApplied(connection, next)) {
                apply(connection, next);
            }
            waiting = unpark(connection, event, next.sequence() + 1);
        }
    }

    /** Records that an event will never be applied, so that those after it may be. */
    void giveUp(Connection connection, EventEnvelope event) throws SQLException {
        if (!isApplied(connection, event)) {
            remember(connection, event);
        }
    }

    private void apply(Connection connection, EventEnvelope event) throws SQLException {
        EventHandler handler = handlers.get(event.name());
        if (handler != null) {
            handler.handle(event);
        } else if (!ignored.contains(event.name())) {
            throw new UnreadableEvent("unknown type " + event.type(), null);
        }
        remember(connection, event);
        Failpoint.hit("inbox-before-commit");
    }

    private static void remember(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO inbox (event_id, type, opd, source, sequence) VALUES (?, ?, ?, ?, ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.type());
            insert.setString(3, event.opd());
            insert.setString(4, event.source());
            insert.setLong(5, event.sequence());
            insert.executeUpdate();
        }
        try (PreparedStatement move = connection.prepareStatement("INSERT INTO inbox_position VALUES (?, ?, ?)"
                + " ON CONFLICT (source, opd) DO UPDATE"
                + " SET sequence = GREATEST(inbox_position.sequence, EXCLUDED.sequence)")) {
            move.setString(1, event.source());
            move.setString(2, event.opd());
            move.setLong(3, event.sequence());
            move.executeUpdate();
        }
    }

    private static boolean isApplied(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM inbox WHERE event_id = ?")) {
            select.setObject(1, event.id());
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    private static long position(Connection connection, String source, String opd) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT sequence FROM inbox_position WHERE source = ? AND opd = ?")) {
            select.setString(1, source);
            select.setString(2, opd);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private static void park(Connection connection, EventEnvelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO inbox_parked (event_id, source, opd, sequence, envelope) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.source());
            insert.setString(3, event.opd());
            insert.setLong(4, event.sequence());
            insert.setString(5, event.toJson());
            insert.executeUpdate();
        }
    }

    private static Optional<EventEnvelope> unpark(Connection connection, EventEnvelope of, long sequence)
            throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM inbox_parked" + " WHERE source = ? AND opd = ? AND sequence = ? RETURNING envelope")) {
            delete.setString(1, of.source());
            delete.setString(2, of.opd());
            delete.setLong(3, sequence);
            try (ResultSet row = delete.executeQuery()) {
                return row.next() ? Optional.of(EventEnvelope.fromJson(row.getString(1))) : Optional.empty();
            }
        }
    }
}
