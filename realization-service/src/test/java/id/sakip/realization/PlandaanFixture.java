package id.sakip.realization;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Tokens;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Kecamatan Plandaan of the sample bundle, under a code of its own: its plans as planning announces them, its people. */
final class PlandaanFixture {
    private static final Path BUNDLE = Path.of("../deploy/bundles/plandaan-2022");
    private static final String[] IDS = {"indicatorRef", "nodeRef"};

    private final String kode = "kec-plandaan-" + UUID.randomUUID().toString().substring(0, 8);

    static PlandaanFixture announced() {
        PlandaanFixture plandaan = new PlandaanFixture();
        plandaan.deliver("planning", "OpdRegistered", Map.of("opd", Map.of("kode", plandaan.kode, "nama", "Plandaan")));
        plandaan.tree("RenstraApproved", "RENSTRA", "renstra-murni.json", 1);
        plandaan.tree("RenstraApproved", "RENSTRA", "renstra-perubahan.json", 2);
        plandaan.tree("RenjaApproved", "RENJA", "renja-2022-murni.json", 1);
        plandaan.tree("RenjaApproved", "RENJA", "renja-2022-perubahan.json", 2);
        plandaan.perjanjianKinerja();
        plandaan.deliver("evaluation", "AkipScored", Map.of("tahun", 2022, "nilai", 70.17, "predikat", "BB"));
        plandaan.deliver("evaluation", "IkmPublished", Map.of("tahun", 2022, "nilai", 94.216, "mutu", "A"));
        plandaan.deliver("evaluation", "IppPublished", Map.of("tahun", 2022, "nilai", 3.4941, "kategori", "B-"));
        return plandaan;
    }

    static JsonNode read(String file) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(BUNDLE.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @return the rows of a realisasi file as the API takes them */
    ObjectNode rows(String file) {
        JsonNode content = read(file);
        ObjectNode request = EventJson.MAPPER.createObjectNode();
        request.set("origin", content.get("origin"));
        request.set("sourceDocument", content.get("sourceDocument"));
        for (String list : new String[] {"entries", "anggaran"}) {
            ArrayNode rows = request.putArray(list);
            content.get(list).forEach(row -> rows.add(withIds(row)));
        }
        return request;
    }

    JsonNode withIds(JsonNode row) {
        ObjectNode copy = row.deepCopy();
        for (String ref : IDS) {
            if (copy.has(ref)) {
                String id = ref.replace("Ref", "Id");
                copy.put(id, id(copy.remove(ref).asText()).toString());
            }
        }
        return copy;
    }

    Response form(int tahun, int tribulan) {
        return Api.as(operator()).get(path(tahun, tribulan));
    }

    Response step(String token, int tahun, int tribulan, String verb, Object body) {
        var request = Api.as(token).header("If-Match", form(tahun, tribulan).header("ETag"));
        String path = path(tahun, tribulan) + "/" + verb;
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    Response save(int tahun, int tribulan, Object rows) {
        return Api.as(operator())
                .header("If-Match", form(tahun, tribulan).header("ETag"))
                .body(rows.toString())
                .put(path(tahun, tribulan) + "/entries");
    }

    String path(int tahun, int tribulan) {
        return "/v1/opd/" + kode + "/realisasi/" + tahun + "/tribulan/" + tribulan;
    }

    String kode() {
        return kode;
    }

    String operator() {
        return Tokens.of("operator." + kode, kode, Roles.OPERATOR_OPD);
    }

    String verifikator() {
        return Tokens.of("verifikator." + kode, kode, Roles.VERIFIKATOR_OPD);
    }

    String camat() {
        return Tokens.of("camat." + kode, kode, Roles.KEPALA_OPD);
    }

    UUID id(String ref) {
        return UUID.nameUUIDFromBytes((kode + "/" + ref).getBytes(StandardCharsets.UTF_8));
    }

    private void tree(String event, String kind, String file, int version) {
        JsonNode content = read(file);
        ArrayNode nodes = EventJson.MAPPER.createArrayNode();
        content.get("nodes").forEach(node -> nodes.add(node(node)));
        deliver("planning", event, Map.of("document", document(content, kind, version), "nodes", nodes));
    }

    private ObjectNode node(JsonNode node) {
        ObjectNode copy = node.deepCopy();
        copy.put("id", id(node.get("ref").asText()).toString());
        if (node.has("parentRef")) {
            copy.put("parentId", id(copy.remove("parentRef").asText()).toString());
        }
        ArrayNode supports = copy.putArray("supports");
        node.path("supports").forEach(ref -> supports.add(id(ref.asText()).toString()));
        copy.path("indicators").forEach(i -> ((ObjectNode) i)
                .put("id", id(i.get("ref").asText()).toString()));
        return copy;
    }

    private ObjectNode document(JsonNode content, String kind, int version) {
        ObjectNode document = content.get("document").deepCopy();
        document.put("id", id(kind + version).toString());
        document.put("kind", kind);
        document.put("opd", kode);
        document.put("version", version);
        return document;
    }

    /** The agreement takes statements, indicators and targets from the Renja in effect when it was signed. */
    private void perjanjianKinerja() {
        JsonNode agreement = read("perjanjian-kinerja-2022-perubahan.json");
        JsonNode renja = read("renja-2022-perubahan.json");
        JsonNode camat = read("opd.json").at("/pejabat/0");
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.set("document", document(agreement, "PERJANJIAN_KINERJA", 2));
        data.set("pihakPertama", camat);
        data.set("pihakKedua", agreement.get("pihakKedua"));
        data.set("sasaran", promises(agreement.get("sasaranRefs"), renja));
        data.set("program", promises(agreement.get("programRefs"), renja));
        deliver("planning", "PerjanjianKinerjaSigned", data);
    }

    private ArrayNode promises(JsonNode refs, JsonNode renja) {
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        refs.forEach(ref -> renja.get("nodes").forEach(node -> {
            if (node.get("ref").equals(ref)) {
                ObjectNode row = rows.addObject();
                row.put("nodeId", id(ref.asText()).toString());
                row.set("statement", node.get("statement"));
                ArrayNode indicators = row.putArray("indicators");
                node.get("indicators").forEach(i -> {
                    ObjectNode promised = indicators.addObject();
                    promised.put("indicatorId", id(i.get("ref").asText()).toString());
                    promised.set("ref", i.get("ref"));
                    promised.set("nama", i.get("nama"));
                    promised.set("satuan", i.get("satuan"));
                    promised.set("target", i.at("/targets/2022"));
                });
            }
        }));
        return rows;
    }

    private void deliver(String source, String event, Object data) {
        EventFeed.deliver(source, event, kode, data);
    }
}
