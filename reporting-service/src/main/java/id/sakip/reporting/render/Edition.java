package id.sakip.reporting.render;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What distinguishes one printing of a document from the next. It is an input, never the clock: the same document and
 * edition give the same bytes.
 *
 * @param opd code of the OPD, e.g. {@code kec-plandaan}
 * @param generatedAt when the figures were taken, to the second
 * @param watermark how far the read models had come, as the Bappeda API states it
 */
public record Edition(String opd, Instant generatedAt, String watermark) {

    public Edition {
        Objects.requireNonNull(opd, "opd");
        Objects.requireNonNull(watermark, "watermark");
        generatedAt = generatedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
