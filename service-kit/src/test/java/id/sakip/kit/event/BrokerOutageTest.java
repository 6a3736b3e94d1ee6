package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The broker is killed and away for 20 seconds while everybody goes on writing. */
class BrokerOutageTest {
    private static final int WRITERS = 4;
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration DRAIN = Duration.ofSeconds(30);
    private static final Duration SLOWEST_APPEND = Duration.ofSeconds(5);

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean writing = true;

    @Test
    void writesGoOnAndNothingIsLostWhileTheBrokerIsAway() throws Exception {
        TestDatabase producer = CrashStack.database("outage");
        TestDatabase reader = CrashStack.database("outage_reader");
        String topic = CrashStack.topic("outage");
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        try (Running relay = Running.relay(producer, topic);
                Running consumer = Running.consumer(reader, topic)) {
            List<Future<Duration>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String opd = "opd-" + i % 3;
                writers.add(pool.submit(() -> write(producer, opd)));
            }
            TimeUnit.SECONDS.sleep(2);
            CrashStack.KAFKA.kill9();
            long before = acknowledged.size();
            TimeUnit.MILLISECONDS.sleep(OUTAGE.toMillis());
            long during = acknowledged.size() - before;
            long waiting = producer.count("outbox WHERE published_at IS NULL");
            CrashStack.KAFKA.start();
            TimeUnit.SECONDS.sleep(1);
            writing = false;
            for (Future<Duration> writer : writers) {
                // an append that failed fails here
                assertTrue(writer.get().compareTo(SLOWEST_APPEND) < 0, "slowest append took " + writer.get());
            }
            assertTrue(during > 400, "only " + during + " appends during the outage");
            assertTrue(waiting >= during, "what was written during the outage waits in the outbox");

            LogAssert.awaitPublished(producer, DRAIN);
            LogAssert.awaitApplied(producer, reader, DRAIN);
            relay.assertAlive();
            consumer.assertAlive();
        } finally {
            writing = false;
            pool.shutdownNow();
            CrashStack.KAFKA.start();
        }
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
        assertEquals(acknowledged, Set.copyOf(Ledger.ids(reader)));
    }

    /** @return how long the slowest append took */
    private Duration write(TestDatabase producer, String opd) throws Exception {
        long slowest = 0;
        while (writing) {
            long start = System.nanoTime();
            acknowledged.add(CrashMain.append(producer, opd, 0).toString());
            slowest = Math.max(slowest, System.nanoTime() - start);
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return Duration.ofNanos(slowest);
    }
}
