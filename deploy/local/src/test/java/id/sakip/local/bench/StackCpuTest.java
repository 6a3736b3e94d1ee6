package id.sakip.local.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class StackCpuTest {
    private static final Duration SPAN = Duration.ofMillis(400);

    private final StackCpu cpu = new StackCpu(ProcessHandle.current().pid());

    @Test
    void whatComputesCostsProcessorTimeAndWhatWaitsDoesNot() {
        BenchRun.Costs busy = BenchRun.costs(cpu, new Load(1, Duration.ZERO, SPAN), client -> this::compute);
        BenchRun.Costs idle = BenchRun.costs(cpu, new Load(1, Duration.ZERO, SPAN), client -> this::sleep);

        assertTrue(
                total(busy) > 2 * total(idle),
                "computing " + total(busy) + " ms, waiting " + total(idle) + " ms of the processor");
    }

    private static double total(BenchRun.Costs costs) {
        return costs.cpuMillis() * costs.measured().count();
    }

    private boolean compute() {
        long end = System.nanoTime() + 20_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return true;
    }

    private boolean sleep() {
        LockSupport.parkNanos(20_000_000);
        return true;
    }
}
