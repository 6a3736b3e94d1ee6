package id.sakip.evaluation.survei;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * So many calls per minute and sender. The minute is one for all, so that forgetting it is dropping one map. It counts in
 * this process: behind several replicas the limit is that many times higher.
 */
@ApplicationScoped
class RateLimit {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock;
    private final SumberMemory memory;
    private final SurveiConfig config;
    private Window window = new Window(Instant.EPOCH, new ConcurrentHashMap<>());

    RateLimit(Clock clock, SumberMemory memory, SurveiConfig config) {
        this.clock = clock;
        this.memory = memory;
        this.config = config;
    }

    /** One request of any kind, before anything is looked up: codes cannot be tried out. */
    void request(Sumber sumber) {
        take(memory.network(sumber), config.requestsPerMinute());
    }

    /** One answer to a survey. */
    void answer(UUID survei, boolean kiosk, Sumber sumber) {
        take(
                survei + " " + kiosk + " " + memory.network(sumber),
                kiosk ? config.kioskAnswersPerMinute() : config.answersPerMinute());
    }

    private void take(String key, int most) {
        Instant now = clock.instant();
        Window current = window(now);
        if (current.calls.merge(key, 1, Integer::sum) > most) {
            throw new RateLimited(Math.max(
                    1, Duration.between(now, current.start.plus(MINUTE)).toSeconds()));
        }
    }

    private synchronized Window window(Instant now) {
        if (!now.isBefore(window.start.plus(MINUTE))) {
            window = new Window(now, new ConcurrentHashMap<>());
        }
        return window;
    }

    private record Window(Instant start, Map<String, Integer> calls) {}
}
