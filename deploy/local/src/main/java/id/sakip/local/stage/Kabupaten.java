package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.StackException;
import id.sakip.local.load.Accounts;
import id.sakip.local.load.BundleLoader;
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

    private static final ObjectMapper JSON = BundleReader.mapper();
    private static final int LOADERS = 4;
    private static final String DEADLINE = "2099-12-31";

    private final Stage stage;
    private final People people;
    private final List<Kecamatan> kecamatan;

    private Kabupaten(Stage stage, People people, List<Kecamatan> kecamatan) {
        this.stage = stage;
        this.people = people;
        this.kecamatan = kecamatan;
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
        // the policy of the kabupaten comes with the first one
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
        try {
            write(bundle, one.opd());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new BundleLoader(stage.endpoints(), Accounts.read(people.file()), quiet)
                .load(bundle, stage.work().resolve("keluar"));
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
        JSON.writeValue(bundle.resolve("bundle.json").toFile(), manifest);
        JSON.writeValue(bundle.resolve("opd.json").toFile(), profile);
        Files.copy(
                plandaan.resolve("kebijakan.json"),
                bundle.resolve("kebijakan.json"),
                StandardCopyOption.REPLACE_EXISTING);
        ObjectNode renstra = renstra(first(plandaan.resolve("renstra-perubahan.json"), TAHUN_AWAL));
        JSON.writeValue(bundle.resolve("renstra.json").toFile(), renstra);
        ObjectNode renja = first(plandaan.resolve("renja-2022-perubahan.json"), TAHUN_RENJA);
        JSON.writeValue(bundle.resolve("renja.json").toFile(), renja);
    }

    /** Plandaan's revised Renstra as a first one, over ten years that are all like 2022, without its one wrong target. */
    private static ObjectNode renstra(ObjectNode renstra) {
        ((ObjectNode) renstra.path("document")).put("tahunAwal", TAHUN_AWAL).put("tahunAkhir", TAHUN_AKHIR);
        renstra.path("nodes").forEach(node -> {
            everyYear(node.path("pagu"));
            node.path("indicators").forEach(indicator -> {
                if (indicator.path("ref").asText().equals("P1.K3#1")) {
                    ((ObjectNode) indicator.path("targets").path("2022")).put("value", 100);
                }
                everyYear(indicator.path("targets"));
            });
        });
        ArrayNode reasons = (ArrayNode) renstra.path("reasons");
        for (int i = reasons.size() - 1; i >= 0; i--) {
            if (reasons.get(i).path("ruleId").asText().equals("V-UNIT-1")) {
                reasons.remove(i);
            }
        }
        return renstra;
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

    /** A revision as if it were the first version. */
    private static ObjectNode first(Path file, int tahun) throws IOException {
        ObjectNode document = read(file);
        ObjectNode head = (ObjectNode) document.path("document");
        head.remove(List.of("revises", "reason"));
        head.put("label", "murni").put("date", tahun + "-01-01");
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
