package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The topic is a copy: deleted, made anew and filled from the outbox, its readers come to the same state. */
class TopicRecreatedTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void readersComeToTheSameStateFromATopicRefilledFromTheOutbox() throws Exception {
        TestDatabase producer = CrashStack.database("refilled");
        TestDatabase reader = CrashStack.database("refilled_reader");
        TestDatabase newcomer = CrashStack.database("refilled_newcomer");
        String topic = CrashStack.topic("refilled");
        // an event that only the republished copy holds, behind the offset at which the reader stands
        String lonely = "opd-lonely";
        try (Running consumer = Running.consumer(reader, topic)) {
            try (Running relay = Running.relay(producer, topic)) {
                append(producer, 100, "opd-0", "opd-1");
                LogAssert.awaitApplied(producer, reader, LIMIT);
                // the old copy is longer than the new one will be at the lonely event: duplicates move offsets
                producer.run(Outbox::republish);
                LogAssert.awaitPublished(producer, LIMIT);
                relay.assertAlive();
            }
            awaitOffset(topic, 200);
            recreate(topic);
            append(producer, 1, lonely);
            append(producer, 300, "opd-0", "opd-1");
            producer.run(Outbox::republish);
            try (Running relay = Running.relay(producer, topic)) {
                LogAssert.awaitPublished(producer, LIMIT);
                relay.assertAlive();
            }

            LogAssert.awaitApplied(producer, reader, LIMIT);
            assertEquals(1, reader.count("ledger WHERE opd = '" + lonely + "'"));
            consumer.assertAlive();
        }
        assertEquals(401, TopicLog.of(topic).size());
        try (Running consumer = Running.of(other(newcomer, topic))) {
            LogAssert.awaitApplied(producer, newcomer, LIMIT);
            consumer.assertAlive();
        }
        assertEquals(Ledger.actual(reader), Ledger.actual(newcomer));
    }

    @Test
    void aServiceThatWasDownMeanwhileStartsAnewToo() throws Exception {
        TestDatabase producer = CrashStack.database("refilled_away");
        TestDatabase reader = CrashStack.database("refilled_away_reader");
        String topic = CrashStack.topic("refilled.away");
        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            append(producer, 50, "opd-0");
            LogAssert.awaitApplied(producer, reader, LIMIT);
            awaitOffset(topic, 50);
            relay.assertAlive();
            consumer.assertAlive();
        }
        recreate(topic);
        append(producer, 1, "opd-lonely");
        append(producer, 100, "opd-0");
        producer.run(Outbox::republish);
        // as if the broker had kept, or the dying consumer had still committed, the offset of the old topic
        commit(topic, new OffsetAndMetadata(51, "id of a topic that is no more"));

        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            LogAssert.awaitApplied(producer, reader, LIMIT);
            relay.assertAlive();
            consumer.assertAlive();
        }
    }

    @Test
    void aGapIsClosedByReadingAgain() throws Exception {
        TestDatabase producer = CrashStack.database("gap");
        TestDatabase reader = CrashStack.database("gap_reader");
        String topic = CrashStack.topic("gap");
        append(producer, 40, "opd-0", "opd-1");
        commit(topic, new OffsetAndMetadata(15));
        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            Awaitility.await().atMost(LIMIT).until(() -> reader.count("inbox_parked") == 25);
            assertEquals(0, reader.count("ledger"), "nothing is applied before its predecessor");

            LogAssert.awaitApplied(producer, reader, LIMIT);

            assertEquals(0, reader.count("inbox_parked"));
            relay.assertAlive();
            consumer.assertAlive();
        }
    }

    private static InboxConsumer other(TestDatabase database, String topic) {
        return new InboxConsumer(
                () -> KafkaClients.consumer(CrashStack.brokers(), topic + "-newcomer"),
                List.of(topic),
                database,
                Ledger.inbox(),
                new DeadLetters(() -> KafkaClients.deadLetterProducer(CrashStack.brokers())),
                new TopicIds(CrashStack::admin));
    }

    private static void append(TestDatabase producer, int count, String... opd) throws Exception {
        producer.run(connection -> {
            for (int i = 0; i < count; i++) {
                Outbox.append(connection, "crash", Ledger.EVENT, "entry/1", opd[i % opd.length], "test", Map.of());
            }
        });
    }

    private static void recreate(String topic) {
        try (Admin admin = CrashStack.admin()) {
            CrashStack.get(admin.deleteTopics(List.of(topic)).all());
            Awaitility.await()
                    .atMost(LIMIT)
                    .until(() -> !CrashStack.get(admin.listTopics().names()).contains(topic));
        }
        CrashStack.topic(topic);
    }

    private static void awaitOffset(String topic, long offset) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = CrashStack.admin()) {
            Awaitility.await().atMost(LIMIT).untilAsserted(() -> {
                OffsetAndMetadata committed = CrashStack.get(
                                admin.listConsumerGroupOffsets(topic).partitionsToOffsetAndMetadata())
                        .get(partition);
                assertTrue(committed != null && committed.offset() == offset, String.valueOf(committed));
            });
        }
    }

    private static void commit(String topic, OffsetAndMetadata offset) {
        try (Admin admin = CrashStack.admin()) {
            CrashStack.get(admin.alterConsumerGroupOffsets(topic, Map.of(new TopicPartition(topic, 0), offset))
                    .all());
        }
    }
}
