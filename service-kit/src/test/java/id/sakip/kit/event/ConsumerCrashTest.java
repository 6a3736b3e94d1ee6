package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** kill -9 of a consumer before and after its database commit. */
class ConsumerCrashTest {
    private static final int ROUNDS = 5;
    private static final int EVENTS = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void redeliveryAfterACrashBeforeTheOffsetChangesNothing() throws Exception {
        Crashed crashed = crash("killed_before_offset", "consumer-before-offset:2");
        assertTrue(crashed.aheadOfOffset() > 0, "no crash left the offset behind the database");
    }

    @Test
    void offsetIsNeverAheadOfTheDatabase() throws Exception {
        crash("killed_before_commit", "inbox-before-commit:350");
    }

    /** Crashes again and again on the same topic, looking at database and offset in between, then lets it run to the end. */
    private static Crashed crash(String name, String failpoint) throws Exception {
        TestDatabase producer = CrashStack.database(name);
        TestDatabase reader = CrashStack.database(name + "_reader");
        String topic = CrashStack.topic(name);
        fill(producer, topic);
        long ahead = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (CrashProcess consumer = CrashProcess.start("consumer", reader, topic, failpoint)) {
                consumer.awaitCrash();
            }
            long applied = reader.count("ledger");
            long offset = committedOffset(topic);
            assertEquals(applied, reader.count("inbox"), "effect and inbox row are one transaction");
            assertTrue(offset <= applied, "offset " + offset + " is ahead of " + applied + " applied");
            ahead += applied - offset;
            forgetDeadMembers(topic);
        }
        assertTrue(reader.count("ledger") < EVENTS, "the crashes came after everything was done");

        try (Running consumer = Running.consumer(reader, topic)) {
            LogAssert.awaitApplied(producer, reader, LIMIT);
            consumer.assertAlive();
        }
        assertEquals(EVENTS, reader.count("ledger"));
        return new Crashed(ahead);
    }

    private static void fill(TestDatabase producer, String topic) throws Exception {
        try (Running relay = Running.relay(producer, topic)) {
            producer.run(connection -> {
                for (int i = 0; i < EVENTS; i++) {
                    Outbox.append(
                            connection, "crash", Ledger.EVENT, "entry/1", "opd-" + i % 7, "test", java.util.Map.of());
                }
            });
            LogAssert.awaitPublished(producer, LIMIT);
            relay.assertAlive();
        }
    }

    private static long committedOffset(String group) {
        try (Admin admin = CrashStack.admin()) {
            OffsetAndMetadata offset = CrashStack.get(
                            admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                    .get(new TopicPartition(group, 0));
            return offset == null ? 0 : offset.offset();
        }
    }

    /** Spares each round the session timeout that the broker would wait for the killed member. */
    private static void forgetDeadMembers(String group) {
        try (Admin admin = CrashStack.admin()) {
            CrashStack.get(admin.removeMembersFromConsumerGroup(group, new RemoveMembersFromConsumerGroupOptions())
                    .all());
        }
    }

    private record Crashed(long aheadOfOffset) {}
}
