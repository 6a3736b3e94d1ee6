package id.sakip.kit.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/**
 * Publishes the outbox to Kafka: unpublished rows in id order, marked only after the broker acknowledged them. No
 * cursor by id, because a slow transaction may commit a lower id later. One relay per service works at a time: it holds
 * an advisory lock on the very connection it reads with, so losing the connection means losing the lock. A crash
 * between acknowledgement and mark sends an event twice; the inbox absorbs that.
 */
final class OutboxRelay implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long LOCK = 0x5a4b1b;
    private static final long IDLE_MILLIS = 500;
    private static final long RETRY_MILLIS = 1_000;

    private final DataSource dataSource;
    private final Supplier<Producer<String, String>> producers;
    private final String topic;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean running = true;
    private Producer<String, String> producer;

    OutboxRelay(DataSource dataSource, Supplier<Producer<String, String>> producers, String topic) {
        this.dataSource = dataSource;
        this.producers = producers;
        this.topic = topic;
    }

    /** Tells the relay that a transaction with events has committed. */
    void wakeUp() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public void run() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                relayWith(connection);
            } catch (SQLException | ExecutionException | RuntimeException | Error e) {
                // whatever it was, a relay that ends would be a service nobody hears any more
                LOG.warnf("Relay of %s stopped, trying again: %s", topic, e.toString());
                dropProducer();
                pause(RETRY_MILLIS);
            } catch (InterruptedException e) {
                running = false;
            }
        }
        dropProducer();
    }

    private void relayWith(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        try {
            boolean leader = false;
            while (running) {
                leader = leader || lock(connection);
                int published = leader ? publishBatch(connection) : 0;
                if (published < BATCH) {
                    awaitWork(leader ? IDLE_MILLIS : RETRY_MILLIS);
                }
            }
        } finally {
            giveBack(connection);
        }
    }

    /** A pooled connection that kept the lock would keep every relay from working: better none than one unsure. */
    private static void giveBack(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException e) {
            LOG.debugf("Connection of the relay is given up: %s", e.getMessage());
            // the physical one below the pool's wrapper, which finds it closed and drops it
            connection.unwrap(Connection.class).close();
        }
    }

    private int publishBatch(Connection connection) throws SQLException, ExecutionException, InterruptedException {
        List<Long> ids = new ArrayList<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT id, opd, envelope FROM outbox WHERE published_at IS NULL ORDER BY id LIMIT " + BATCH)) {
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                    acknowledgements.add(send(rows.getString(2), rows.getString(3)));
                }
            }
        }
        if (ids.isEmpty()) {
            return 0;
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
        Failpoint.hit("relay-after-send");
        mark(connection, ids);
        return ids.size();
    }

    /** A send that has failed already, for want of metadata, ends the batch: what follows must not overtake it. */
    private Future<RecordMetadata> send(String opd, String envelope) throws ExecutionException, InterruptedException {
        Future<RecordMetadata> acknowledgement = producer().send(new ProducerRecord<>(topic, opd, envelope));
        if (acknowledgement.isDone()) {
            acknowledgement.get();
        }
        return acknowledgement;
    }

    private static void mark(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE outbox SET published_at = now() WHERE id = ANY (?)")) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = producers.get();
        }
        return producer;
    }

    /** A producer may be fatally broken after an outage; a new one costs little. */
    private void dropProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void awaitWork(long millis) throws InterruptedException {
        if (wakeUps.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }

    private void pause(long millis) {
        try {
            awaitWork(millis);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        wakeUps.release();
    }
}
