package id.sakip.realization.field.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a report was captured, worked out from a clock we do not trust (ADR 0035). A phone within ten minutes of the server is
 * believed. From any other phone only the time that passed between capture and sending is taken, which a wrong clock still
 * tells right, and counted back from the moment the server received it. Nothing is refused for its clock.
 *
 * @param claimed as the phone says
 * @param effective by this rule; decides the tribulan
 * @param received by the clock of the server; decides whether a deadline was kept
 * @param skew clock of the phone less that of the server
 */
public record CaptureTime(Instant claimed, Instant effective, Instant received, Duration skew) {
    public static final Duration TOLERANCE = Duration.ofMinutes(10);

    /** @param deviceClock what the phone's clock showed when it sent */
    public static CaptureTime of(Instant claimed, Instant deviceClock, Instant received) {
        Duration skew = Duration.between(received, deviceClock);
        if (!isOff(skew) && !claimed.isAfter(received.plus(TOLERANCE))) {
            return new CaptureTime(claimed, claimed, received, skew);
        }
        Duration age = Duration.between(claimed, deviceClock);
        return new CaptureTime(claimed, age.isNegative() ? received : received.minus(age), received, skew);
    }

    /** @return whether a person should know that the clock was wrong */
    public boolean flagged() {
        return isOff(skew) || claimed.isAfter(received.plus(skew).plus(TOLERANCE));
    }

    public LocalDate dayIn(ZoneId zone) {
        return LocalDate.ofInstant(effective, zone);
    }

    private static boolean isOff(Duration skew) {
        return skew.abs().compareTo(TOLERANCE) > 0;
    }
}
