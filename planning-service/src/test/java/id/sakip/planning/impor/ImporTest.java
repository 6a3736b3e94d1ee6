package id.sakip.planning.impor;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.planning.bundel.BundelKind;
import id.sakip.planning.lembar.BukuKerja;
import id.sakip.planning.lembar.Bundles;
import id.sakip.planning.lembar.Isian;
import id.sakip.planning.plan.AtOnce;
import id.sakip.planning.plan.Journey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Import of workbooks and bundles: looked at, applied once, and nothing else than what was looked at. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class ImporTest {

    /** The whole planning side of all five kecamatan goes in as files, comes out equal, and going in again changes nothing. */
    @Test
    void everyDocumentOfTheFiveKecamatanComesBackEqual() throws JsonProcessingException {
        for (String bundle : Bundles.ALL) {
            String opd = Bundles.files(bundle).findFirst().orElseThrow().opd() + "-impor";
            Journey people = registered(
                    opd, Bundles.files(bundle).findFirst().orElseThrow().content());
            Uploads uploads = new Uploads(people);
            for (Bundles.File file : Bundles.files(bundle)
                    .filter(each -> BundelKind.of(each.kind()).isPresent())
                    .toList()) {
                String id = imported(people, uploads, file);
                assertSame(file.toString(), file.content(), uploads.bundled(id).path("isi"));
                unchanged(
                        uploads,
                        uploads.workbook(uploads.exported(id))
                                .statusCode(201)
                                .extract()
                                .path("token"),
                        file);
                unchanged(
                        uploads,
                        uploads.bundle(uploads.bundled(id), null)
                                .statusCode(201)
                                .extract()
                                .path("token"),
                        file);
            }
        }
    }

    private static String imported(Journey people, Uploads uploads, Bundles.File file) {
        Map<String, Object> preview = uploads.bundle(file.content(), file.kind())
                .statusCode(201)
                .body("hasil.rejected", equalTo(0))
                .body("hasil.unchanged", equalTo(0))
                .body("dapatDiterapkan", equalTo(true))
                .extract()
                .path("");
        String id = (String) preview.get("dokumenId");
        uploads.apply((String) preview.get("token")).statusCode(200).body("diterapkanPada", greaterThan("2"));
        List<Map<String, String>> reasons = StreamSupport.stream(
                        file.content().path("reasons").spliterator(), false)
                .map(row -> Map.of(
                        "ruleId", row.path("ruleId").textValue(),
                        "place", row.path("place").textValue(),
                        "reason", row.path("reason").textValue()))
                .toList();
        java.util.UUID document = java.util.UUID.fromString(id);
        people.submit(file.kind(), document, reasons).statusCode(200);
        people.approve(file.kind(), document).statusCode(200);
        return id;
    }

    private static void unchanged(Uploads uploads, String token, Bundles.File file) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("operator." + file.opd() + "-impor", file.opd() + "-impor", Roles.OPERATOR_OPD))
                .get("/v1/impor/" + token)
                .then()
                .body("hasil.imported", equalTo(0))
                .body("hasil.updated", equalTo(0))
                .body("hasil.rejected", equalTo(0))
                .body("hasil.unchanged", greaterThan(0));
        uploads.apply(token).statusCode(200);
    }

    @Test
    void aPreviewChangesNothingAndIsAppliedOnceByWhoMadeIt() throws Exception {
        Journey people = Journey.inRegistered("kec-impor-sekali");
        Uploads uploads = new Uploads(people);
        ObjectNode content = gumelar();
        String token = uploads.bundle(content, "rencana-aksi")
                .statusCode(201)
                .extract()
                .path("token");
        Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/rencana-aksi")
                .then()
                .body("items.size()", equalTo(0));
        String other = Tokens.of("operator.lain", people.opd, Roles.OPERATOR_OPD);
        Api.as(other).post("/v1/impor/" + token + "/apply").then().statusCode(404);

        List<Integer> answers =
                AtOnce.call(8, () -> uploads.apply(token).extract().statusCode());
        assertEquals(List.of(200), answers.stream().distinct().toList());
        Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/rencana-aksi")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void aDraftChangedAfterThePreviewIsNotOverwritten() {
        Journey people = Journey.inRegistered("kec-impor-basi");
        Uploads uploads = new Uploads(people);
        ObjectNode content = gumelar();
        uploads.apply(uploads.bundle(content, "rencana-aksi").extract().path("token"))
                .statusCode(200);

        ObjectNode mine = renamed(content, "Program versi saya");
        ObjectNode yours = renamed(content, "Program versi Anda");
        String first = uploads.bundle(mine, "rencana-aksi")
                .statusCode(201)
                .body("hasil.updated", equalTo(1))
                .extract()
                .path("token");
        String second =
                uploads.bundle(yours, "rencana-aksi").statusCode(201).extract().path("token");
        uploads.apply(first).statusCode(200);
        uploads.apply(second).statusCode(409).body("type", equalTo("/problems/import-outdated"));
    }

    @Test
    void aRefusedRowNamesItsCellAndNothingCanBeApplied() {
        Journey people = Journey.inRegistered("kec-impor-tolak");
        Uploads uploads = new Uploads(people);
        ObjectNode content = gumelar();
        ObjectNode program = (ObjectNode) content.path("nodes").path(3);
        assertEquals("P1", program.path("ref").textValue());
        program.put("parentRef", "P2");
        byte[] file = BukuKerja.tulis(id.sakip.planning.plan.domain.PlanKind.RENCANA_AKSI, people.opd, content);
        String token = uploads.workbook(file)
                .statusCode(201)
                .body("dapatDiterapkan", equalTo(false))
                .body("hasil.rejected", equalTo(1))
                .body("hasil.items[0].id", equalTo("P1"))
                .body("hasil.items[0].result", equalTo("REJECTED"))
                .body("hasil.items[0].pointer", equalTo("Program!B3"))
                .body("hasil.items[0].sentence", containsString("PROGRAM tidak dapat berada di bawah PROGRAM"))
                .extract()
                .path("token");
        uploads.apply(token).statusCode(422).body("type", equalTo("/problems/import-rejected"));
    }

    @Test
    void anApprovedDocumentIsNotChangedByAnImport() throws JsonProcessingException {
        Bundles.File file = Bundles.documents()
                .filter(each -> each.bundle().equals("pengadegan-2022"))
                .findFirst()
                .orElseThrow();
        Journey people = Journey.inRegistered("kec-impor-kunci");
        Uploads uploads = new Uploads(people);
        String id = imported(people, uploads, file);
        ObjectNode changed = renamed((ObjectNode) uploads.bundled(id).path("isi"), "Nama lain");
        uploads.bundle(changed, "rencana-aksi")
                .statusCode(201)
                .body("hasil.rejected", equalTo(1))
                .body("hasil.items[0].code", equalTo("document-locked"))
                .body("hasil.items[0].remedy", containsString("perubahan"));
    }

    @Test
    void whatIsNoDocumentIsAProblemThatHelps() {
        Uploads uploads = new Uploads(Journey.inRegistered("kec-impor-jahat"));
        uploads.workbook(new byte[4_000_000]).statusCode(415).body("type", equalTo("/problems/import-type"));
        uploads.workbook(new byte[6_000_000]).statusCode(413).body("type", equalTo("/problems/import-too-large"));
        uploads.workbook(new byte[11_000_000]).statusCode(413).body("type", equalTo("/problems/import-too-large"));
        uploads.workbook(new byte[0]).statusCode(422).body("type", equalTo("/problems/import-broken"));
        uploads.send("{".getBytes(StandardCharsets.UTF_8), "application/json", "renja")
                .statusCode(422)
                .body("type", equalTo("/problems/import-broken"));
        uploads.send("{}".getBytes(StandardCharsets.UTF_8), "application/json", "skp")
                .statusCode(422)
                .body("type", equalTo("/problems/import-kind"));
        uploads.send("{}".getBytes(StandardCharsets.UTF_8), "application/json", "renja")
                .statusCode(201)
                .body("dapatDiterapkan", equalTo(false));
        uploads.send(
                        "{\"document\": [], \"nodes\": [1, null, {\"ref\": 5}]}".getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        "renja")
                .statusCode(201)
                .body("hasil.rejected", greaterThan(0));
    }

    @Test
    void aTemplateOfEveryKindIsHandedOut() {
        Journey people = Journey.inRegistered("kec-impor-templat");
        for (String jenis : List.of("renstra", "renja", "iku", "perjanjian-kinerja", "rencana-aksi")) {
            byte[] file = RestAssured.given()
                    .auth()
                    .oauth2(people.operator)
                    .get("/v1/templat/" + jenis + "?tahunAwal=2023&tahunAkhir=2026")
                    .then()
                    .statusCode(200)
                    .contentType(Uploads.XLSX)
                    .extract()
                    .asByteArray();
            assertTrue(BukuKerja.baca(file).ditolak().isEmpty(), jenis);
        }
        Api.as(people.operator).get("/v1/templat/lkjip?tahunAwal=2023").then().statusCode(404);
    }

    private static Journey registered(String opd, JsonNode registry) {
        ObjectNode entry = registry.deepCopy();
        entry.remove(List.of("kode", "sumberDaya"));
        Api.as(Journey.BAPPEDA)
                .body(entry.toString())
                .put("/v1/opd/" + opd)
                .then()
                .statusCode(201);
        return new Journey(opd);
    }

    private static ObjectNode gumelar() {
        return Bundles.documents()
                .filter(each -> each.bundle().equals("gumelar-2022"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private static ObjectNode renamed(ObjectNode content, String statement) {
        ObjectNode copy = content.deepCopy();
        ((ObjectNode) copy.path("nodes").path(3)).put("statement", statement);
        return copy;
    }

    private static void assertSame(String name, ObjectNode expected, JsonNode actual) {
        ObjectNode wanted = sorted(expected);
        ObjectNode found = sorted((ObjectNode) actual);
        if (!Isian.same(wanted, found)) {
            assertEquals(wanted.toPrettyString(), found.toPrettyString(), name);
        }
    }

    /** Reasons have no order. */
    private static ObjectNode sorted(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        List<JsonNode> reasons = new ArrayList<>();
        copy.path("reasons").forEach(reasons::add);
        reasons.sort(java.util.Comparator.comparing(JsonNode::toString));
        copy.putArray("reasons").addAll(reasons);
        return copy;
    }
}
