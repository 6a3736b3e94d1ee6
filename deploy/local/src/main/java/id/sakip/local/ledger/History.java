package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.ledger.Attempt.Outcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The history of one writer as JSON lines; each line is with the operating system before the writer goes on. */
final class History implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter out;
    private long last;

    History(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        out = Files.newBufferedWriter(file);
    }

    /** Before it is sent. @return the number of the attempt */
    long invoke(Effect effect, String bodyHash) throws IOException {
        last++;
        write(line("invoke")
                .put("form", effect.form())
                .put("kind", effect.kind().name())
                .put("id", effect.id())
                .put("version", effect.version())
                .put("body", bodyHash));
        return last;
    }

    /** After the answer, or when none came. */
    void outcome(Outcome outcome, String why) throws IOException {
        write(line(outcome.name().toLowerCase(Locale.ROOT)).put("why", why));
    }

    private ObjectNode line(String what) {
        return JSON.createObjectNode()
                .put("no", last)
                .put("t", Instant.now().toString())
                .put("what", what);
    }

    private void write(ObjectNode line) throws IOException {
        out.write(line.toString());
        out.newLine();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Reads all histories of a directory. What was sent and never answered is unknown. */
    static List<Attempt> read(Path directory) {
        List<Attempt> attempts = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                attempts.addAll(readOne(file));
            }
            return attempts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Attempt> readOne(Path file) throws IOException {
        Map<Long, Effect> sent = new HashMap<>();
        Map<Long, Outcome> told = new HashMap<>();
        for (String text : Files.readAllLines(file)) {
            JsonNode line = JSON.readTree(text);
            long no = line.path("no").longValue();
            if (line.path("what").asText().equals("invoke")) {
                sent.put(
                        no,
                        new Effect(
                                line.path("form").asText(),
                                Kind.valueOf(line.path("kind").asText()),
                                line.path("id").asText(),
                                line.path("version").longValue()));
            } else {
                told.put(no, Outcome.valueOf(line.path("what").asText().toUpperCase(Locale.ROOT)));
            }
        }
        return sent.entrySet().stream()
                .map(entry -> new Attempt(entry.getValue(), told.getOrDefault(entry.getKey(), Outcome.UNKNOWN)))
                .toList();
    }
}
