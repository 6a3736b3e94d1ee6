package id.sakip.local.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.stage.PlannedKabupaten;
import java.time.Duration;

/** A whole kabupaten joins: 40 OPD with five years of plans each, in one go. */
final class PlanningBench implements Bench {
    private static final int OPD = 40;
    private static final int LOADERS = 4;
    private static final int LIMIT_SECONDS = 120;

    @Override
    public ObjectNode run(BenchRun run) throws Exception {
        run.line("Persiapan", OPD + " OPD dengan pengguna masing-masing");
        PlannedKabupaten kabupaten = PlannedKabupaten.prepared(run.stage(), OPD);
        Duration took = kabupaten.load(LOADERS);
        run.line(
                "Rencana",
                kabupaten.documents() + " dokumen disetujui dalam " + took.toSeconds() + " detik (batas "
                        + LIMIT_SECONDS + ")");
        return JsonNodeFactory.instance
                .objectNode()
                .put("opd", OPD)
                .put("documents", kabupaten.documents())
                .put("loaders", LOADERS)
                .put("seconds", took.toMillis() / 1000)
                .put("limitSeconds", LIMIT_SECONDS);
    }
}
