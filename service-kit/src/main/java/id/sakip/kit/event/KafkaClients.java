package id.sakip.kit.event;

import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka clients set for "nothing lost": all acknowledgements, idempotent producer, offsets by hand. */
final class KafkaClients {
    private static final int DELIVERY_MILLIS = 120_000;
    private static final int MAX_REQUEST = 1_048_576;

    private KafkaClients() {}

    static Producer<String, String> relayProducer(String brokers) {
        return new KafkaProducer<>(producerSettings(brokers), new StringSerializer(), new StringSerializer());
    }

    static Producer<String, byte[]> deadLetterProducer(String brokers) {
        return new KafkaProducer<>(producerSettings(brokers), new StringSerializer(), new ByteArraySerializer());
    }

    static Consumer<String, byte[]> consumer(String brokers, String group) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                group,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                200,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                10_000,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                3_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> producerSettings(String brokers) {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                DELIVERY_MILLIS,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                MAX_REQUEST,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                30_000);
    }
}
