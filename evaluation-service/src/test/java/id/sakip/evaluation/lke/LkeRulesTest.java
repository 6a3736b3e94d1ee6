package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST;
import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LKE;
import static id.sakip.evaluation.lke.LkeFixture.SECOND;
import static id.sakip.evaluation.lke.LkeFixture.SECOND_TOKEN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what on a worksheet, and when. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeRulesTest {

    private static final int TAHUN = 2024;

    private String opd;
    private String operator;
    private String camat;

    @BeforeEach
    void assigned() {
        opd = Opds.registered();
        operator = Tokens.of("operator", opd, Roles.OPERATOR_OPD);
        camat = Tokens.of("camat", opd, Roles.KEPALA_OPD);
        LkeFixture.open(TAHUN, "SUB");
        LkeFixture.assignTwo(opd, TAHUN);
    }

    @Test
    void onlyTheAssignedScoreAndEachOnHisOwnSheet() {
        List<Map<String, Object>> answer = List.of(LkeFixture.answer("1.a", "BB", null));
        LkeFixture.save(LEAD_TOKEN, opd, TAHUN, "penilaian", 0, answer)
                .statusCode(403)
                .body("type", equalTo("/problems/lke-not-assigned"));
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "penilaian", 0, answer)
                .statusCode(200)
                .body("lembar", equalTo("PENILAIAN"));
        // the second is at its own version 0: the sheets do not share an ETag
        LkeFixture.save(SECOND_TOKEN, opd, TAHUN, "penilaian", 0, answer)
                .statusCode(200)
                .body("lembar", equalTo("KEDUA"));
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "penilaian", 0, answer).statusCode(412);
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "usulan", 0, answer).statusCode(403);
        LkeFixture.save(operator, opd, TAHUN, "penilaian", 0, answer).statusCode(403);
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "moderasi", 0, answer).statusCode(409);
    }

    @Test
    void anOpdSeesNeitherAnotherNorTheEvaluators() {
        String other = Opds.registered();
        LkeFixture.assignTwo(other, TAHUN);
        LkeFixture.save(
                        FIRST_TOKEN,
                        opd,
                        TAHUN,
                        "penilaian",
                        0,
                        List.of(LkeFixture.answer("1.a", "E", "Rahasia sampai LHE terbit")))
                .statusCode(200);
        String body = Api.as(operator)
                .get(LKE, opd, TAHUN)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(false, body.contains("Rahasia"));
        Api.as(operator).get(LKE, other, TAHUN).then().statusCode(404);
        for (String path : List.of("/saran-bukti", "/selisih")) {
            int status = Api.as(operator).get(LKE + path, other, TAHUN).statusCode();
            assertEquals(path.equals("/selisih") ? 403 : 404, status, path);
        }
        LkeFixture.save(operator, other, TAHUN, "usulan", 0, List.of(LkeFixture.answer("1.a", "B", "alasan")))
                .statusCode(404);
        LkeFixture.step(camat, other, TAHUN, "usulan/submit", 0).statusCode(404);
        Api.creatingAs(operator)
                .body(Map.of("kode", "1.a", "nama", "SOP", "url", "https://a.go.id/sop"))
                .post(LKE + "/bukti", other, TAHUN)
                .then()
                .statusCode(404);
        // the rest of the kabupaten waits for the LHE
        Api.as(Tokens.withRole(Roles.BAPPEDA, null)).get(LKE, opd, TAHUN).then().statusCode(404);
        // and Inspektorat does not read over the shoulder of the OPD before it hands in: the window is open
        assertEquals(
                List.of("PENILAIAN"), LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getList("lembar.lembar"));
        assertEquals(List.of(), LkeFixture.view(LEAD_TOKEN, opd, TAHUN).getList("lembar.lembar"));
    }

    @Test
    void proposalNeedsReasonsKnownAnswersAndAnotherPersonToSubmit() {
        LkeFixture.save(
                        operator,
                        opd,
                        TAHUN,
                        "usulan",
                        0,
                        List.of(
                                LkeFixture.answer("1.a", "BB", null),
                                LkeFixture.answer("1.b", "Z", "alasan"),
                                LkeFixture.answer("1.b", "B", "alasan"),
                                LkeFixture.answer("9.z", "B", "alasan")))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("MISSING", "UNKNOWN_ANSWER", "DUPLICATE", "UNKNOWN_KODE")))
                .body("errors[1].sentence", containsString("pilihannya AA, A, BB, B, CC, C, D, E"));
        String both = Tokens.of("rangkap", opd, Roles.OPERATOR_OPD, Roles.KEPALA_OPD);
        LkeFixture.save(both, opd, TAHUN, "usulan", 0, LkeFixture.all("B", "alasan"))
                .statusCode(200)
                .body("terjawab", equalTo(12));
        LkeFixture.step(both, opd, TAHUN, "usulan/submit", 1)
                .statusCode(409)
                .body("type", equalTo("/problems/lke-four-eyes"));
        LkeFixture.save(operator, opd, TAHUN, "usulan", 1, List.of(LkeFixture.answer("1.a", null, null)))
                .statusCode(200)
                .body("terjawab", equalTo(11));
        LkeFixture.step(camat, opd, TAHUN, "usulan/submit", 2).statusCode(422).body("errors", hasSize(1));
        LkeFixture.save(operator, opd, TAHUN, "usulan", 2, List.of(LkeFixture.answer("1.a", "A", "SK terlampir")))
                .statusCode(200);
        LkeFixture.step(camat, opd, TAHUN, "usulan/submit", 3).statusCode(200);
        Api.as(LEAD_TOKEN)
                .header("If-Match", "\"4\"")
                .body(Map.of("alasan", "Bukti 1.a belum lengkap"))
                .post(LKE + "/usulan/return", opd, TAHUN)
                .then()
                .statusCode(200);
        assertEquals(
                "Bukti 1.a belum lengkap", LkeFixture.view(operator, opd, TAHUN).getString("lembar[0].alasanKembali"));
        LkeFixture.step(camat, opd, TAHUN, "usulan/submit", 5).statusCode(200);
    }

    @Test
    void evidenceIsAttachedJudgedAndFixed() {
        JsonPath attached = attach(operator, Map.of("kode", "1.a", "nama", "SOP", "url", "https://a.go.id/sop"));
        String id = attached.getString("id");
        judge(LEAD_TOKEN, id, 0).statusCode(403);
        judge(FIRST_TOKEN, id, 7).statusCode(412);
        judge(FIRST_TOKEN, id, 0).statusCode(200);
        assertEquals(
                "WRONG_YEAR", LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getString("kriteria[0].bukti[0].penilaian"));
        for (String blind : List.of(operator, SECOND_TOKEN)) {
            assertEquals(null, LkeFixture.view(blind, opd, TAHUN).getString("kriteria[0].bukti[0].penilaian"));
        }
        remove(operator, id, 1).statusCode(409).body("type", equalTo("/problems/lke-evidence-fixed"));
        String second = attach(operator, Map.of("kode", "1.b", "nama", "SK", "url", "a.go.id/sk"))
                .getString("id");
        remove(operator, second, 0).statusCode(204);
        remove(operator, second, 0).statusCode(404);
        refusedEvidence(Map.of("kode", "9.z", "nama", "x", "url", "a.go.id"), 422);
        refusedEvidence(Map.of("kode", "1.a", "nama", "x"), 422);
        refusedEvidence(Map.of("kode", "1.a", "eventId", UUID.randomUUID().toString()), 422);
    }

    @Test
    void assignmentsAreABatchWithAResultPerOpd() {
        long version = version();
        JsonPath result = Api.creatingAs(LEAD_TOKEN)
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("opd", "kec-entah", "penilai", FIRST),
                                Map.of("opd", opd, "penilai", FIRST, "penilaiKedua", FIRST),
                                Map.of("opd", opd, "penilai", "orang.lain"),
                                Map.of("opd", Opds.registered(), "penilai", FIRST))))
                .post("/v1/lke/{tahun}/penugasan", TAHUN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(
                Arrays.asList("UNKNOWN_OPD", "SAME_EVALUATOR", "VERSION_CONFLICT", null), result.getList("items.code"));
        assertEquals(1, result.getInt("imported"));
        assertEquals(
                1,
                LkeFixture.assign(
                                TAHUN,
                                Map.of("opd", opd, "penilai", "orang.lain", "penilaiKedua", SECOND, "version", version))
                        .getInt("updated"));
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "penilaian", 0, List.of(LkeFixture.answer("1.a", "B", null)))
                .statusCode(403);
        Api.creatingAs(LEAD_TOKEN)
                .body(Map.of("items", List.of(Map.of("opd", opd, "penilai", FIRST))))
                .post("/v1/lke/{tahun}/penugasan", 2099)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/lke-schedule-missing"));
    }

    @Test
    void whoWroteOnOneSheetDoesNotGetTheOther() {
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "penilaian", 0, List.of(LkeFixture.answer("1.a", "B", null)))
                .statusCode(200);
        for (Map<String, Object> swapped : List.<Map<String, Object>>of(
                Map.of("opd", opd, "penilai", SECOND, "penilaiKedua", FIRST, "version", version()),
                Map.of("opd", opd, "penilai", "orang.lain", "penilaiKedua", FIRST, "version", version()))) {
            assertEquals(List.of("NOT_BLIND"), LkeFixture.assign(TAHUN, swapped).getList("items.code"));
        }
    }

    @Test
    void progressIsPagedAndCountsOnly() {
        String other = Opds.registered();
        LkeFixture.assignTwo(other, TAHUN);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Api.as(LEAD_TOKEN)
                    .get("/v1/lke/{tahun}/progres?size=1" + cursor, TAHUN)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].total", equalTo(12))
                    .extract()
                    .jsonPath();
            seen.add(page.getString("items[0].opd"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertEquals(seen.stream().sorted().distinct().toList(), seen);
        assertEquals(true, seen.containsAll(List.of(opd, other)));
        Api.as(LEAD_TOKEN).get("/v1/lke/{tahun}/progres?cursor=x", TAHUN).then().statusCode(400);
    }

    private long version() {
        return LkeFixture.view(LEAD_TOKEN, opd, TAHUN).getLong("version");
    }

    private JsonPath attach(String token, Map<String, Object> evidence) {
        return Api.creatingAs(token)
                .body(evidence)
                .post(LKE + "/bukti", opd, TAHUN)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private void refusedEvidence(Map<String, Object> evidence, int status) {
        Api.creatingAs(operator)
                .body(evidence)
                .post(LKE + "/bukti", opd, TAHUN)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse judge(String token, String id, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("penilaian", "WRONG_YEAR", "catatan", "Tahun 2021"))
                .post(LKE + "/bukti/{id}/judge", opd, TAHUN, id)
                .then();
    }

    private ValidatableResponse remove(String token, String id, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .delete(LKE + "/bukti/{id}", opd, TAHUN, id)
                .then();
    }
}
