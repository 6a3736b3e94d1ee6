package id.sakip.kit.event;

/**
 * How the event log of a service stands.
 *
 * @param unpublished outbox rows the broker has not acknowledged
 * @param oldestUnpublishedSeconds age of the oldest of them
 * @param parked events waiting for a predecessor
 * @param deadLetters records nobody could apply
 */
public record EventStatus(
        String service, long unpublished, long oldestUnpublishedSeconds, long parked, long deadLetters) {}
