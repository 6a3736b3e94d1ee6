package id.sakip.realization;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Tokens;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kecamatan with an OPD of its own, its plan as planning would announce it, and its people. */
public final class KecamatanFixture {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String kode = "kec-uji-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private String unitKerja;

    private KecamatanFixture() {}

    public static KecamatanFixture registered() {
        KecamatanFixture kecamatan = new KecamatanFixture();
        EventFeed.deliver(
                "planning",
                "OpdRegistered",
                kecamatan.kode,
                Map.of("opd", Map.of("kode", kecamatan.kode, "nama", "Kecamatan Uji", "jenis", "KECAMATAN")));
        return kecamatan;
    }

    /** The part of Plandaan's Renja Perubahan 2022 that shows most: scores, two indicators on one pagu, Rp 0 of 200.000. */
    public static KecamatanFixture likePlandaan(int tahun) {
        return registered()
                .node("S1", null, "SASARAN", null)
                .score("S1", "S1#1", "AKIP", "71")
                .node("S2", null, "SASARAN", null)
                .score("S2", "S2#1", "IKM", "93.80")
                .score("S2", "S2#2", "IPP", "3.30")
                .node("P1", "S1", "PROGRAM", null)
                .node("P1.K7", "P1", "KEGIATAN", null)
                .node("P1.K7.S1", "P1.K7", "SUB_KEGIATAN", "27957900")
                .indicator("P1.K7.S1", "P1.K7.S1#1", "KONSTAN", "unit", "1")
                .indicator("P1.K7.S1", "P1.K7.S1#2", "ADITIF", "unit", "10")
                .node("P3", "S2", "PROGRAM", null)
                .indicator("P3", "P3#1", "KUMULATIF", "%", "100")
                .node("P3.K1", "P3", "KEGIATAN", null)
                .node("P3.K1.S1", "P3.K1", "SUB_KEGIATAN", "700000")
                .indicator("P3.K1.S1", "P3.K1.S1#1", "KUMULATIF", "kegiatan", "1")
                .node("P3.K1.S2", "P3.K1", "SUB_KEGIATAN", "200000")
                .indicator("P3.K1.S2", "P3.K1.S2#1", "ADITIF", "laporan", "4")
                .renja(tahun, 1, null);
    }

    public KecamatanFixture node(String ref, String parent, String level, String pagu) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id(ref));
        node.put("ref", ref);
        node.put("parentId", parent == null ? null : id(parent));
        node.put("level", level);
        node.put("statement", "Uraian " + ref);
        node.put("unitKerja", unitKerja);
        node.put("pagu", pagu == null ? Map.of() : Map.of("TAHUN", new BigDecimal(pagu)));
        node.put("indicators", new ArrayList<>());
        nodes.add(node);
        return this;
    }

    /** The section that answers for the nodes from here on. */
    public KecamatanFixture section(String seksi) {
        unitKerja = seksi;
        return this;
    }

    public KecamatanFixture indicator(String node, String ref, String withinYear, String satuan, String target) {
        Map<String, Object> indicator = indicatorMap(ref, withinYear, satuan, target);
        indicatorsOf(node).add(indicator);
        return this;
    }

    public KecamatanFixture score(String node, String ref, String measuredBy, String target) {
        Map<String, Object> indicator = indicatorMap(ref, "POSISI_AKHIR", "Nilai", target);
        indicator.put("measuredBy", measuredBy);
        indicator.put("iku", true);
        indicator.put("decimals", 2);
        indicatorsOf(node).add(indicator);
        return this;
    }

    /** @param quarters four targets, null = blank */
    public KecamatanFixture quarterly(String node, String ref, String withinYear, String target, Integer... quarters) {
        Map<String, Object> indicator = indicatorMap(ref, withinYear, "laporan", target);
        List<Object> four = new ArrayList<>();
        for (Integer quarter : quarters) {
            four.add(quarter == null ? Map.of() : Map.of("value", quarter));
        }
        indicator.put("tribulan", Map.of("TAHUN", four));
        indicatorsOf(node).add(indicator);
        return this;
    }

    /** Announces the Renja with the nodes so far; {@code date} null = undated. */
    public KecamatanFixture renja(int tahun, int version, String date) {
        EventFeed.deliver("planning", "RenjaApproved", kode, renjaData(tahun, version, date));
        await().atMost(PATIENCE)
                .until(() -> form(tahun, 4).statusCode() == 200
                        && !form(tahun, 4).jsonPath().getList("entries").isEmpty());
        return this;
    }

    public Map<String, Object> renjaData(int tahun, int version, String date) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", renjaId(tahun, version));
        document.put("kind", "RENJA");
        document.put("opd", kode);
        document.put("tahunAwal", tahun);
        document.put("tahunAkhir", tahun);
        document.put("version", version);
        document.put("label", version == 1 ? "murni" : "perubahan-" + (version - 1));
        document.put("date", date);
        String json = EventJson.MAPPER.valueToTree(nodes).toString();
        try {
            return Map.of(
                    "document",
                    document,
                    "nodes",
                    EventJson.MAPPER.readTree(json.replace("TAHUN", Integer.toString(tahun))),
                    "findings",
                    List.of());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Announces a Renstra with the nodes so far, every year with the same targets and pagu. */
    public KecamatanFixture renstra(int tahunAwal, int tahunAkhir) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id("renstra/" + tahunAwal));
        document.put("kind", "RENSTRA");
        document.put("opd", kode);
        document.put("tahunAwal", tahunAwal);
        document.put("tahunAkhir", tahunAkhir);
        document.put("version", 1);
        document.put("label", "murni");
        JsonNode tree = EventJson.MAPPER.valueToTree(nodes);
        tree.findParents("TAHUN").forEach(byYear -> {
            JsonNode same = ((ObjectNode) byYear).remove("TAHUN");
            for (int tahun = tahunAwal; tahun <= tahunAkhir; tahun++) {
                ((ObjectNode) byYear).set(Integer.toString(tahun), same);
            }
        });
        EventFeed.deliver(
                "planning",
                "RenstraApproved",
                kode,
                Map.of("document", document, "nodes", tree, "findings", List.of()));
        await().atMost(PATIENCE)
                .until(() -> form(tahunAkhir, 4).statusCode() == 200
                        && !form(tahunAkhir, 4).jsonPath().getList("entries").isEmpty());
        return this;
    }

    public UUID renjaId(int tahun, int version) {
        return id("renja/" + tahun + "/" + version);
    }

    /** Replaces the target of an indicator in what is announced next. */
    public KecamatanFixture retarget(String node, String ref, String target) {
        indicatorsOf(node).stream()
                .filter(i -> i.get("ref").equals(ref))
                .forEach(i -> i.put("targets", Map.of("TAHUN", Map.of("value", new BigDecimal(target)))));
        return this;
    }

    public void scored(String event, int tahun, String nilai) {
        EventFeed.deliver("evaluation", event, kode, Map.of("tahun", tahun, "nilai", new BigDecimal(nilai)));
    }

    public Response form(int tahun, int tribulan) {
        return Api.as(operator()).get(path(tahun, tribulan));
    }

    /** @return the row of an indicator as JSON path prefix */
    public String row(String ref) {
        return "entries.find { it.ref == '" + ref + "' }";
    }

    public Response save(int tahun, int tribulan, String etag, Object body) {
        return Api.as(operator()).header("If-Match", etag).body(body).put(path(tahun, tribulan) + "/entries");
    }

    public Response step(String token, int tahun, int tribulan, String step, Object body) {
        String etag = form(tahun, tribulan).header("ETag");
        var request = Api.as(token).header("If-Match", etag);
        return body == null
                ? request.post(path(tahun, tribulan) + "/" + step)
                : request.body(body).post(path(tahun, tribulan) + "/" + step);
    }

    public static void open(int tahun, int tribulan) {
        Api.creatingAs(bappeda())
                .body(Map.of("deadline", "2099-12-31", "reason", "uji"))
                .post("/v1/periode/" + tahun + "/tribulan/" + tribulan + "/open")
                .then()
                .statusCode(200);
    }

    public String path(int tahun, int tribulan) {
        return "/v1/opd/" + kode + "/realisasi/" + tahun + "/tribulan/" + tribulan;
    }

    public UUID id(String ref) {
        return UUID.nameUUIDFromBytes((kode + "/" + ref).getBytes(StandardCharsets.UTF_8));
    }

    public String kode() {
        return kode;
    }

    public String operator() {
        return Tokens.of("operator." + kode, kode, Roles.OPERATOR_OPD);
    }

    public String verifikator() {
        return Tokens.of("verifikator." + kode, kode, Roles.VERIFIKATOR_OPD);
    }

    public String camat() {
        return Tokens.of("camat." + kode, kode, Roles.KEPALA_OPD);
    }

    public static String bappeda() {
        return Tokens.of("bappeda", null, Roles.BAPPEDA);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> indicatorsOf(String node) {
        return (List<Map<String, Object>>) nodes.stream()
                .filter(n -> n.get("ref").equals(node))
                .findFirst()
                .orElseThrow()
                .get("indicators");
    }

    private Map<String, Object> indicatorMap(String ref, String withinYear, String satuan, String target) {
        Map<String, Object> indicator = new LinkedHashMap<>();
        indicator.put("id", id(ref));
        indicator.put("ref", ref);
        indicator.put("nama", "Indikator " + ref);
        indicator.put("satuan", satuan);
        indicator.put("polarity", "POSITIF");
        indicator.put("withinYear", withinYear);
        indicator.put("acrossYear", "TERAKHIR");
        indicator.put("iku", false);
        indicator.put(
                "targets",
                Map.of(
                        "TAHUN",
                        target == null ? Map.of("na", true) : Map.of("value", new BigDecimal(target), "unit", satuan)));
        return indicator;
    }
}
