package id.sakip.kit.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/** Records nobody could apply: the table is the record, the topic {@code <topic>.dlq} a copy for other tools. */
final class DeadLetters {
    static final String SUFFIX = ".dlq";
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int CAUSE_LENGTH = 4_000;

    private final Supplier<Producer<String, byte[]>> producers;
    private Producer<String, byte[]> producer;

    DeadLetters(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    void store(Connection connection, ConsumerRecord<String, byte[]> record, EventEnvelope event, Exception cause)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO dead_letter (topic, partition_number, record_offset, event_id, type, cause, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, record.topic());
            insert.setInt(2, record.partition());
            insert.setLong(3, record.offset());
            insert.setObject(4, event == null ? null : event.id());
            insert.setString(5, event == null ? null : event.type());
            insert.setString(6, describe(cause));
            insert.setBytes(7, record.value() == null ? new byte[0] : record.value());
            insert.executeUpdate();
        }
    }

    void publish(ConsumerRecord<String, byte[]> record, Exception cause) {
        try {
            if (producer == null) {
                producer = producers.get();
            }
            ProducerRecord<String, byte[]> copy =
                    new ProducerRecord<>(record.topic() + SUFFIX, record.key(), record.value());
            copy.headers().add("cause", describe(cause).getBytes(StandardCharsets.UTF_8));
            copy.headers().add("offset", Long.toString(record.offset()).getBytes(StandardCharsets.UTF_8));
            producer.send(copy);
        } catch (RuntimeException e) {
            LOG.warnf("Dead letter not copied to %s%s: %s", record.topic(), SUFFIX, e.toString());
        }
    }

    /** @return the payloads not yet replayed, oldest first, by id */
    static List<Letter> open(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT id, payload FROM dead_letter WHERE replayed_at IS NULL ORDER BY id");
                ResultSet rows = select.executeQuery()) {
            List<Letter> letters = new ArrayList<>();
            while (rows.next()) {
                letters.add(new Letter(rows.getLong(1), new String(rows.getBytes(2), StandardCharsets.UTF_8)));
            }
            return letters;
        }
    }

    static void markReplayed(Connection connection, long id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE dead_letter SET replayed_at = now() WHERE id = ?")) {
            update.setLong(1, id);
            update.executeUpdate();
        }
    }

    private static String describe(Exception cause) {
        String text = cause.toString().replace("\0", "");
        return text.substring(0, Math.min(CAUSE_LENGTH, text.length()));
    }

    record Letter(long id, String envelope) {}
}
