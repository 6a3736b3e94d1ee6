package id.sakip.kit.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Records nobody could apply: the table is the record, the topic {@code <topic>.dlq} a copy for other tools. The copy is
 * made from the table, so a broker that is away or a missing topic delays it and loses nothing.
 */
final class DeadLetters implements AutoCloseable {
    static final String SUFFIX = ".dlq";
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int CAUSE_LENGTH = 4_000;
    private static final int HEADER_LENGTH = 500;

    private final Supplier<Producer<String, byte[]>> producers;
    private Producer<String, byte[]> producer;

    DeadLetters(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /** @return false when the record lies here already */
    static boolean store(Connection connection, Delivery delivery, Throwable cause) throws SQLException {
        Optional<EventEnvelope> event = delivery.readable();
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO dead_letter"
                + " (identity, topic, partition_number, record_offset, record_key, event_id, type, cause, payload)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO UPDATE"
                + " SET cause = EXCLUDED.cause, replayed_at = NULL, received_at = now()"
                + " WHERE dead_letter.replayed_at IS NOT NULL")) {
            insert.setString(1, event.map(e -> e.id().toString()).orElseGet(() -> fingerprint(delivery)));
            insert.setString(2, delivery.topic());
            insert.setInt(3, delivery.partition());
            insert.setLong(4, delivery.offset());
            insert.setString(5, delivery.key() == null ? null : storable(delivery.key()));
            insert.setObject(6, event.map(EventEnvelope::id).orElse(null));
            insert.setString(7, event.map(EventEnvelope::type).orElse(null));
            insert.setString(8, describe(cause));
            insert.setBytes(9, delivery.payload());
            return insert.executeUpdate() == 1;
        }
    }

    /** Copies the next letter to its topic and waits for the broker. @return false when all are copied */
    boolean copyNext(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id, topic, partition_number, record_offset, record_key, payload, cause"
                                + " FROM dead_letter WHERE copied_at IS NULL ORDER BY id LIMIT 1");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            send(delivery(row), row.getString("cause"));
            stamp(connection, "copied_at", row.getLong("id"));
            return true;
        }
    }

    private void send(Delivery delivery, String cause) {
        if (producer == null) {
            producer = producers.get();
        }
        ProducerRecord<String, byte[]> copy =
                new ProducerRecord<>(delivery.topic() + SUFFIX, delivery.key(), delivery.payload());
        String shortCause = cause.substring(0, Math.min(HEADER_LENGTH, cause.length()));
        copy.headers().add("cause", shortCause.getBytes(StandardCharsets.UTF_8));
        copy.headers().add("place", delivery.place().getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(copy).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                LOG.warnf("Dead letter %s is too large for %s, the table has it", delivery.place(), copy.topic());
                return;
            }
            throw new IllegalStateException(copy.topic() + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return the letters not yet replayed, oldest first */
    static List<Long> open(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id FROM dead_letter WHERE replayed_at IS NULL ORDER BY id");
                ResultSet rows = select.executeQuery()) {
            List<Long> letters = new ArrayList<>();
            while (rows.next()) {
                letters.add(rows.getLong(1));
            }
            return letters;
        }
    }

    /** Marks a letter as replayed and hands it out; empty when somebody else was faster. */
    static Optional<Delivery> claim(Connection connection, long id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT topic, partition_number, record_offset,"
                + " record_key, payload FROM dead_letter WHERE id = ? AND replayed_at IS NULL FOR UPDATE")) {
            select.setLong(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                stamp(connection, "replayed_at", id);
                return Optional.of(delivery(row));
            }
        }
    }

    /** Before everything is read again: what still cannot be applied opens its letter anew. */
    static void closeAll(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE dead_letter SET replayed_at = now() WHERE replayed_at IS NULL")) {
            update.executeUpdate();
        }
    }

    private static void stamp(Connection connection, String column, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE dead_letter SET " + column + " = now() WHERE id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("topic"),
                row.getInt("partition_number"),
                row.getLong("record_offset"),
                row.getString("record_key"),
                row.getBytes("payload"));
    }

    private static String fingerprint(Delivery delivery) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(delivery.place().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(delivery.payload()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole chain: the outermost is often only "transaction rolled back". */
    private static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            text.append("; caused by ").append(cause);
        }
        return storable(text.substring(0, Math.min(CAUSE_LENGTH, text.length())));
    }

    /** PostgreSQL text holds everything but NUL. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
