package id.sakip.reporting.fact.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Which event brought a fact: every computed cell can name it. */
public record Provenance(UUID eventId, String source, String name, String subject, long sequence, Instant time) {

    public Provenance {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
    }
}
