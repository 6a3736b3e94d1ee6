package id.sakip.kit.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads the topics a service listens to. A poll is applied in one transaction; when that fails, record by record, so that
 * a poison record goes to the dead letters and its neighbours do not. Offsets are committed only after the database.
 */
final class InboxConsumer implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration GAP_PATIENCE = Duration.ofSeconds(5);
    private static final Duration GAP_REREAD = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;
    private static final long RETRY_MILLIS = 300;

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final List<String> topics;
    private final UnitOfWork unitOfWork;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final BlockingQueue<UnitOfWork.Work> rebuilds = new LinkedBlockingQueue<>();
    private volatile boolean running = true;
    private volatile Consumer<String, byte[]> consumer;
    private Instant lastReread = Instant.EPOCH;
    private Instant lastGapCheck = Instant.EPOCH;

    InboxConsumer(
            Supplier<Consumer<String, byte[]>> consumers,
            List<String> topics,
            UnitOfWork unitOfWork,
            Inbox inbox,
            DeadLetters deadLetters) {
        this.consumers = consumers;
        this.topics = topics;
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    /** Asks for a rebuild: {@code clear} empties the read models, then everything is read again from offset 0. */
    void rebuild(UnitOfWork.Work clear) {
        rebuilds.add(clear);
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<String, byte[]> fresh = consumers.get()) {
                consumer = fresh;
                fresh.subscribe(topics);
                readWith(fresh);
            } catch (WakeupException e) {
                LOG.debug("Consumer woken up");
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("Consumer of %s stopped, trying again: %s", topics, e.toString());
                pause();
            }
        }
    }

    private void readWith(Consumer<String, byte[]> kafka) throws SQLException {
        while (running) {
            startRebuild(kafka);
            ConsumerRecords<String, byte[]> records = kafka.poll(POLL);
            if (records.isEmpty()) {
                closeGaps(kafka);
                continue;
            }
            applyAll(records);
            Failpoint.hit("consumer-before-offset");
            kafka.commitSync();
        }
    }

    private void applyAll(ConsumerRecords<String, byte[]> records) throws SQLException {
        try {
            unitOfWork.run(connection -> {
                for (ConsumerRecord<String, byte[]> record : records) {
                    inbox.accept(connection, read(record));
                }
            });
        } catch (SQLException | RuntimeException batchFailure) {
            LOG.debugf("Batch failed, going record by record: %s", batchFailure.toString());
            for (ConsumerRecord<String, byte[]> record : records) {
                applyOne(record);
            }
        }
    }

    private void applyOne(ConsumerRecord<String, byte[]> record) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                EventEnvelope event = read(record);
                unitOfWork.run(connection -> inbox.accept(connection, event));
                return;
            } catch (SQLException | RuntimeException e) {
                if (Outage.isCauseOf(e)) {
                    throw e;
                }
                if (attempt == ATTEMPTS || e instanceof UnreadableEvent) {
                    bury(record, e);
                    return;
                }
                pause();
            }
        }
    }

    private void bury(ConsumerRecord<String, byte[]> record, Exception cause) throws SQLException {
        EventEnvelope event = readable(record);
        LOG.errorf(cause, "Dead letter %s/%d/%d", record.topic(), record.partition(), record.offset());
        unitOfWork.run(connection -> {
            deadLetters.store(connection, record, event, cause);
            if (event != null) {
                inbox.giveUp(connection, event);
            }
        });
        deadLetters.publish(record, cause);
    }

    private static EventEnvelope read(ConsumerRecord<String, byte[]> record) {
        byte[] value = record.value();
        if (value == null) {
            throw new UnreadableEvent("empty record", null);
        }
        return EventEnvelope.fromJson(new String(value, StandardCharsets.UTF_8));
    }

    private static EventEnvelope readable(ConsumerRecord<String, byte[]> record) {
        try {
            return read(record);
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    private void startRebuild(Consumer<String, byte[]> kafka) throws SQLException {
        List<UnitOfWork.Work> asked = new ArrayList<>();
        rebuilds.drainTo(asked);
        if (asked.isEmpty()) {
            return;
        }
        while (kafka.assignment().isEmpty()) {
            kafka.poll(POLL);
        }
        unitOfWork.run(connection -> {
            for (UnitOfWork.Work clear : asked) {
                clear.with(connection);
            }
            try (PreparedStatement truncate =
                    connection.prepareStatement("TRUNCATE inbox, inbox_position, inbox_parked")) {
                truncate.executeUpdate();
            }
        });
        kafka.seekToBeginning(kafka.assignment());
    }

    /**
     * A gap that stays means records were skipped, for instance because a topic was deleted and refilled while our offset
     * pointed past its new start. Everything is then read again; what was applied is skipped.
     */
    private void closeGaps(Consumer<String, byte[]> kafka) throws SQLException {
        Instant now = Instant.now();
        if (now.isBefore(lastGapCheck.plus(GAP_PATIENCE)) || now.isBefore(lastReread.plus(GAP_REREAD))) {
            return;
        }
        lastGapCheck = now;
        boolean[] gap = new boolean[1];
        unitOfWork.run(connection -> gap[0] = hasOldGap(connection));
        Collection<TopicPartition> assigned = kafka.assignment();
        if (gap[0] && !assigned.isEmpty()) {
            LOG.warnf("Events are missing before parked ones, reading %s again", topics);
            kafka.seekToBeginning(assigned);
            lastReread = now;
        }
    }

    private static boolean hasOldGap(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT EXISTS (SELECT 1 FROM inbox_parked WHERE parked_at < now() - interval '5 seconds')");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
        Consumer<String, byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }
}
