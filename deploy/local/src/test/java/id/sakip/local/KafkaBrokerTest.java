package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {

    @TempDir
    static Path directory;

    @Test
    void keepsEveryAcknowledgedRecordThroughAKillAndAStop() throws Exception {
        try (KafkaBroker kafka = new KafkaBroker(directory.resolve("durable")).start()) {
            kafka.createTopics("sakip.planning.v1");
            write(kafka, "satu", "dua");

            kafka.kill9();
            assertFalse(kafka.isRunning());
            kafka.start();
            assertEquals(List.of("satu", "dua"), read(kafka, 2));

            write(kafka, "tiga");
            kafka.stop();
            kafka.start();
            assertEquals(List.of("satu", "dua", "tiga"), read(kafka, 3));
        }
    }

    @Test
    void leavesAnExistingTopicAloneAndRefusesABadName() {
        try (KafkaBroker kafka = new KafkaBroker(directory.resolve("topics")).start()) {
            kafka.createTopic("sakip.planning.v1", 3, Map.of("max.message.bytes", "1000000"));

            kafka.createTopics("sakip.planning.v1", "sakip.planning.v1.dlq");

            try (KafkaConsumer<String, String> consumer = consumer(kafka)) {
                assertEquals(3, consumer.partitionsFor("sakip.planning.v1").size());
                assertEquals(1, consumer.partitionsFor("sakip.planning.v1.dlq").size());
                assertTrue(consumer.partitionsFor("sakip.salah.v1").isEmpty(), "no topic is created by asking for it");
            }
            assertThrows(StackException.class, () -> kafka.createTopics("bukan/topik"));
        }
    }

    /** A client older than the broker is fine; the reverse is not. */
    @Test
    void isNotOlderThanTheClientOfTheServices() {
        String jars = new String(Tools.resourceBytes("/kafka/lib.list"), StandardCharsets.UTF_8);
        String broker = jars.replaceAll("(?s).*kafka_2\\.13-([0-9.]+)\\.jar.*", "$1");

        assertTrue(number(AppInfoParser.getVersion()) <= number(broker), AppInfoParser.getVersion() + " > " + broker);
    }

    private static int number(String version) {
        String[] parts = version.split("\\.");
        return Integer.parseInt(parts[0]) * 10_000 + Integer.parseInt(parts[1]) * 100 + Integer.parseInt(parts[2]);
    }

    private static void write(KafkaBroker kafka, String... values) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all", "linger.ms", 0);
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>("sakip.planning.v1", "kec-plandaan", value))
                        .get();
            }
        }
    }

    private static List<String> read(KafkaBroker kafka, int count) {
        List<String> values = new ArrayList<>();
        TopicPartition partition = new TopicPartition("sakip.planning.v1", 0);
        try (KafkaConsumer<String, String> consumer = consumer(kafka)) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            IntStream.range(0, 100)
                    .takeWhile(round -> values.size() < count)
                    .forEach(round -> consumer.poll(Duration.ofMillis(100)).records(partition).stream()
                            .map(ConsumerRecord::value)
                            .forEach(values::add));
        }
        return values;
    }

    private static KafkaConsumer<String, String> consumer(KafkaBroker kafka) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "allow.auto.create.topics", "true"),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
