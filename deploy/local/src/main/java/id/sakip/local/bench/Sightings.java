package id.sakip.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.StackException;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/** How long it took until what was written showed elsewhere: from its acknowledgement to the end of the first answer that knows. */
final class Sightings {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 10;

    private final String where;
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();

    /** @param where who is asked, in words */
    Sightings(String where) {
        this.where = where;
    }

    /**
     * Asks again and again, and keeps how long it took.
     *
     * @param shown what an answer shows
     * @param since when the write was acknowledged, in nanoseconds
     */
    void await(Person who, String url, Function<JsonNode, String> shown, String expected, long since)
            throws IOException, InterruptedException {
        while (true) {
            Reply reply = who.get(url).orRefuse(where);
            String seen = shown.apply(reply.json());
            long waited = System.nanoTime() - since;
            if (seen.equals(expected)) {
                waits.add(waited);
                return;
            }
            if (waited > PATIENCE.toNanos()) {
                throw new StackException(where + " belum melihat " + expected + " setelah " + PATIENCE.toSeconds()
                        + " detik; yang terlihat: " + seen);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** What was seen until now does not count: services that were just started compile while they work. */
    void forget() {
        waits.clear();
    }

    /** @param turns the load in which it was seen */
    Measured during(Measured turns) {
        return Measured.of(
                turns.clients(),
                turns.nanos(),
                List.of(waits.stream().mapToLong(Long::longValue).toArray()));
    }
}
