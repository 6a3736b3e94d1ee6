package id.sakip.kit.event;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A place where a crash test may kill the process: {@code -Dsakip.failpoint=NAME} at the first pass, {@code NAME:3} at the
 * third. Does nothing unless the system property names it.
 */
final class Failpoint {
    private static final String[] ARMED =
            System.getProperty("sakip.failpoint", "").split(":");
    private static final AtomicInteger PASSES_LEFT =
            new AtomicInteger(ARMED.length > 1 ? Integer.parseInt(ARMED[1]) : 1);

    private Failpoint() {}

    static void hit(String name) {
        if (name.equals(ARMED[0]) && PASSES_LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
