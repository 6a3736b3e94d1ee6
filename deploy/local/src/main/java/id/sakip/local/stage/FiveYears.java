package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A bundle of one kecamatan with five years of plans, all like Plandaan 2022: a Renstra, and a Renja and a Perjanjian
 * Kinerja for each year; eleven documents with 54 nodes and 88 indicators at most.
 */
final class FiveYears {
    static final int DOCUMENTS = 11;
    private static final int FIRST = 2018;
    private static final int LAST = 2022;
    private static final String MODEL = "2022";
    private static final JsonMapper JSON = BundleReader.mapper();

    private final Path plandaan;

    FiveYears(Path projectRoot) {
        this.plandaan = projectRoot.resolve("deploy/bundles/plandaan-2022");
    }

    Path write(Path bundle, String opd) throws IOException {
        Files.createDirectories(bundle);
        ObjectNode manifest = JSON.createObjectNode()
                .put("format", "sakip-bundle/1")
                .put("opd", opd)
                .put("tahun", LAST);
        ObjectNode profile = (ObjectNode) read("opd.json", MODEL, opd);
        profile.put("kode", opd).put("nama", "Kecamatan " + opd).remove("sumberDaya");
        add(manifest, bundle, "opd", "opd", profile);
        add(manifest, bundle, "renstra", "renstra", renstra(opd));
        for (int tahun = FIRST; tahun <= LAST; tahun++) {
            String year = Integer.toString(tahun);
            add(
                    manifest,
                    bundle,
                    "renja",
                    "renja-" + year,
                    first(read("renja-2022-perubahan.json", year, opd), tahun, tahun));
            JsonNode agreement = read("perjanjian-kinerja-2022-perubahan.json", year, opd);
            add(manifest, bundle, "perjanjian-kinerja", "pk-" + year, first(agreement, tahun, tahun));
        }
        JSON.writeValue(bundle.resolve("bundle.json").toFile(), manifest);
        return bundle;
    }

    private static void add(ObjectNode manifest, Path bundle, String kind, String name, JsonNode content)
            throws IOException {
        String path = name + ".json";
        JSON.writeValue(bundle.resolve(path).toFile(), content);
        manifest.withArray("files").addObject().put("path", path).put("kind", kind);
    }

    /** The file with its year and kecamatan replaced, in targets, texts and places of findings alike. */
    private JsonNode read(String file, String year, String opd) throws IOException {
        String text = Files.readString(plandaan.resolve(file)).replaceAll("(?i)plandaan", opd);
        return JSON.readTree(text.replace('"' + MODEL + '"', '"' + year + '"').replace('|' + MODEL, '|' + year));
    }

    private static ObjectNode first(JsonNode document, int tahunAwal, int tahunAkhir) {
        ObjectNode head = (ObjectNode) document.path("document");
        head.remove(List.of("revises", "reason"));
        head.put("label", "murni")
                .put("tahunAwal", tahunAwal)
                .put("tahunAkhir", tahunAkhir)
                .put("date", tahunAwal + "-01-02");
        return (ObjectNode) document;
    }

    private ObjectNode renstra(String opd) throws IOException {
        ObjectNode renstra = first(read("renstra-perubahan.json", MODEL, opd), FIRST, LAST);
        renstra.path("nodes").forEach(node -> {
            everyYear(node.path("pagu"));
            node.path("indicators").forEach(indicator -> everyYear(indicator.path("targets")));
        });
        for (int tahun = FIRST; tahun <= LAST; tahun++) {
            renstra.withArray("reasons")
                    .addObject()
                    .put("ruleId", "V-UNIT-1")
                    .put("place", "P1.K3#1|target|" + tahun)
                    .put("reason", "Seperti Tahun 2022.");
        }
        return renstra;
    }

    private static void everyYear(JsonNode byYear) {
        JsonNode model = byYear.path(MODEL);
        if (byYear instanceof ObjectNode years) {
            years.removeAll();
            for (int tahun = FIRST; tahun <= LAST && !model.isMissingNode(); tahun++) {
                years.set(Integer.toString(tahun), model);
            }
        }
    }
}
