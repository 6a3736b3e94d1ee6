package id.sakip.kit.event;

import id.sakip.local.EmbeddedPostgresServer;
import id.sakip.local.KafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;

/** PostgreSQL and Kafka that the crash tests may kill: real, started once per JVM, with a schema and a topic per test. */
final class CrashStack {
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("org.apache.kafka"), Logger.getLogger("org.flywaydb"));
    static final EmbeddedPostgresServer POSTGRES = new EmbeddedPostgresServer(directory("pg")).start();
    static final KafkaBroker KAFKA = new KafkaBroker(directory("kafka")).start();

    static {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private CrashStack() {}

    /** A user with a schema of its own: as good as a database here, and PostgreSQL is back sooner after a crash. */
    static TestDatabase database(String name) {
        try (Connection connection = POSTGRES.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            statement.execute("CREATE SCHEMA " + name + " AUTHORIZATION " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        TestDatabase database = new TestDatabase(POSTGRES.jdbcUrl("postgres"), name);
        database.migrate();
        return database;
    }

    /** @return the name, for a topic that is there with its dead-letter topic */
    static String topic(String name) {
        KAFKA.createTopics(name, name + DeadLetters.SUFFIX);
        return name;
    }

    static String brokers() {
        return KAFKA.bootstrapServers();
    }

    static Admin admin() {
        return KafkaClients.admin(brokers());
    }

    /** For broker answers that nobody expects to fail. */
    static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path directory(String name) {
        try {
            return Files.createTempDirectory("sakip-crash-" + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
