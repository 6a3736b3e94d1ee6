package id.sakip.reporting;

import static org.awaitility.Awaitility.await;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.reporting.fact.Plandaan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Puts events on the real topics and waits until the service has applied them. */
public final class Loaded {
    private static boolean plandaan;

    private Loaded() {}

    /** Kecamatan Plandaan 2022, once per JVM. */
    public static synchronized void plandaan() {
        if (!plandaan) {
            List<EventEnvelope> events = Plandaan.events();
            events.forEach(Loaded::send);
            events.forEach(event -> awaitPosition(event.source(), event.opd(), lastOf(events, event)));
            plandaan = true;
        }
    }

    public static void send(EventEnvelope event) {
        String source = event.source().substring(1);
        EventFeed.send(
                source,
                event.opd(),
                EventFeed.envelope(event.id(), source, event.name(), event.opd(), event.sequence(), event.data()));
    }

    public static void awaitPosition(String source, String opd, long sequence) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> position(source, opd) >= sequence);
    }

    public static long position(String source, String opd) {
        try (Connection connection = Events.connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT sequence FROM inbox_position WHERE source = ? AND opd = ?")) {
            select.setString(1, source);
            select.setString(2, opd);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long lastOf(List<EventEnvelope> events, EventEnvelope like) {
        return events.stream()
                .filter(event ->
                        event.source().equals(like.source()) && event.opd().equals(like.opd()))
                .mapToLong(EventEnvelope::sequence)
                .max()
                .orElse(0);
    }
}
