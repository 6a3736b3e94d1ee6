package id.sakip.evaluation.survei;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this process remembers of senders until midnight UTC: how often a device answered a survey and whether it said the
 * same before. Salted, in memory only, gone with the day or the process; the answers keep two flags and nothing else.
 */
@ApplicationScoped
class SumberMemory {

    private static final int SALT_BYTES = 32;
    private static final int MOST_PER_DEVICE = 200;
    private static final int MOST_DEVICES = 100_000;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Day day;

    SumberMemory(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param nth how many answers of this device, this one included, the survey has got today
     * @param repeated whether another of them said the same
     */
    record Seen(int nth, boolean repeated) {}

    /** Notes an answer; a resend of the same id is the same answer and counts once. */
    Seen note(UUID survei, Sumber sumber, UUID answer, String contentHash) {
        Day today = today();
        if (today.devices.size() >= MOST_DEVICES) {
            return new Seen(1, false);
        }
        Map<UUID, String> answers =
                today.devices.computeIfAbsent(survei + sumber.device(today.salt), key -> new LinkedHashMap<>());
        synchronized (answers) {
            boolean repeated = answers.entrySet().stream()
                    .anyMatch(a -> !a.getKey().equals(answer) && a.getValue().equals(contentHash));
            if (answers.size() < MOST_PER_DEVICE) {
                answers.putIfAbsent(answer, contentHash);
            }
            return new Seen(answers.size(), repeated);
        }
    }

    /** The sender as today's rate limit knows him. */
    String network(Sumber sumber) {
        return sumber.network(today().salt);
    }

    private synchronized Day today() {
        LocalDate date = LocalDate.now(clock);
        if (day == null || !day.date.equals(date)) {
            byte[] salt = new byte[SALT_BYTES];
            random.nextBytes(salt);
            day = new Day(date, salt, new ConcurrentHashMap<>());
        }
        return day;
    }

    private record Day(LocalDate date, byte[] salt, Map<String, Map<UUID, String>> devices) {}
}
