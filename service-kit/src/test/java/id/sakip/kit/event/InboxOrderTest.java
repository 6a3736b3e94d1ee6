package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.test.EventFeed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shuffled, tripled and raced deliveries straight into the inbox, on PostgreSQL. */
class InboxOrderTest {
    private static final int PERMUTATIONS = 50;
    private static final int OPD_COUNT = 4;
    private static final int PER_OPD = 12;

    private static TestDatabase reader;
    private static List<Delivery> inOrder;

    @BeforeAll
    static void prepare() {
        reader = CrashStack.database("inbox_order");
        inOrder = new ArrayList<>();
        for (long sequence = 1; sequence <= PER_OPD; sequence++) {
            for (int opd = 0; opd < OPD_COUNT; opd++) {
                inOrder.add(delivery("opd-" + opd, sequence));
            }
        }
    }

    @BeforeEach
    void empty() {
        reader.execute("TRUNCATE ledger, inbox, inbox_position, inbox_parked, dead_letter");
    }

    @Test
    void everyOrderAndTripleDeliveryComesToTheSameState() throws Exception {
        deliver(inOrder);
        String expected = Ledger.actual(reader);
        for (int seed = 0; seed < PERMUTATIONS; seed++) {
            empty();
            List<Delivery> shuffled = new ArrayList<>(inOrder);
            shuffled.addAll(inOrder);
            shuffled.addAll(inOrder);
            Collections.shuffle(shuffled, new Random(seed));

            deliver(shuffled);

            assertEquals(expected, Ledger.actual(reader), "seed " + seed);
            assertEquals(0, reader.count("inbox_parked"), "seed " + seed);
        }
    }

    @Test
    void poisonAmongWaitingEventsHurtsNobodyElse() throws Exception {
        List<Delivery> deliveries = new ArrayList<>();
        for (long sequence = 9; sequence >= 1; sequence--) {
            deliveries.add(sequence == 5 ? unknown("opd-0", sequence) : delivery("opd-0", sequence));
        }

        deliver(deliveries);

        assertEquals(8, reader.count("ledger"));
        assertEquals("5", reader.text("SELECT convert_from(payload, 'UTF8')::json ->> 'sequence' FROM dead_letter"));
        assertEquals(0, reader.count("inbox_parked"));
    }

    /** As when a consumer that was thought dead still works on the partition another one was given. */
    @Test
    void twoConsumersOfOnePartitionApplyEachEventOnce() throws Exception {
        deliver(inOrder);
        String expected = Ledger.actual(reader);
        ExecutorService pool = Executors.newFixedThreadPool(3);
        for (int round = 0; round < 10; round++) {
            empty();
            List<Future<?>> consumers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int batch = 1 + (round + i) % 3;
                consumers.add(pool.submit(() -> deliver(inOrder, batch)));
            }
            for (Future<?> consumer : consumers) {
                consumer.get();
            }
            assertEquals(expected, Ledger.actual(reader), "round " + round);
            assertEquals(0, reader.count("inbox_parked"), "round " + round);
            assertEquals(0, reader.count("dead_letter"), "round " + round);
        }
        pool.shutdown();
    }

    @Test
    void eventsOfARestoredProducerUnderUsedNumbersAreApplied() throws Exception {
        deliver(List.of(delivery("opd-0", 1), delivery("opd-0", 2)));

        deliver(List.of(delivery("opd-0", 2), delivery("opd-0", 3)));

        assertEquals(4, reader.count("ledger"));
    }

    @Test
    void anotherVersionIsNotGivenToTheHandlerOfTheFirst() throws Exception {
        String json = json("opd-0", 1).replace(Ledger.EVENT + ".v1", Ledger.EVENT + ".v2");

        deliver(List.of(new Delivery("t", 0, 1, "opd-0", json.getBytes(StandardCharsets.UTF_8))));

        assertEquals(0, reader.count("ledger"));
        assertEquals(1, reader.count("dead_letter WHERE cause LIKE '%unknown type%.v2%'"));
    }

    private static void deliver(List<Delivery> deliveries) throws Exception {
        deliver(deliveries, 20);
    }

    private static Void deliver(List<Delivery> deliveries, int batch) throws Exception {
        BatchApplier applier = new BatchApplier(reader, Ledger.inbox());
        for (int from = 0; from < deliveries.size(); from += batch) {
            applyThroughDeadlocks(applier, deliveries.subList(from, Math.min(deliveries.size(), from + batch)));
        }
        return null;
    }

    /** The consumer would read again; with two of them on several OPD a deadlock is possible and must be harmless. */
    private static void applyThroughDeadlocks(BatchApplier applier, List<Delivery> batch) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                applier.apply(batch);
                return;
            } catch (java.sql.SQLException e) {
                if (!"40P01".equals(e.getSQLState()) || attempt == 10) {
                    throw e;
                }
            }
        }
    }

    private static Delivery delivery(String opd, long sequence) {
        return new Delivery("t", 0, sequence, opd, json(opd, sequence).getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery unknown(String opd, long sequence) {
        String json = json(opd, sequence).replace(Ledger.EVENT, "NeverHeardOf");
        return new Delivery("t", 0, sequence, opd, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(String opd, long sequence) {
        return EventFeed.envelope(UUID.randomUUID(), "crash", Ledger.EVENT, opd, sequence, Map.of())
                .toString();
    }
}
