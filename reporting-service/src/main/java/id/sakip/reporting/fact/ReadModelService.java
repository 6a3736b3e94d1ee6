package id.sakip.reporting.fact;

import id.sakip.kit.event.EventRuntime;
import id.sakip.kit.event.EventStatus;
import id.sakip.reporting.fact.domain.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The read models as a whole: a copy of the log that can be thrown away and built again. */
@ApplicationScoped
public class ReadModelService {
    private static final List<String> TABLES = List.of("fact", "ringkasan");

    private final FactStore store;
    private final EventRuntime runtime;

    ReadModelService(FactStore store, EventRuntime runtime) {
        this.store = store;
        this.runtime = runtime;
    }

    /** What the read models hold: row count, fingerprint, and how far each source was read. */
    public State state() {
        FactStore.Fingerprint fingerprint = store.fingerprint();
        return new State(fingerprint.rows(), fingerprint.sha256(), store.lastPerSource(), runtime.status());
    }

    /** Empties the read models and reads every topic again from offset 0. @return completes when it has been read again */
    public CompletableFuture<Void> rebuild() {
        return runtime.rebuild(TABLES);
    }

    public record State(long rows, String sha256, List<Provenance> lastPerSource, EventStatus eventLog) {}
}
