package id.sakip.kit.test;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays another service: puts events on the topic the service under test listens to. */
public final class EventFeed {
    private static final Map<String, AtomicLong> SEQUENCES = new ConcurrentHashMap<>();

    private EventFeed() {}

    /**
     * Delivers one event, next in the order of its source and OPD.
     *
     * @param source service name, such as {@code planning}
     * @param data payload: a record, map or JSON tree
     * @return the event id
     */
    public static UUID deliver(String source, String name, String opd, Object data) {
        UUID id = UUID.randomUUID();
        long sequence = SEQUENCES
                .computeIfAbsent(source + "/" + opd, key -> new AtomicLong())
                .incrementAndGet();
        send(source, opd, envelope(id, source, name, opd, sequence, data));
        return id;
    }

    /** @return an envelope as the log writes it, to be sent out of order, twice or broken */
    public static ObjectNode envelope(UUID id, String source, String name, String opd, long sequence, Object data) {
        ObjectNode envelope = EventJson.MAPPER.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", id.toString());
        envelope.put("source", "/" + source);
        envelope.put("type", "sakip." + source + "." + name + ".v1");
        envelope.put("subject", name + "/" + id);
        envelope.put("time", Instant.now().toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("opd", opd);
        envelope.put("sequence", sequence);
        envelope.put("actor", "test");
        envelope.set("data", EventJson.MAPPER.valueToTree(data));
        return envelope;
    }

    /** Puts the record on the topic of {@code source} and waits for the broker. */
    public static void send(String source, String opd, Object record) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "acks",
                "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("sakip." + source + ".v1", opd, record.toString()))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
