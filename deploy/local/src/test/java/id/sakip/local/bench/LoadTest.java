package id.sakip.local.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.local.StackException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void percentilesAreSamplesAtTheirPlace() {
        long[] odd = LongStream.rangeClosed(1, 100)
                .filter(i -> i % 2 == 1)
                .map(LoadTest::millis)
                .toArray();
        long[] even = LongStream.rangeClosed(1, 100)
                .filter(i -> i % 2 == 0)
                .map(LoadTest::millis)
                .toArray();

        Measured measured = Measured.of(2, millis(500), List.of(even, odd));

        assertEquals(100, measured.count());
        assertEquals(200.0, measured.perSecond());
        assertEquals(50.0, measured.percentileMillis(50));
        assertEquals(95.0, measured.percentileMillis(95));
        assertEquals(99.0, measured.percentileMillis(99));
        assertEquals(100.0, measured.maxMillis());
        assertEquals(
                7.0, Measured.of(1, millis(7), List.of(new long[] {millis(7)})).percentileMillis(1));
        assertTrue(Double.isNaN(Measured.of(1, millis(7), List.of()).percentileMillis(50)), "no sample, no figure");
    }

    @Test
    void everyClientHasAnOperationOfItsOwnAndStopsWhenNothingIsLeft() {
        AtomicInteger left = new AtomicInteger(40);
        AtomicInteger made = new AtomicInteger();

        Measured measured = new Load(4, Duration.ZERO, Duration.ofSeconds(30)).run(client -> {
            made.incrementAndGet();
            return () -> left.getAndDecrement() > 0;
        });

        assertEquals(4, made.get());
        assertEquals(40, measured.count());
    }

    @Test
    void whatHappensBeforeTheMeasuringIsNotMeasured() {
        AtomicInteger done = new AtomicInteger();

        Measured measured = new Load(1, Duration.ofMillis(300), Duration.ofMillis(20)).run(client -> () -> {
            done.incrementAndGet();
            return true;
        });

        assertTrue(measured.count() > 0 && measured.count() < done.get(), measured.count() + " of " + done.get());
    }

    @Test
    void aFailureEndsTheLoad() {
        Load load = new Load(2, Duration.ZERO, Duration.ofSeconds(30));

        StackException failure = assertThrows(
                StackException.class,
                () -> load.run(client -> () -> {
                    if (client == 1) {
                        throw new StackException("Satu isian ditolak (409)");
                    }
                    return false;
                }));

        assertEquals("Satu isian ditolak (409)", failure.getMessage());
    }

    private static long millis(long millis) {
        return millis * 1_000_000;
    }
}
