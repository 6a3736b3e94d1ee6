package id.sakip.realization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import id.sakip.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example payloads beside the schemas: real events of a test run, written anew with {@code -Dsakip.events.write}. */
public final class EventExamples {
    static final Path DIRECTORY = Path.of("src/main/resources/events/examples");
    private static final ObjectWriter WRITER = EventJson.MAPPER.writerWithDefaultPrettyPrinter();

    private EventExamples() {}

    public static void writeWhenAsked(String name, JsonNode data) {
        if (System.getProperty("sakip.events.write") == null) {
            return;
        }
        try {
            Files.writeString(DIRECTORY.resolve(name + ".v1.json"), WRITER.writeValueAsString(data) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path example) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(example));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
