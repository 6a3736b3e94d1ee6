package id.sakip.local.load;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for an event to arrive: services tell each other, they are never asked. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final Duration patience;
    private final Progress progress;

    Waiting(Duration patience, Progress progress) {
        this.patience = patience;
        this.progress = progress;
    }

    /** @param what completes "Menunggu ..." and "... belum sampai" */
    void until(String what, BooleanSupplier arrived) {
        Instant start = Instant.now();
        boolean said = false;
        while (!arrived.getAsBoolean()) {
            Duration waited = Duration.between(start, Instant.now());
            if (waited.compareTo(patience) > 0) {
                throw new LoadFailure("Menunggu " + what + " lebih dari " + patience.toSeconds()
                        + " detik; periksa apakah Kafka dan layanan terkait berjalan.");
            }
            if (!said && waited.compareTo(QUIET) > 0) {
                progress.note("menunggu " + what);
                said = true;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Pemuatan dihentikan.", e);
        }
    }
}
