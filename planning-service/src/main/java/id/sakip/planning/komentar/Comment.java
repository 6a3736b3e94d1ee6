package id.sakip.planning.komentar;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One contribution to a thread. */
@Embeddable
public record Comment(String author, Instant at, String text) {}
