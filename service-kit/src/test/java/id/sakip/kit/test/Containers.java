package id.sakip.kit.test;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.kafka.KafkaContainer;

/** PostgreSQL and Kafka from Testcontainers, for those who have Docker and ask for it. */
final class Containers {
    private Containers() {}

    @SuppressWarnings("resource") // live as long as the JVM, Testcontainers removes them
    static Map<String, String> start() {
        PostgreSQLContainer<?> postgres = new PostgreSQLContainer<>("postgres:17")
                .withDatabaseName(Infra.DATABASE)
                .withUsername(Infra.USER)
                .withPassword(Infra.PASSWORD);
        postgres.start();
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");
        kafka.start();
        createTopics(kafka.getBootstrapServers());
        return Infra.settings(postgres.getJdbcUrl(), kafka.getBootstrapServers());
    }

    private static void createTopics(String brokers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (String service : new String[] {"planning", "realization", "evaluation", "reporting"}) {
                String topic = "sakip." + service + ".v1";
                admin.createTopics(java.util.List.of(
                                new NewTopic(topic, 1, (short) 1), new NewTopic(topic + ".dlq", 1, (short) 1)))
                        .all()
                        .get();
            }
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
