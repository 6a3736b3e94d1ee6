package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example the producers publish is applied: none becomes a dead letter. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class ConsumedEventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @ValueSource(strings = {"planning", "evaluation"})
    void examplesOfTheProducersAreApplied(String producer) throws IOException, SQLException {
        Path examples = Path.of("../" + producer + "-service/src/main/resources/events/examples");
        List<UUID> delivered = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\..*", "");
                JsonNode data = EventExamples.read(file);
                delivered.add(EventFeed.deliver(producer, name, "kec-contoh", data));
            }
        }

        assertThat(delivered).isNotEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (UUID id : delivered) {
                assertThat(count("inbox", id)).isEqualTo(1);
            }
        });
        for (UUID id : delivered) {
            assertThat(count("dead_letter", id)).isZero();
        }
    }

    private static int count(String table, UUID eventId) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*) FROM " + table + " WHERE event_id = ?")) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
