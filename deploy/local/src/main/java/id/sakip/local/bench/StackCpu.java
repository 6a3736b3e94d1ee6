package id.sakip.local.bench;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time of everything that takes part: services, PostgreSQL with its backends, Kafka, Keycloak and the clients in
 * this process. It does not grow when others use the machine, so it tells costs where the clock cannot.
 */
final class StackCpu {
    private final ProcessHandle stack;

    /** @param pid the process that started the stack; may be this one */
    StackCpu(long pid) {
        stack = ProcessHandle.of(pid).orElseGet(ProcessHandle::current);
    }

    double millis() {
        return Stream.concat(Stream.of(stack, ProcessHandle.current()), stack.descendants())
                        .distinct()
                        .flatMap(process -> process.info().totalCpuDuration().stream())
                        .mapToLong(Duration::toNanos)
                        .sum()
                / 1e6;
    }
}
