package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sakip.kit.event.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every event has a schema and an example that fits it: consumers test themselves with the examples. */
class EventExamplesTest {
    private static final Set<String> EVENTS = Set.of(
            "TribulanOpened",
            "TribulanClosed",
            "RealizationSubmitted",
            "RealizationReturned",
            "RealizationVerified",
            "RealizationApproved",
            "RealizationCorrected",
            "BudgetRealized",
            "FieldReportReceived",
            "EvidenceAttached");

    @Test
    void everyEventHasASchemaAndAnExampleThatFits() throws IOException {
        assertThat(names(EventExamples.DIRECTORY.getParent(), ".v1.schema.json"))
                .isEqualTo(new TreeSet<>(EVENTS));
        assertThat(names(EventExamples.DIRECTORY, ".v1.json")).isEqualTo(new TreeSet<>(EVENTS));
        for (String name : EVENTS) {
            EventSchemas.assertValid(name, EventExamples.read(EventExamples.DIRECTORY.resolve(name + ".v1.json")));
        }
    }

    @Test
    void schemaRefusesWhatIsNotInIt() {
        for (String name : List.of("TribulanOpened", "BudgetRealized")) {
            assertThat(catchThrowable(() -> EventSchemas.assertValid(
                            name, EventJson.MAPPER.createObjectNode().put("tribulan", 5))))
                    .isInstanceOf(AssertionError.class);
        }
    }

    private static Set<String> names(Path directory, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(suffix))
                    .map(f -> f.substring(0, f.length() - suffix.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
