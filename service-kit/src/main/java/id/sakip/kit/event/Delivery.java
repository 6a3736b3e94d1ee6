package id.sakip.kit.event;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record as it came from a topic, not yet understood; keeps its bytes, so that what is parked or buried stays exact. */
record Delivery(String topic, int partition, long offset, String key, byte[] payload) {

    static Delivery of(ConsumerRecord<String, byte[]> record) {
        byte[] payload = record.value() == null ? new byte[0] : record.value();
        return new Delivery(record.topic(), record.partition(), record.offset(), record.key(), payload);
    }

    /** @throws UnreadableEvent when it is none */
    EventEnvelope event() {
        if (payload.length == 0) {
            throw new UnreadableEvent("empty record", null);
        }
        return EventEnvelope.fromJson(payload);
    }

    Optional<EventEnvelope> readable() {
        try {
            return Optional.of(event());
        } catch (UnreadableEvent e) {
            return Optional.empty();
        }
    }

    String place() {
        return topic + "/" + partition + "/" + offset;
    }
}
