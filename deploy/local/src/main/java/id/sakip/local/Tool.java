package id.sakip.local;

import id.sakip.local.bench.BenchCommand;
import id.sakip.local.stage.Stage;
import java.nio.file.Path;
import java.time.Duration;

/** Runs {@code bench} on the stack of its data directory, starting one where none runs. */
final class Tool {
    private static final int BENCH_SECONDS = 6;

    private final Path projectRoot;
    private final ToolOptions options;
    private final DataDirectory data;
    private final Progress progress = new Progress(System.out);

    Tool(Path projectRoot, ToolOptions options) {
        this.projectRoot = projectRoot;
        this.options = options;
        this.data = new DataDirectory(options.data());
    }

    int run() {
        BenchCommand.check(options.subject());
        Duration span = options.span(BENCH_SECONDS);
        Path out = options.out().orElse(data.path("bench").resolve(options.subject() + ".json"));
        BenchCommand.run(options.subject(), span, out, stage("bench"));
        return 0;
    }

    private Stage stage(String work) {
        StackAddresses addresses = data.owner()
                .map(owner -> new StackAddresses(owner.portBase()))
                .orElseGet(() -> started().addresses());
        return new Stage(
                projectRoot,
                data.path(work),
                addresses,
                Secrets.read(data.path("keycloak").resolve("admin")),
                Secrets.read(data.path("postgres").resolve("superuser")),
                progress);
    }

    private Stack started() {
        return Stack.started(projectRoot, data, new StackAddresses(options.portBase()), progress);
    }
}
