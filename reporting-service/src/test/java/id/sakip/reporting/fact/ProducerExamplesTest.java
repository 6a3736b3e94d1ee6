package id.sakip.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The other services' own example payloads, read from their folders: each becomes a fact that can be read. */
class ProducerExamplesTest {
    private static final List<String> PRODUCERS = List.of("planning", "realization", "evaluation");

    @TestFactory
    Stream<DynamicTest> everyExampleBecomesAFact() {
        return examples().stream()
                .filter(example -> FactKind.eventNames().contains(example.name()))
                .map(example -> DynamicTest.dynamicTest(example.source() + " " + example.name(), () -> {
                    StoredFact fact = StoredFact.of(example.envelope());
                    assertFalse(fact.key().isBlank());
                    assertEquals(
                            Plandaan.OPD,
                            FactAssembler.assemble(Plandaan.OPD, Plandaan.TAHUN, List.of(fact))
                                    .opd());
                }));
    }

    @Test
    void producersShowWhatTheyPublish() {
        assertTrue(examples().size() >= 5, "examples found: " + examples());
    }

    private record Example(String source, String name, JsonNode data) {
        EventEnvelope envelope() {
            return new EventEnvelope(
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    "/" + source,
                    "sakip." + source + "." + name + ".v1",
                    name,
                    Instant.EPOCH,
                    Plandaan.OPD,
                    1,
                    "test",
                    data);
        }
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String producer : PRODUCERS) {
            Path folder = Path.of("..", producer + "-service", "src/main/resources/events/examples");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.sorted().forEach(file -> examples.add(read(producer, file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return examples;
    }

    private static Example read(String producer, Path file) {
        try {
            JsonNode json = EventJson.MAPPER.readTree(Files.readString(file));
            String name = file.getFileName().toString().replaceFirst("(\\.v\\d+)?\\.json$", "");
            return new Example(producer, name, json.has("specversion") ? json.path("data") : json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
