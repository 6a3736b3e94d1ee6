package id.sakip.local.bench;

import id.sakip.local.StackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Clients that each do one thing after the other, without a pause, for a while: a closed loop, its latencies recorded.
 * The first operation that fails ends the load: figures of a load with failures mean nothing.
 */
public final class Load {
    private final int clients;
    private final Duration warmUp;
    private final Duration span;

    /** What one client does over and over. */
    @FunctionalInterface
    public interface Operation {
        /** @return false when there is nothing left to do */
        boolean run() throws Exception;
    }

    /** @param warmUp time before the measuring begins */
    public Load(int clients, Duration warmUp, Duration span) {
        this.clients = clients;
        this.warmUp = warmUp;
        this.span = span;
    }

    /** @param operations makes the operation of client 0, 1, .. */
    public Measured run(IntFunction<Operation> operations) {
        return run(operations, () -> {});
    }

    /** @param warm told when the warm-up is over */
    Measured run(IntFunction<Operation> operations, Runnable warm) {
        List<Operation> ready = IntStream.range(0, clients).mapToObj(operations).toList();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            if (!warmUp.isZero()) {
                together(threads, ready, warmUp);
            }
            warm.run();
            return together(threads, ready, span);
        } finally {
            threads.shutdownNow();
        }
    }

    private Measured together(ExecutorService threads, List<Operation> operations, Duration limit) {
        long began = System.nanoTime();
        long end = began + limit.toNanos();
        List<Future<Samples>> running = new ArrayList<>();
        for (Operation operation : operations) {
            running.add(threads.submit(client(operation, end)));
        }
        List<Samples> samples = running.stream().map(Load::await).toList();
        long last = samples.stream().mapToLong(Samples::endedAt).max().orElse(began);
        return Measured.of(
                clients, last - began, samples.stream().map(Samples::nanos).toList());
    }

    private static Callable<Samples> client(Operation operation, long end) {
        return () -> {
            long[] nanos = new long[1024];
            int count = 0;
            long before = System.nanoTime();
            while (before < end && operation.run()) {
                long after = System.nanoTime();
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, 2 * count);
                }
                nanos[count++] = after - before;
                before = after;
            }
            return new Samples(Arrays.copyOf(nanos, count), System.nanoTime());
        };
    }

    private static Samples await(Future<Samples> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Pengukuran dihentikan.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StackException told
                    ? told
                    : new StackException("Pengukuran gagal: " + e.getCause(), e.getCause());
        }
    }

    private record Samples(long[] nanos, long endedAt) {}
}
