package id.sakip.local;

import id.sakip.local.bench.BenchCommand;
import id.sakip.local.ledger.LedgerCommand;
import id.sakip.local.stage.Crashes;
import id.sakip.local.stage.Stage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs {@code bench} and {@code ledger} on the stack of their data directory, starting one where none runs. */
final class Tool {
    private static final int BENCH_SECONDS = 6;
    private static final int LEDGER_SECONDS = 4;
    private static final Map<String, Component> VICTIMS = new TreeMap<>(Map.of(
            "service", Component.REALIZATION,
            "reporting", Component.REPORTING,
            "postgres", Component.POSTGRESQL,
            "kafka", Component.KAFKA));

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
        return options.tool().equals("bench") ? bench() : ledger();
    }

    private int bench() {
        BenchCommand.check(options.subject());
        Duration span = options.span(BENCH_SECONDS);
        Path out = options.out().orElse(data.path("bench").resolve(options.subject() + ".json"));
        BenchCommand.run(options.subject(), span, out, stage("bench"));
        return 0;
    }

    private int ledger() {
        Duration span = options.span(LEDGER_SECONDS);
        int rounds = options.number("--rounds", 1, 1, 1_000);
        String victim = options.values().get("--kill");
        if (victim == null) {
            return LedgerCommand.run(stage("ledger"), null, 0, span);
        }
        Component component = Optional.ofNullable(VICTIMS.get(victim))
                .orElseThrow(() -> new StackException(
                        "--kill harus salah satu dari " + String.join(", ", VICTIMS.keySet()) + "."));
        data.owner().ifPresent(owner -> {
            throw new StackException(
                    "--kill hanya mematikan bagian dari SAKIP yang dijalankannya sendiri; hentikan dulu"
                            + " yang berjalan pada " + data.root() + ".");
        });
        Stack stack = started();
        return LedgerCommand.run(stage("ledger", stack.addresses()), crashes(stack, component), rounds, span);
    }

    private static Crashes crashes(Stack stack, Component component) {
        return new Crashes() {
            @Override
            public String what() {
                return component.label();
            }

            @Override
            public void crash() {
                stack.crash(component);
            }
        };
    }

    private Stage stage(String work) {
        return stage(
                work,
                data.owner().map(owner -> new StackAddresses(owner.portBase())).orElseGet(() -> started()
                        .addresses()));
    }

    private Stage stage(String work, StackAddresses addresses) {
        return new Stage(
                data.owner().map(DataDirectory.Owner::pid).orElseThrow(),
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
