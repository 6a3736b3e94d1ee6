package id.sakip.evaluation.akip;

import static id.sakip.evaluation.akip.AkipFixture.INSPEKTORAT;
import static id.sakip.evaluation.akip.AkipFixture.LETTER;
import static id.sakip.evaluation.akip.AkipFixture.PATH;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class AkipResourceTest {

    private static final int TAHUN = 2022;

    @Test
    void plandaan2022IsScoredIssuedAndPublished() {
        String opd = Opds.registered();
        JsonPath issued = AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(9));
        assertEquals(new BigDecimal("70.17"), new BigDecimal(issued.getString("nilai")));
        assertEquals("BB", issued.getString("predikat"));
        assertEquals("Sangat Baik", issued.getString("sebutan"));
        assertEquals(List.of("BB", "CC", "D", "B"), issued.getList("komponen.huruf"));
        assertEquals("ISSUED", issued.getString("status"));
        assertEquals("X.700/322/415.15/2022", issued.getString("lhe.nomor"));
        assertTrue(issued.getString("lhe.komponen[0].uraian").contains("80,90% (BB)"));
        assertTrue(issued.getString("lock.reason").contains("X.700/322/415.15/2022"));

        JsonNode scored = single("AkipScored", opd).get("data");
        assertEquals(new BigDecimal("70.17"), scored.get("nilai").decimalValue());
        assertEquals("BB", scored.get("predikat").textValue());
        assertEquals("D", scored.at("/komponen/2/huruf").textValue());
        assertEquals(
                "Belum ada pembanding nasional.",
                scored.at("/komponen/2/catatan/0").textValue());
        JsonNode lhe = single("LheIssued", opd).get("data");
        assertEquals(issued.getString("lhe.id"), lhe.get("lheId").textValue());
        List<JsonNode> recommendations = Events.published("RecommendationIssued", opd);
        assertEquals(9, recommendations.size());
        assertEquals("2.b.6", recommendations.get(3).at("/data/kriteria/0").textValue());
        assertEquals(
                "rekomendasi/"
                        + recommendations.get(0).at("/data/rekomendasiId").textValue(),
                recommendations.get(0).get("subject").textValue());
    }

    @Test
    void lheSaysWhatTheEvaluatorWroteAndComposesTheRest() {
        String opd = Opds.registered();
        JsonPath draft = AkipFixture.recorded(opd, TAHUN, AkipFixture.plandaan(1));
        Map<String, Object> letter = new HashMap<>(LETTER);
        letter.put("komponen", List.of(Map.of("no", 3, "uraian", "Mulai dipenuhi.", "catatan", List.of("a", "b"))));
        Map<String, Object> twice = new HashMap<>(LETTER);
        twice.put("komponen", List.of(Map.of("no", 9, "uraian", "Tidak ada.")));
        issue(opd, draft, twice).statusCode(422).body("type", equalTo("/problems/lhe-komponen-invalid"));
        issue(opd, draft, letter)
                .statusCode(200)
                .body("lhe.komponen[2].uraian", equalTo("Mulai dipenuhi."))
                .body("lhe.komponen[2].catatan", hasSize(2))
                .body("lhe.komponen[1].catatan[0]", equalTo("Pengumpulan data belum memanfaatkan aplikasi."));
        assertEquals(
                "Mulai dipenuhi.",
                single("LheIssued", opd).at("/data/komponen/2/uraian").textValue());
    }

    @Test
    void criterionAnswersAreComputedAndKept() {
        String opd = Opds.registered();
        List<Map<String, String>> answers = List.of("1", "2", "3", "4").stream()
                .flatMap(k -> List.of("a", "b", "c").stream().map(s -> Map.of("kode", k + "." + s, "jawaban", "BB")))
                .toList();
        Map<String, Object> body = Map.of("mode", "SUB", "jawaban", answers);
        JsonPath recorded = AkipFixture.recorded(opd, TAHUN, body);
        assertEquals("80", recorded.getString("nilai"));
        assertEquals(12, recorded.getList("subKomponen").size());
        assertEquals("permenpanrb-88-2021", recorded.getString("template"));
        Api.as(INSPEKTORAT)
                .get(PATH + "/{id}", opd, TAHUN, recorded.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("jawaban", hasSize(12))
                .body("jawaban[0].jawaban", equalTo("BB"))
                .body("lock", nullValue());
    }

    @Test
    void draftIsSeenByInspektoratOnly() {
        String opd = Opds.registered();
        String id = AkipFixture.recorded(opd, TAHUN, AkipFixture.plandaan(1)).getString("id");
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, opd);
        for (String reader : List.of(operator, Tokens.withRole(Roles.BAPPEDA, null))) {
            Api.as(reader).get(PATH, opd, TAHUN).then().statusCode(404);
            Api.as(reader).get(PATH + "/{id}", opd, TAHUN, id).then().statusCode(404);
            Api.as(reader)
                    .get(PATH + "/versi", opd, TAHUN)
                    .then()
                    .statusCode(200)
                    .body("", hasSize(0));
        }
        Api.as(INSPEKTORAT).get(PATH + "/versi", opd, TAHUN).then().body("status", equalTo(List.of("DRAFT")));
        assertEquals(List.of(), Events.published("AkipScored", opd));
    }

    @Test
    void opdReadsItsOwnAndNobodyElses() {
        String opd = Opds.registered();
        String other = Opds.registered();
        JsonPath issued = AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(1));
        String id = issued.getString("id");
        for (String role : List.of(Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD)) {
            Api.as(Tokens.withRole(role, opd)).get(PATH, opd, TAHUN).then().statusCode(200);
            String stranger = Tokens.withRole(role, other);
            Api.as(stranger).get(PATH, opd, TAHUN).then().statusCode(404);
            Api.as(stranger).get(PATH + "/{id}", opd, TAHUN, id).then().statusCode(404);
            Api.as(stranger).get(PATH + "/versi", opd, TAHUN).then().statusCode(404);
            // the id of another OPD's evaluation under the own address
            Api.as(stranger).get(PATH + "/{id}", other, TAHUN, id).then().statusCode(404);
        }
        Api.as(Tokens.withRole(Roles.PETUGAS_LAPANGAN, opd))
                .get(PATH, opd, TAHUN)
                .then()
                .statusCode(403);
        Api.creatingAs(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .body(AkipFixture.plandaan(1))
                .post(PATH, opd, TAHUN)
                .then()
                .statusCode(403);
    }

    @Test
    void correctionNeedsAReasonSupersedesAndPublishesAgain() {
        String opd = Opds.registered();
        JsonPath first = AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(2));
        Map<String, Object> corrected = new HashMap<>(AkipFixture.evaluation("25.27", 3));
        Api.creatingAs(INSPEKTORAT)
                .body(corrected)
                .post(PATH, opd, TAHUN)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correction-reason-required"));
        corrected.put("alasanKoreksi", "Salah jumlah pada komponen 1");
        JsonPath second = AkipFixture.issued(opd, TAHUN, corrected);
        assertEquals(2, second.getInt("versi"));
        assertEquals("71.17", second.getString("nilai"));

        Api.as(INSPEKTORAT).get(PATH, opd, TAHUN).then().body("id", equalTo(second.getString("id")));
        Api.as(Tokens.withRole(Roles.KEPALA_OPD, opd))
                .get(PATH + "/{id}", opd, TAHUN, first.getString("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SUPERSEDED"))
                .body("nilai", equalTo(70.17f));
        List<JsonNode> scored = Events.published("AkipScored", opd);
        assertEquals(
                List.of(1, 2),
                scored.stream().map(e -> e.at("/data/versi").intValue()).toList());
        List<JsonNode> recommended = Events.published("RecommendationIssued", opd);
        assertEquals(5, recommended.size());
        assertEquals(
                recommended.get(0).at("/data/rekomendasiId"), recommended.get(2).at("/data/rekomendasiId"));
    }

    @Test
    void correctionMayNotMakeARecommendationDisappear() {
        String opd = Opds.registered();
        AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(2));
        Map<String, Object> corrected = new HashMap<>(AkipFixture.plandaan(1));
        corrected.put("alasanKoreksi", "Rekomendasi 2 dihapus");
        JsonPath draft = AkipFixture.recorded(opd, TAHUN, corrected);
        issue(opd, draft, LETTER)
                .statusCode(422)
                .body("type", equalTo("/problems/rekomendasi-missing"))
                .body("no", equalTo(List.of(2)));
        assertEquals(1, Events.published("AkipScored", opd).size());
        Api.as(INSPEKTORAT).get(PATH, opd, TAHUN).then().body("versi", equalTo(1));
    }

    @Test
    void secondDraftIsRefusedAndTheFirstIsReplacedUnderItsETag() {
        String opd = Opds.registered();
        JsonPath draft = AkipFixture.recorded(opd, TAHUN, AkipFixture.plandaan(1));
        String id = draft.getString("id");
        Api.creatingAs(INSPEKTORAT)
                .body(AkipFixture.plandaan(1))
                .post(PATH, opd, TAHUN)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/akip-draft-exists"))
                .body("akipId", equalTo(id));
        Map<String, Object> better = AkipFixture.evaluation("26.27", 2);
        Api.as(INSPEKTORAT)
                .body(better)
                .put(PATH + "/{id}", opd, TAHUN, id)
                .then()
                .statusCode(428);
        Api.as(INSPEKTORAT)
                .header("If-Match", "\"7\"")
                .body(better)
                .put(PATH + "/{id}", opd, TAHUN, id)
                .then()
                .statusCode(412);
        Api.as(INSPEKTORAT)
                .header("If-Match", "\"0\"")
                .body(better)
                .put(PATH + "/{id}", opd, TAHUN, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nilai", equalTo(72.17f))
                .body("rekomendasi", hasSize(2));
        issue(opd, draft, LETTER).statusCode(412);
        Api.as(INSPEKTORAT)
                .get(PATH + "/{id}", opd, TAHUN, id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("komponen", hasSize(4));
    }

    @Test
    void issuedEvaluationCannotBeChangedOrIssuedAgain() {
        String opd = Opds.registered();
        JsonPath issued = AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(1));
        Api.as(INSPEKTORAT)
                .header("If-Match", "\"" + issued.getLong("version") + "\"")
                .body(AkipFixture.plandaan(1))
                .put(PATH + "/{id}", opd, TAHUN, issued.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/akip-already-issued"));
        issue(opd, issued, LETTER).statusCode(409);
        assertEquals(1, Events.published("LheIssued", opd).size());
    }

    @Test
    void resendIsAnsweredOnceAndAnotherBodyRefused() {
        String opd = Opds.registered();
        String key = "plandaan-akip-" + opd;
        String first = post(opd, key, AkipFixture.plandaan(1))
                .statusCode(201)
                .extract()
                .asString();
        String second = post(opd, key, AkipFixture.plandaan(1))
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(first, second);
        post(opd, key, AkipFixture.plandaan(2)).statusCode(422).body("type", equalTo("/problems/idempotency-mismatch"));
        Api.as(INSPEKTORAT)
                .body(AkipFixture.plandaan(1))
                .post(PATH, opd, TAHUN)
                .then()
                .statusCode(400);
    }

    @Test
    void futureLetterIsRefused() {
        String opd = Opds.registered();
        JsonPath draft = AkipFixture.recorded(opd, TAHUN, AkipFixture.plandaan(1));
        Map<String, Object> letter = new HashMap<>(LETTER);
        letter.put("tanggal", "2099-01-01");
        issue(opd, draft, letter).statusCode(422).body("type", equalTo("/problems/lhe-date-in-future"));
        issue(opd, draft, LETTER).statusCode(200);
    }

    @Test
    void unknownOpdReferenceOrYearIsSaidSo() {
        post("kec-tidak-ada", "k1", AkipFixture.plandaan(1)).statusCode(404);
        Api.as(INSPEKTORAT).get(PATH + "/versi", "kec-tidak-ada", TAHUN).then().statusCode(404);
        String opd = Opds.registered();
        Map<String, Object> body = new HashMap<>(AkipFixture.plandaan(1));
        body.put("template", "lke-1999");
        post(opd, "k2", body)
                .statusCode(422)
                .body("type", equalTo("/problems/reference-unknown"))
                .body("known", hasItem("permenpanrb-88-2021"));
        body.remove("template");
        Api.creatingAs(INSPEKTORAT)
                .body(body)
                .post(PATH, opd, 2015)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reference-not-in-force"))
                .body("detail", containsString("2015"));
    }

    @Test
    void refusedInputNamesEveryPlaceAndStoresNothing() {
        String opd = Opds.registered();
        Map<String, Object> body = new HashMap<>(AkipFixture.plandaan(0));
        body.put("komponen", List.of(AkipFixture.komponen(1, "30.01", "x"), AkipFixture.komponen(2, "1", "x")));
        body.put(
                "rekomendasi",
                List.of(Map.of("no", 1, "teks", "a", "kriteria", List.of("9.z.9")), Map.of("no", 1, "teks", "b")));
        post(opd, "k-" + opd, body)
                .statusCode(422)
                .body("type", equalTo("/problems/akip-refused"))
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/rekomendasi/0/kriteria/0",
                                "/rekomendasi/1/no",
                                "/komponen/0/nilai",
                                "/komponen",
                                "/komponen")))
                .body("errors.sentence", hasItem("Komponen 1 bernilai 30,01, padahal harus antara 0 dan 30."))
                .body("title", notNullValue());
        Api.as(INSPEKTORAT).get(PATH + "/versi", opd, TAHUN).then().body("", hasSize(0));
    }

    private static ValidatableResponse post(String opd, String key, Object body) {
        return Api.as(INSPEKTORAT)
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH, opd, TAHUN)
                .then();
    }

    private static ValidatableResponse issue(String opd, JsonPath akip, Object letter) {
        return Api.creatingAs(INSPEKTORAT)
                .header("If-Match", "\"" + akip.getLong("version") + "\"")
                .body(letter)
                .post(PATH + "/{id}/issue-lhe", opd, TAHUN, akip.getString("id"))
                .then();
    }

    private static JsonNode single(String name, String opd) {
        List<JsonNode> events = Events.published(name, opd);
        assertEquals(1, events.size(), name);
        return events.get(0);
    }
}
