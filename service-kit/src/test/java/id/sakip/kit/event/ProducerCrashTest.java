package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** kill -9 of a service between its commit and the acknowledgement of the broker. */
class ProducerCrashTest {
    private static final int ROUNDS = 5;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void losesNothingWhenKilledBetweenCommitAndPublish() throws Exception {
        TestDatabase producer = CrashStack.database("killed_producer");
        TestDatabase reader = CrashStack.database("killed_producer_reader");
        String topic = CrashStack.topic("killed.producer");
        Random random = new Random(20261122);
        Set<String> acknowledged = new HashSet<>();
        long unpublishedAtDeath = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (CrashProcess process = CrashProcess.start("producer", producer, topic, "")) {
                int enough = 100 + random.nextInt(400);
                Awaitility.await()
                        .atMost(LIMIT)
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> process.acknowledged().size() >= enough);
                process.kill9();
                acknowledged.addAll(process.acknowledged());
                unpublishedAtDeath += producer.count("outbox WHERE published_at IS NULL");
            }
        }
        assertTrue(unpublishedAtDeath > 0, "no kill fell between commit and publish");

        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            LogAssert.awaitPublished(producer, LIMIT);
            LogAssert.awaitApplied(producer, reader, LIMIT);
            relay.assertAlive();
            consumer.assertAlive();
        }

        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        Set<String> applied = new HashSet<>(Ledger.ids(reader));
        assertTrue(applied.containsAll(acknowledged), "an acknowledged event was lost");
        assertEquals(producer.count("outbox"), applied.size());
    }

    @Test
    void duplicateOfACrashAfterSendIsAbsorbed() throws Exception {
        TestDatabase producer = CrashStack.database("sent_twice");
        TestDatabase reader = CrashStack.database("sent_twice_reader");
        String topic = CrashStack.topic("sent.twice");
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < 20; i++) {
                CrashMain.append(producer, "opd-" + i % 3, 0);
            }
            try (CrashProcess relay = CrashProcess.start("relay", producer, topic, "relay-after-send")) {
                relay.awaitCrash();
            }
            assertEquals((round + 1) * 20L, producer.count("outbox WHERE published_at IS NULL"));
        }

        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            LogAssert.awaitPublished(producer, LIMIT);
            LogAssert.awaitApplied(producer, reader, LIMIT);
            relay.assertAlive();
            consumer.assertAlive();
        }

        assertEquals(20 + 40 + 60 + 80 + 100 + 100, TopicLog.of(topic).size(), "sent again after each crash");
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        assertEquals(100, reader.count("ledger"));
        assertEquals(0, reader.count("dead_letter"));
    }
}
