package id.sakip.reporting.ringkasan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How fresh an answer is.
 *
 * @param asOf when it was given
 * @param lastEvents newest event applied, per source
 * @param unverifiedShare share of the OPD whose newest figures are not verified, 0 to 1
 * @param stale OPD whose figures are being computed again
 */
public record Watermark(Instant asOf, List<LastEvent> lastEvents, BigDecimal unverifiedShare, int stale) {

    public record LastEvent(String source, String name, long sequence, Instant time) {}

    /** One line for a printed document. */
    public String text() {
        String events = lastEvents.stream()
                .map(event -> event.source().replace("/", "") + " #" + event.sequence() + " " + event.time())
                .collect(Collectors.joining("; "));
        return events.isEmpty() ? "belum ada kejadian" : events;
    }
}
