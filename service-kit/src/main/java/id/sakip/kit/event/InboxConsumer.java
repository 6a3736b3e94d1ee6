package id.sakip.kit.event;

import id.sakip.kit.problem.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads the topics a service listens to. Offsets are committed only after the database, each with the id of the topic it
 * belongs to; where that id is another one, the topic was made anew and is read from its start.
 */
final class InboxConsumer implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CHECK = Duration.ofSeconds(5);
    private static final Duration FIRST_REREAD = Duration.ofSeconds(30);
    private static final Duration LAST_REREAD = Duration.ofMinutes(10);
    /** Well below the time after which the broker takes the partition away (max.poll.interval.ms). */
    private static final Duration OUTAGE_PATIENCE = Duration.ofMinutes(2);

    private static final long RETRY_MILLIS = 300;
    private static final int LETTERS = 200;

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final List<String> topics;
    private final UnitOfWork unitOfWork;
    private final BatchApplier applier;
    private final DeadLetters deadLetters;
    private final TopicIds topicIds;
    private final ConcurrentLinkedQueue<Rebuild> rebuilds = new ConcurrentLinkedQueue<>();
    private volatile boolean running = true;
    private volatile Consumer<String, byte[]> consumer;
    private Map<String, String> ids = Map.of();
    private Instant nextCheck = Instant.EPOCH;
    private Instant nextReread = Instant.EPOCH;
    private Duration rereadPatience = FIRST_REREAD;
    private CatchUp reread;
    private boolean lettersToCopy = true;

    InboxConsumer(
            Supplier<Consumer<String, byte[]>> consumers,
            List<String> topics,
            UnitOfWork unitOfWork,
            Inbox inbox,
            DeadLetters deadLetters,
            TopicIds topicIds) {
        this.consumers = consumers;
        this.topics = topics;
        this.unitOfWork = unitOfWork;
        this.applier = new BatchApplier(unitOfWork, inbox);
        this.deadLetters = deadLetters;
        this.topicIds = topicIds;
    }

    /**
     * Asks for a rebuild: {@code clear} empties the read models, then everything is read again from offset 0.
     *
     * @return completes when what was in the topics has been applied again
     */
    CompletableFuture<Void> rebuild(UnitOfWork.Work clear) {
        Rebuild rebuild = new Rebuild(clear);
        rebuilds.add(rebuild);
        return rebuild.done();
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<String, byte[]> fresh = consumers.get()) {
                consumer = fresh;
                ids = topicIds.of(topics);
                reread = null;
                fresh.subscribe(topics, new StartOfNewTopics(fresh));
                readWith(fresh);
            } catch (WakeupException e) {
                LOG.debug("Consumer woken up");
            } catch (SQLException | RuntimeException | Error e) {
                // whatever it was, a consumer that ends would be a service that silently goes stale
                LOG.warnf("Consumer of %s stopped, trying again: %s", topics, e.toString());
                pause();
            }
        }
        deadLetters.close();
        topicIds.close();
    }

    private void readWith(Consumer<String, byte[]> kafka) throws SQLException {
        boolean sameTopics = true;
        while (running && sameTopics) {
            rebuildIfAsked(kafka);
            ConsumerRecords<String, byte[]> records = kafka.poll(POLL);
            if (!records.isEmpty()) {
                lettersToCopy |= applyPatiently(deliveries(records));
                Failpoint.hit("consumer-before-offset");
                commitOffsets(kafka);
            }
            if (Instant.now().isAfter(nextCheck)) {
                nextCheck = Instant.now().plus(CHECK);
                copyLetters();
                closeGaps(kafka);
                sameTopics = topicsAreTheSame();
            }
        }
    }

    /** While the database is away the batch stays in hand: leaving the group and joining it again takes longer. */
    private boolean applyPatiently(List<Delivery> batch) throws SQLException {
        Instant end = Instant.now().plus(OUTAGE_PATIENCE);
        while (true) {
            try {
                return applier.apply(batch);
            } catch (SQLException | RuntimeException e) {
                if (!running || !DatabaseFailure.isCauseOf(e) || Instant.now().isAfter(end)) {
                    throw e;
                }
                LOG.warnf("Database is away, %d events wait: %s", batch.size(), e.toString());
                pause();
            }
        }
    }

    private static List<Delivery> deliveries(ConsumerRecords<String, byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            deliveries.add(Delivery.of(record));
        }
        return deliveries;
    }

    private void commitOffsets(Consumer<String, byte[]> kafka) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : kafka.assignment()) {
            String id = ids.getOrDefault(partition.topic(), "");
            offsets.put(partition, new OffsetAndMetadata(kafka.position(partition), id));
        }
        kafka.commitSync(offsets);
    }

    private void rebuildIfAsked(Consumer<String, byte[]> kafka) throws SQLException {
        Rebuild rebuild = rebuilds.peek();
        if (rebuild == null) {
            return;
        }
        if (rebuild.isStarted()) {
            if (rebuild.finish(kafka)) {
                rebuilds.remove();
            }
        } else if (ownsEverything(kafka)) {
            start(rebuild, kafka);
        }
    }

    private void start(Rebuild rebuild, Consumer<String, byte[]> kafka) throws SQLException {
        try {
            rebuild.start(kafka, unitOfWork, () -> commitOffsets(kafka));
        } catch (SQLException | RuntimeException e) {
            if (!(e instanceof KafkaException) && !DatabaseFailure.isCauseOf(e)) {
                rebuilds.remove();
                rebuild.done().completeExceptionally(e);
            }
            throw e;
        }
    }

    /** Emptying the tables while another instance reads a part of the topics would lose that part. */
    private boolean ownsEverything(Consumer<String, byte[]> kafka) {
        Set<TopicPartition> all = new HashSet<>();
        for (String topic : ids.keySet()) {
            kafka.partitionsFor(topic).forEach(info -> all.add(new TopicPartition(topic, info.partition())));
        }
        return !all.isEmpty() && kafka.assignment().containsAll(all);
    }

    private void copyLetters() {
        try {
            for (int i = 0; lettersToCopy && i < LETTERS; i++) {
                AtomicBoolean copied = new AtomicBoolean();
                unitOfWork.run(connection -> copied.set(deadLetters.copyNext(connection)));
                lettersToCopy = copied.get();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Dead letters not copied yet: %s", e.toString());
        }
    }

    /**
     * A gap that stays means records were skipped or lost. Everything is then read again, what was applied is skipped; as
     * long as that does not help, ever more rarely, until the source publishes its outbox again.
     */
    private void closeGaps(Consumer<String, byte[]> kafka) throws SQLException {
        if (reread != null && !reread.isDone(kafka)) {
            return;
        }
        AtomicBoolean gap = new AtomicBoolean();
        unitOfWork.run(connection -> gap.set(hasOldGap(connection)));
        if (!gap.get()) {
            rereadPatience = FIRST_REREAD;
        } else if (!kafka.assignment().isEmpty() && Instant.now().isAfter(nextReread)) {
            LOG.warnf("Events are missing before parked ones, reading %s again", topics);
            reread = CatchUp.fromTheStart(kafka);
            nextReread = Instant.now().plus(rereadPatience);
            Duration doubled = rereadPatience.multipliedBy(2);
            rereadPatience = doubled.compareTo(LAST_REREAD) < 0 ? doubled : LAST_REREAD;
        }
    }

    private boolean topicsAreTheSame() {
        try {
            return topicIds.of(topics).equals(ids);
        } catch (KafkaException e) {
            LOG.debugf("Topics not checked: %s", e.toString());
            return true;
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

    /** Goes to the start of a partition whose committed offset belongs to a topic that is no more. */
    private final class StartOfNewTopics implements ConsumerRebalanceListener {
        private final Consumer<String, byte[]> kafka;

        StartOfNewTopics(Consumer<String, byte[]> kafka) {
            this.kafka = kafka;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            // every poll is settled and committed before the next one
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            kafka.committed(new HashSet<>(partitions)).forEach((partition, offset) -> {
                String id = ids.get(partition.topic());
                if (offset != null
                        && !offset.metadata().isEmpty()
                        && !offset.metadata().equals(id)) {
                    LOG.warnf("%s was made anew, reading it from its start", partition.topic());
                    kafka.seekToBeginning(Set.of(partition));
                }
            });
        }
    }
}
