package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.StackException;
import id.sakip.local.load.Accounts;
import id.sakip.local.load.BundleLoader;
import id.sakip.local.load.LoadFailure;
import id.sakip.local.load.Role;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * New kecamatan for one run, each with the Renstra of Kecamatan Plandaan (54 nodes, 88 indicators that are entered, 30
 * amounts) and its Renja of one year. They are loaded through the APIs, like anybody's.
 */
public final class Kabupaten {
    public static final int TAHUN_AWAL = 2014;
    public static final int TAHUN_AKHIR = 2023;
    /** The year with a Renja, which the dashboard reckons with. */
    public static final int TAHUN_RENJA = 2022;

    /** The desa every kecamatan has. */
    public static final String DESA = "desa-uji";

    private static final ObjectMapper JSON = BundleReader.mapper();
    private static final int LOADERS = 4;
    private static final String DEADLINE = "2099-12-31";

    private final Stage stage;
    private final People people;
    private final List<Kecamatan> kecamatan;
    private final PlanReasons reasons;

    private Kabupaten(Stage stage, People people, List<Kecamatan> kecamatan) {
        this.stage = stage;
        this.people = people;
        this.kecamatan = kecamatan;
        this.reasons = new PlanReasons(stage);
    }

    /** @param size how many kecamatan */
    public static Kabupaten prepared(Stage stage, int size) throws IOException, InterruptedException {
        String run = Long.toString(Instant.now().getEpochSecond(), 36);
        List<String> opdList = IntStream.rangeClosed(1, size)
                .mapToObj(i -> "uji-%s-%02d".formatted(run, i))
                .toList();
        People people = People.hired(stage, opdList);
        Kabupaten kabupaten = new Kabupaten(
                stage,
                people,
                opdList.stream().map(opd -> new Kecamatan(opd, stage, people)).toList());
        kabupaten.load();
        kabupaten.open();
        return kabupaten;
    }

    public List<Kecamatan> kecamatan() {
        return kecamatan;
    }

    private void load() throws InterruptedException {
        // the policy of the kabupaten comes with the first one, and so does what the rules say of the plan
        load(kecamatan.get(0));
        ExecutorService loaders = Executors.newFixedThreadPool(LOADERS);
        try {
            List<Future<?>> loading = new ArrayList<>();
            kecamatan.stream().skip(1).forEach(one -> loading.add(loaders.submit(() -> load(one))));
            for (Future<?> each : loading) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new StackException(
                    "Kecamatan uji tidak dapat disiapkan: " + e.getCause().getMessage(), e);
        } finally {
            loaders.shutdownNow();
        }
    }

    private void load(Kecamatan one) {
        Path bundle = stage.work().resolve("bundle").resolve(one.opd());
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        BundleLoader loader = new BundleLoader(stage.endpoints(), Accounts.read(people.file()), quiet);
        boolean loaded = false;
        while (!loaded) {
            try {
                write(bundle, one.opd());
                loader.load(bundle, stage.work().resolve("keluar"));
                loaded = true;
            } catch (LoadFailure refused) {
                if (!reasons.learn(one)) {
                    throw refused;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Path bundle, String opd) throws IOException {
        Path plandaan = stage.projectRoot().resolve("deploy/bundles/plandaan-2022");
        Files.createDirectories(bundle);
        ObjectNode manifest = JSON.createObjectNode()
                .put("format", "sakip-bundle/1")
                .put("opd", opd)
                .put("tahun", TAHUN_AKHIR);
        List<String> kinds = List.of("opd", "kebijakan", "renstra", "renja");
        kinds.forEach(kind -> manifest.withArray("files")
                .addObject()
                .put("path", kind + ".json")
                .put("kind", kind));
        ObjectNode profile = read(plandaan.resolve("opd.json"));
        profile.put("kode", opd).put("nama", "Kecamatan " + opd).remove(List.of("sumberDaya", "isuStrategis"));
        profile.putArray("desa").addObject().put("kode", DESA).put("nama", "Desa Uji");
        JSON.writeValue(bundle.resolve("bundle.json").toFile(), manifest);
        JSON.writeValue(bundle.resolve("opd.json").toFile(), profile);
        Files.copy(
                plandaan.resolve("kebijakan.json"),
                bundle.resolve("kebijakan.json"),
                StandardCopyOption.REPLACE_EXISTING);
        ObjectNode renstra = first(plandaan.resolve("renstra-perubahan.json"), PlanReasons.RENSTRA, TAHUN_AWAL);
        overTenYears(renstra);
        JSON.writeValue(bundle.resolve("renstra.json").toFile(), renstra);
        ObjectNode renja = first(plandaan.resolve("renja-2022-perubahan.json"), PlanReasons.RENJA, TAHUN_RENJA);
        JSON.writeValue(bundle.resolve("renja.json").toFile(), renja);
    }

    /** Every year like 2022. */
    private static void overTenYears(ObjectNode renstra) {
        ((ObjectNode) renstra.path("document")).put("tahunAwal", TAHUN_AWAL).put("tahunAkhir", TAHUN_AKHIR);
        renstra.path("nodes").forEach(node -> {
            everyYear(node.path("pagu"));
            node.path("indicators").forEach(indicator -> everyYear(indicator.path("targets")));
        });
    }

    private static void everyYear(JsonNode byYear) {
        JsonNode model = byYear.path("2022");
        if (byYear instanceof ObjectNode years) {
            years.removeAll();
            for (int tahun = TAHUN_AWAL; tahun <= TAHUN_AKHIR && !model.isMissingNode(); tahun++) {
                years.set(Integer.toString(tahun), model);
            }
        }
    }

    /** A revision as if it were a first version that was signed on paper: its defects may stand with a reason. */
    private ObjectNode first(Path file, String kind, int tahun) throws IOException {
        ObjectNode document = read(file);
        ObjectNode head = (ObjectNode) document.path("document");
        head.remove(List.of("revises", "reason"));
        head.put("label", "murni")
                .put("date", tahun + "-01-01")
                .put("origin", "ARCHIVE")
                .put("number", "dokumen uji");
        document.set("reasons", reasons.of(kind));
        return document;
    }

    private static ObjectNode read(Path file) throws IOException {
        return (ObjectNode) JSON.readTree(file.toFile());
    }

    private void open() throws IOException, InterruptedException {
        Person bappeda = kecamatan.get(0).holding(Role.BAPPEDA);
        for (int tahun = TAHUN_AWAL; tahun <= TAHUN_AKHIR; tahun++) {
            for (int tribulan = 1; tribulan <= 4; tribulan++) {
                String period = stage.url(Component.REALIZATION, "/v1/periode/" + tahun + "/tribulan/" + tribulan);
                String status = bappeda.get(period)
                        .orRefuse("Tribulan " + tribulan + " Tahun " + tahun)
                        .json()
                        .path("status")
                        .asText();
                if (status.equals("NOT_OPENED")) {
                    bappeda.send(
                                    "POST",
                                    period + "/open",
                                    Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                                    JSON.createObjectNode()
                                            .put("deadline", DEADLINE)
                                            .toString())
                            .orRefuse("Pembukaan tribulan " + tribulan + " Tahun " + tahun);
                } else if (!status.equals("OPEN")) {
                    throw new StackException("Tribulan " + tribulan + " Tahun " + tahun
                            + " sudah ditutup pada data ini; pakai --data lain.");
                }
            }
        }
    }
}
