package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.Component;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.stage.Stage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the topic of realization holds. */
final class TopicPlace {
    private static final ObjectMapper JSON = BundleReader.mapper();
    private static final String TOPIC = "sakip.realization.v1";

    private TopicPlace() {}

    /** @return the events of these OPD, from the first record to the last one there is now */
    static List<LoggedEvent> read(Stage stage, Set<String> opdList) throws IOException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + stage.addresses().port(Component.KAFKA),
                "enable.auto.commit",
                "false");
        List<LoggedEvent> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(info -> new TopicPartition(TOPIC, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    if (opdList.contains(record.key())) {
                        events.add(LoggedEvent.of(JSON.readTree(record.value())));
                    }
                }
            }
        }
        return events;
    }
}
