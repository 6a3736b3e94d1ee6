package id.sakip.local;

import id.sakip.local.export.ExportCommand;
import id.sakip.local.load.Endpoints;
import id.sakip.local.load.LoadAllCommand;
import id.sakip.local.load.LoadCommand;
import id.sakip.local.load.Service;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What the script {@code sakip} runs: {@code up}, {@code demo}, {@code load}, {@code export}, {@code down}; {@code bench} goes
 * to {@link Tool}.
 */
public final class Main {

    private static final int STOP_SECONDS = 90;
    private static final String HOST = "deploy/bundles/plandaan-2022";
    private static final List<String> GUESTS = List.of(
            "deploy/bundles/pakusari-2020",
            "deploy/bundles/cerme-2019",
            "deploy/bundles/gumelar-2022",
            "deploy/bundles/pengadegan-2022");

    private final Path projectRoot;
    private final Options options;
    private final DataDirectory data;
    private final Progress progress = new Progress(System.out);

    private Main(Path projectRoot, Options options) {
        this.projectRoot = projectRoot;
        this.options = options;
        this.data = new DataDirectory(options.data());
    }

    public static void main(String[] words) {
        int exit;
        try {
            Path projectRoot = Path.of(System.getProperty("sakip.root", "")).toAbsolutePath();
            exit = run(List.of(words), projectRoot, Path.of("").toAbsolutePath());
        } catch (StackException e) {
            System.err.println("sakip: " + e.getMessage());
            exit = 1;
        } catch (UncheckedIOException e) {
            System.err.println("sakip: " + e.getMessage() + ": " + e.getCause().getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(List<String> words, Path projectRoot, Path here) {
        return ToolOptions.asksFor(words)
                ? new Tool(projectRoot, ToolOptions.parse(words, projectRoot, here)).run()
                : new Main(projectRoot, Options.parse(words, projectRoot, here)).run();
    }

    private int run() {
        return switch (options.command()) {
            case UP -> up();
            case DOWN -> down();
            case DEMO -> demo();
            case LOAD -> load();
            case EXPORT -> export();
        };
    }

    /** The sample bundle, from plan to LKjIP; or every sample bundle. */
    private int demo() {
        Stack stack = start();
        int exit = options.all() ? loadAll(stack.addresses()) : load(projectRoot.resolve(HOST), stack.addresses());
        if (exit == 0 && !options.once()) {
            waitForTheEnd(stack);
        }
        return exit;
    }

    private int load() {
        return load(options.bundle().orElseThrow(), running());
    }

    private StackAddresses running() {
        return data.owner()
                .map(owner -> new StackAddresses(owner.portBase()))
                .orElseThrow(() -> new StackException(
                        "SAKIP belum berjalan pada " + data.root() + "; jalankan ./sakip up lebih dulu."));
    }

    private int export() {
        return ExportCommand.run(
                options.bundle().orElseThrow(), endpoints(running()), accounts(), System.out, System.err);
    }

    private int loadAll(StackAddresses addresses) {
        progress.say("");
        List<Path> bundles = new ArrayList<>(List.of(projectRoot.resolve(HOST)));
        GUESTS.forEach(guest -> bundles.add(projectRoot.resolve(guest)));
        return LoadAllCommand.run(bundles, output(), endpoints(addresses), accounts(), System.out, System.err);
    }

    private Path output() {
        return options.out().orElse(data.path("lkjip"));
    }

    private Path accounts() {
        return projectRoot.resolve("deploy/keycloak/demo.json");
    }

    private int load(Path bundle, StackAddresses addresses) {
        progress.say("");
        return LoadCommand.run(bundle, output(), endpoints(addresses), accounts(), System.out, System.err);
    }

    private static Endpoints endpoints(StackAddresses addresses) {
        return new Endpoints(
                addresses.issuer(),
                Map.of(
                        Service.PLANNING, addresses.url(Component.PLANNING),
                        Service.REALIZATION, addresses.url(Component.REALIZATION),
                        Service.EVALUATION, addresses.url(Component.EVALUATION),
                        Service.REPORTING, addresses.url(Component.REPORTING)));
    }

    private int up() {
        waitForTheEnd(start());
        return 0;
    }

    private Stack start() {
        if (options.fresh()) {
            data.wipe();
        }
        return Stack.started(projectRoot, data, new StackAddresses(options.portBase()), progress);
    }

    /** Until Ctrl-C or {@code sakip down}: both end the process, and its end stops the stack. */
    private void waitForTheEnd(Stack stack) {
        stack.printAddresses();
        // the script waits for this line before it lets a detached stack alone
        progress.say("Hentikan dengan Ctrl-C atau ./sakip down");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int down() {
        var owner = data.owner();
        if (owner.isEmpty()) {
            progress.say("Tidak ada SAKIP yang berjalan pada " + data.root() + ".");
            return 0;
        }
        ProcessHandle process = ProcessHandle.of(owner.get().pid())
                .orElseThrow(() -> new StackException("Proses " + owner.get().pid() + " tidak ditemukan."));
        process.destroy();
        try {
            process.onExit().get(Duration.ofSeconds(STOP_SECONDS).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new StackException("SAKIP belum berhenti setelah " + STOP_SECONDS + " detik.", e);
        }
        progress.say("SAKIP berhenti.");
        return 0;
    }
}
