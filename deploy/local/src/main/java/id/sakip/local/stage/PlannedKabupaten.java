package id.sakip.local.stage;

import id.sakip.local.StackException;
import id.sakip.local.load.Accounts;
import id.sakip.local.load.BundleLoader;
import id.sakip.local.load.PolicyOf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A whole kabupaten that joins at once: every kecamatan with five years of plans, drafted, submitted and approved. */
public final class PlannedKabupaten {
    private final Stage stage;
    private final People people;
    private final List<Path> bundles;

    private PlannedKabupaten(Stage stage, People people, List<Path> bundles) {
        this.stage = stage;
        this.people = people;
        this.bundles = bundles;
    }

    /** Hires the people and writes the bundles; nothing is loaded yet. */
    public static PlannedKabupaten prepared(Stage stage, int size) throws IOException, InterruptedException {
        String run = Long.toString(Instant.now().getEpochSecond(), 36);
        List<String> opdList = IntStream.rangeClosed(1, size)
                .mapToObj(i -> "rencana-%s-%02d".formatted(run, i))
                .toList();
        People people = People.hired(stage, opdList);
        FiveYears years = new FiveYears(stage.projectRoot());
        List<Path> bundles = new ArrayList<>();
        for (String opd : opdList) {
            bundles.add(years.write(stage.work().resolve("bundle").resolve(opd), opd));
        }
        return new PlannedKabupaten(stage, people, bundles);
    }

    public int documents() {
        return bundles.size() * FiveYears.DOCUMENTS;
    }

    /** Loads all of them through the APIs, and tells how long it took. */
    public Duration load(int loaders) throws InterruptedException {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        BundleLoader loader = new BundleLoader(stage.endpoints(), Accounts.read(people.file()), quiet);
        Instant began = Instant.now();
        ExecutorService pool = Executors.newFixedThreadPool(loaders);
        try {
            List<Future<?>> loading = new ArrayList<>();
            bundles.forEach(bundle -> loading.add(pool.submit(() -> load(loader, bundle))));
            for (Future<?> each : loading) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new StackException(
                    "Rencana tidak dapat dimuat: " + e.getCause().getMessage(), e);
        } finally {
            pool.shutdownNow();
        }
        return Duration.between(began, Instant.now());
    }

    private void load(BundleLoader loader, Path bundle) {
        loader.load(bundle, stage.work().resolve("keluar").resolve(bundle.getFileName()), PolicyOf.HOST);
    }
}
