package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A slow transaction commits a lower id after a higher one was published: a cursor by id would never see it. */
class SlowTransactionTest {
    private static final int WRITERS = 16;
    private static final int ROWS = 10_000;
    private static final int OPD_COUNT = 40;

    private volatile boolean reading = true;

    @Test
    void sixteenWritersWithSleepsInTheirTransactionsLoseNoRow() throws Exception {
        TestDatabase producer = CrashStack.database("slow");
        String topic = CrashStack.topic("slow");
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1);
        try (Running relay = Running.relay(producer, topic)) {
            Future<Set<String>> cursor = pool.submit(() -> readByCursor(producer));
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                writers.add(pool.submit(() -> write(producer, new Random(seed))));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            LogAssert.awaitPublished(producer, Duration.ofSeconds(30));
            relay.assertAlive();
            reading = false;
            int seenByCursor = cursor.get().size();
            assertTrue(seenByCursor < ROWS, "the race did not happen, this run proves nothing");
        } finally {
            reading = false;
            pool.shutdownNow();
        }
        assertEquals(ROWS, producer.count("outbox"));
        assertEquals(ROWS, TopicLog.of(topic).ids().size());
        LogAssert.assertTopicHoldsTheOutbox(producer, topic);
    }

    private static Void write(TestDatabase producer, Random random) throws Exception {
        for (int i = 0; i < ROWS / WRITERS; i++) {
            boolean slow = random.nextInt(50) == 0;
            CrashMain.append(producer, "opd-" + random.nextInt(OPD_COUNT), random.nextInt(slow ? 100 : 4));
        }
        return null;
    }

    /** What the relay must not do: the control that shows the race was there. */
    private Set<String> readByCursor(TestDatabase producer) {
        Set<String> seen = new HashSet<>();
        long last = 0;
        while (reading) {
            for (String id : producer.texts("SELECT id FROM outbox WHERE id > " + last + " ORDER BY id")) {
                seen.add(id);
                last = Long.parseLong(id);
            }
        }
        return seen;
    }
}
