package id.sakip.kit.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A relay or consumer running in this JVM until closed. */
final class Running implements AutoCloseable {
    private final AutoCloseable loop;
    private final Thread thread;

    private Running(Runnable loop, AutoCloseable closeable) {
        this.loop = closeable;
        this.thread = new Thread(loop, "test-" + loop.getClass().getSimpleName());
        thread.setDaemon(true);
        thread.start();
    }

    static Running relay(TestDatabase database, String topic) {
        OutboxRelay relay = CrashMain.relay(database, topic, CrashStack.brokers());
        return new Running(relay, relay);
    }

    static Running consumer(TestDatabase database, String topic) {
        return of(CrashMain.consumer(database, topic, CrashStack.brokers()));
    }

    static Running of(OutboxRelay relay) {
        return new Running(relay, relay);
    }

    static Running of(InboxConsumer consumer) {
        return new Running(consumer, consumer);
    }

    /** Neither relay nor consumer may end by themselves, whatever happens to broker and database. */
    void assertAlive() {
        assertTrue(thread.isAlive(), thread.getName() + " has ended");
    }

    @Override
    public void close() {
        try {
            loop.close();
            thread.join(15_000);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertFalse(thread.isAlive(), thread.getName() + " did not end");
    }
}
