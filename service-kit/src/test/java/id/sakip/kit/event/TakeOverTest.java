package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two relays, and a database that crashes under relay and consumer. */
class TakeOverTest {
    private static final Duration TAKE_OVER = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void onlyTheLockHolderPublishesAndTheOtherTakesOverAfterItsKill() throws Exception {
        TestDatabase producer = CrashStack.database("two_relays");
        String topic = CrashStack.topic("two.relays");
        AtomicInteger producersMade = new AtomicInteger();
        try (CrashProcess first = CrashProcess.start("relay", producer, topic, "")) {
            CrashMain.append(producer, "opd-0", 0);
            LogAssert.awaitPublished(producer, LIMIT);
            OutboxRelay second = new OutboxRelay(
                    producer.dataSource(),
                    () -> {
                        producersMade.incrementAndGet();
                        return KafkaClients.relayProducer(CrashStack.brokers());
                    },
                    topic);
            try (Running standby = Running.of(second)) {
                for (int i = 0; i < 30; i++) {
                    CrashMain.append(producer, "opd-0", 0);
                    second.wakeUp();
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                LogAssert.awaitPublished(producer, LIMIT);
                assertEquals(0, producersMade.get(), "the standby has published");
                assertEquals(31, TopicLog.of(topic).size(), "published once each");

                first.kill9();
                CrashMain.append(producer, "opd-0", 0);
                LogAssert.awaitPublished(producer, TAKE_OVER);
                assertEquals(1, producersMade.get());
                standby.assertAlive();
            }
        }
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        assertEquals(0, producer.count("pg_locks WHERE locktype = 'advisory'"), "a pooled connection kept the lock");
    }

    @Test
    void relayAndConsumerOutliveACrashOfTheDatabase() throws Exception {
        TestDatabase producer = CrashStack.database("database_crash");
        TestDatabase reader = CrashStack.database("database_crash_reader");
        String topic = CrashStack.topic("database.crash");
        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            for (int round = 0; round < 2; round++) {
                append(producer, 200);
                CrashStack.POSTGRES.kill9();
                TimeUnit.SECONDS.sleep(1 + round);
                CrashStack.POSTGRES.start();
                awaitConnection(producer);
                append(producer, 200);
                LogAssert.awaitPublished(producer, TAKE_OVER);
                LogAssert.awaitApplied(producer, reader, TAKE_OVER);
            }
            relay.assertAlive();
            consumer.assertAlive();
        } finally {
            CrashStack.POSTGRES.start();
        }
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        assertEquals(0, reader.count("dead_letter"), "an outage is no poison");
    }

    /** As a service would: a handler is in the middle of its transaction when its connection goes. */
    @Test
    void aLostConnectionIsNoPoison() throws Exception {
        TestDatabase producer = CrashStack.database("lost_connection");
        TestDatabase reader = CrashStack.database("lost_connection_reader");
        String topic = CrashStack.topic("lost.connection");
        AtomicInteger calls = new AtomicInteger();
        Ledger ledger = new Ledger();
        EventHandler cutOff = new EventHandler() {
            @Override
            public Set<String> names() {
                return ledger.names();
            }

            @Override
            public void handle(EventEnvelope event) {
                if (calls.incrementAndGet() % 7 == 0 && calls.get() < 70) {
                    cutConnectionOfThisTransaction();
                }
                ledger.handle(event);
            }
        };
        append(producer, 60);
        Inbox inbox = new Inbox(Map.of(Ledger.EVENT, cutOff), Set.of());
        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.of(CrashMain.consumer(reader, topic, CrashStack.brokers(), inbox))) {
            LogAssert.awaitApplied(producer, reader, Duration.ofSeconds(60));
            relay.assertAlive();
            consumer.assertAlive();
        }
        assertTrue(calls.get() >= 70, "connections were cut until the 70th call");
        assertEquals(0, reader.count("dead_letter"));
    }

    private static void cutConnectionOfThisTransaction() {
        try (var own = TestDatabase.current().createStatement();
                var pid = own.executeQuery("SELECT pg_backend_pid()");
                var connection = CrashStack.POSTGRES.connect("postgres");
                var statement = connection.createStatement()) {
            pid.next();
            statement.execute("SELECT pg_terminate_backend(" + pid.getInt(1) + ", 5000)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(TestDatabase producer, int count) throws Exception {
        producer.run(connection -> {
            for (int i = 0; i < count; i++) {
                Outbox.append(connection, "crash", Ledger.EVENT, "entry/1", "opd-" + i % 3, "test", Map.of());
            }
        });
    }

    /** The pool of this test's own writer has dead connections too; each is found when it is used. */
    private static void awaitConnection(TestDatabase database) {
        Awaitility.await().atMost(TAKE_OVER).ignoreExceptions().until(() -> database.count("outbox") > 0);
    }
}
