package id.sakip.local.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.StackException;
import id.sakip.local.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What {@code ./sakip bench NAME} runs. */
public final class BenchCommand {
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of(
            "akip", new AkipBench(),
            "planning", new PlanningBench(),
            "realization", new RealizationBench(),
            "skm", new SkmBench()));

    private BenchCommand() {}

    /** @throws StackException when there is no such bench */
    public static void check(String name) {
        if (!BENCHES.containsKey(name)) {
            throw new StackException("Sebutkan yang diukur: ./sakip bench " + String.join(" | ", BENCHES.keySet()));
        }
    }

    /** Measures and writes the result file. */
    public static void run(String name, Duration span, Path out, Stage stage) {
        try (TxUnit unit = TxUnit.on(stage)) {
            ObjectNode result = JsonMapper.builder().build().createObjectNode();
            result.put("bench", name);
            result.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            result.put("processors", Runtime.getRuntime().availableProcessors());
            result.setAll(BENCHES.get(name).run(new BenchRun(stage, span.dividedBy(3), span, unit)));
            write(result, out);
            stage.progress().say("Hasil: " + out);
        } catch (StackException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Pengukuran dihentikan.", e);
        } catch (SQLException e) {
            throw new StackException("Satuan biaya tidak dapat diukur: " + e.getMessage(), e);
        } catch (Exception e) {
            throw new StackException("Pengukuran gagal: " + e, e);
        }
    }

    private static void write(ObjectNode result, Path out) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(out.toFile(), result);
    }
}
