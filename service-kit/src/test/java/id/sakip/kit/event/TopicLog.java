package id.sakip.kit.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Everything a topic holds, read from its start. */
final class TopicLog {
    private final List<ConsumerRecord<String, byte[]>> records;

    private TopicLog(List<ConsumerRecord<String, byte[]>> records) {
        this.records = records;
    }

    static TopicLog of(String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = KafkaClients.consumer(CrashStack.brokers(), "reader-of-" + topic)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                records.addAll(consumer.poll(Duration.ofMillis(200)).records(partition));
            }
        }
        return new TopicLog(records);
    }

    List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    int size() {
        return records.size();
    }

    /** @return event ids, each once */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            ids.add(EventEnvelope.fromJson(record.value()).id().toString());
        }
        return ids;
    }

    /** @return per OPD the sequence numbers in the order they first appeared */
    Map<String, List<Long>> sequences() {
        Map<String, Set<Long>> seen = new HashMap<>();
        Map<String, List<Long>> sequences = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            EventEnvelope event = EventEnvelope.fromJson(record.value());
            if (seen.computeIfAbsent(event.opd(), opd -> new HashSet<>()).add(event.sequence())) {
                sequences.computeIfAbsent(event.opd(), opd -> new ArrayList<>()).add(event.sequence());
            }
        }
        return sequences;
    }
}
