package id.sakip.kit.event;

/** A place where a crash test may kill the process; does nothing unless the system property names it. */
final class Failpoint {
    private static final String ARMED = System.getProperty("sakip.failpoint", "");

    private Failpoint() {}

    static void hit(String name) {
        if (name.equals(ARMED)) {
            Runtime.getRuntime().halt(137);
        }
    }
}
