package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was verified changes only under a permit, in its rows, until its day, by two people, and both sides stay visible. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class CorrectionTest {
    private static final String FAR = "2099-12-31";

    @Test
    void theCorrectionCountsOnceVerifiedAndBothSidesStayVisible() {
        int tahun = 2035;
        KecamatanFixture kecamatan = verified(tahun);
        Response permit = permit(kecamatan, tahun, List.of(kecamatan.id("A")), List.of(kecamatan.id("S")));
        permit.then().statusCode(201).body("state", equalTo("GRANTED")).header("ETag", "\"1\"");
        String path =
                kecamatan.path(tahun, 4) + "/izin-koreksi/" + permit.jsonPath().getString("id");

        // only the rows it names, only with what could be entered
        propose(kecamatan.operator(), path, "\"1\"", entry(kecamatan, "B", 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/permit-scope"));
        propose(kecamatan.operator(), path, "\"1\"", Map.of()).then().statusCode(422);
        propose(
                        kecamatan.operator(),
                        path,
                        "\"1\"",
                        Map.of("entries", List.of(Map.of("indicatorId", kecamatan.id("A"), "na", true))))
                .then()
                .statusCode(422)
                .body("code", equalTo("na-reason-required"));
        Map<String, Object> wanted = Map.of(
                "entries",
                List.of(Map.of("indicatorId", kecamatan.id("A"), "value", 1)),
                "anggaran",
                List.of(Map.of("nodeId", kecamatan.id("S"), "realisasi", 250)));
        propose(kecamatan.operator(), path, "\"1\"", wanted)
                .then()
                .statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("entries[0].entry.value", is(1));

        // nothing counts yet
        kecamatan
                .form(tahun, 4)
                .then()
                .body(kecamatan.row("A") + ".entry.value", is(2))
                .body("total.realisasi", is(200));
        verify(kecamatan.verifikator(), path, "\"1\"").then().statusCode(412);
        verify(kecamatan.verifikator(), path, "\"2\"").then().statusCode(200).body("state", equalTo("APPLIED"));
        verify(kecamatan.verifikator(), path, "\"3\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/permit-over"));

        kecamatan
                .form(tahun, 4)
                .then()
                .body(kecamatan.row("A") + ".entry.value", is(1))
                .body(kecamatan.row("A") + ".capaian.raw", is(50))
                .body(kecamatan.row("A") + ".verified.raw", is(50))
                .body("total.realisasi", is(350))
                .body("submission.status", equalTo("VERIFIED"));
        Api.as(kecamatan.camat())
                .get(kecamatan.path(tahun, 4) + "/perubahan")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("reason", equalTo(List.of("salah hitung", "salah hitung")))
                .body("find { it.indicatorId != null }.before.entered.value", is(2))
                .body("find { it.indicatorId != null }.after.entered.value", is(1))
                .body("find { it.indicatorId != null }.before.raw", is(100))
                .body("find { it.indicatorId != null }.after.raw", is(50))
                .body("find { it.nodeId != null }.before.anggaran.realisasi", is(100))
                .body("find { it.nodeId != null }.after.anggaran.realisasi", is(250));
        List<JsonNode> corrected = Events.published("RealizationCorrected", kecamatan.kode());
        assertThat(corrected).hasSize(1);
        EventSchemas.assertValid("RealizationCorrected", corrected.get(0).get("data"));
        assertThat(corrected.get(0).at("/data/reason").asText()).isEqualTo("salah hitung");
    }

    @Test
    void aPermitEndsByItselfAndWhatWasOnlyProposedNeverCounted() throws SQLException {
        int tahun = 2036;
        KecamatanFixture kecamatan = verified(tahun);
        Response permit = permit(kecamatan, tahun, List.of(kecamatan.id("A")), List.of());
        String path =
                kecamatan.path(tahun, 4) + "/izin-koreksi/" + permit.jsonPath().getString("id");
        propose(kecamatan.operator(), path, "\"1\"", entry(kecamatan, "A", 1))
                .then()
                .statusCode(200);
        WorkflowTest.yesterday("UPDATE permit SET until = ? WHERE opd = ?", kecamatan.kode());

        verify(kecamatan.verifikator(), path, "\"2\"").then().statusCode(409);
        propose(kecamatan.operator(), path, "\"2\"", entry(kecamatan, "A", 0))
                .then()
                .statusCode(409);
        kecamatan.form(tahun, 4).then().body(kecamatan.row("A") + ".entry.value", is(2));
        Api.as(kecamatan.operator())
                .get(kecamatan.path(tahun, 4) + "/izin-koreksi")
                .then()
                .body("[0].state", equalTo("EXPIRED"));
        assertThat(Events.published("RealizationCorrected", kecamatan.kode())).isEmpty();
    }

    @Test
    void nobodyVerifiesHisOwnCorrectionAndNobodyElsesPermitExists() {
        int tahun = 2037;
        KecamatanFixture kecamatan = verified(tahun);
        KecamatanFixture other = verified(tahun);
        Response permit = permit(kecamatan, tahun, List.of(kecamatan.id("A")), List.of());
        String id = permit.jsonPath().getString("id");
        String both = Tokens.of("rangkap", kecamatan.kode(), Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD);
        String path = kecamatan.path(tahun, 4) + "/izin-koreksi/" + id;
        propose(both, path, "\"1\"", entry(kecamatan, "A", 1)).then().statusCode(200);

        verify(both, path, "\"2\"").then().statusCode(403).body("type", equalTo("/problems/four-eyes"));
        verify(other.verifikator(), path, "\"2\"").then().statusCode(404);
        verify(other.verifikator(), other.path(tahun, 4) + "/izin-koreksi/" + id, "\"2\"")
                .then()
                .statusCode(404);
    }

    @Test
    void aPermitNamesKnownRowsOfAVerifiedTribulan() {
        int tahun = 2038;
        KecamatanFixture.open(tahun, 4);
        KecamatanFixture draft = WorkflowTest.twoSections(tahun);
        draft.save(tahun, 4, "\"0\"", entry(draft, "A", 1)).then().statusCode(200);
        permit(draft, tahun, List.of(draft.id("A")), List.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/correction-not-verified"));
        KecamatanFixture kecamatan = verified(tahun);
        permit(kecamatan, tahun, List.of(), List.of()).then().statusCode(422);
        permit(kecamatan, tahun, List.of(draft.id("A")), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/permit-row-unknown"));
        Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("indicators", List.of(kecamatan.id("A")), "reason", "x", "until", "2020-01-01"))
                .post(kecamatan.path(tahun, 4) + "/izin-koreksi")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/permit-over"));
        Api.as(kecamatan.operator())
                .get(kecamatan.path(tahun, 4) + "/perubahan")
                .then()
                .statusCode(200)
                .body("", hasSize(0));
        kecamatan
                .form(tahun, 4)
                .then()
                .body(
                        "lock.howToReopen",
                        equalTo(
                                "Mintalah Bappeda memberi izin koreksi untuk indikator yang keliru, dengan alasan dan batas harinya."));
        kecamatan.form(tahun, 4).then().body("submission.approvedBy", nullValue());
    }

    private static KecamatanFixture verified(int tahun) {
        KecamatanFixture.open(tahun, 4);
        KecamatanFixture kecamatan = WorkflowTest.twoSections(tahun);
        Map<String, Object> everything = Map.of(
                "entries",
                List.of(
                        Map.of("indicatorId", kecamatan.id("A"), "value", 2),
                        Map.of("indicatorId", kecamatan.id("B"), "value", 2)),
                "anggaran",
                List.of(
                        Map.of("nodeId", kecamatan.id("T"), "realisasi", 100),
                        Map.of("nodeId", kecamatan.id("S"), "realisasi", 100)));
        kecamatan.save(tahun, 4, "\"0\"", everything).then().statusCode(200);
        kecamatan.step(kecamatan.operator(), tahun, 4, "submit", null).then().statusCode(200);
        kecamatan.step(kecamatan.verifikator(), tahun, 4, "verify", null).then().statusCode(200);
        return kecamatan;
    }

    private static Response permit(KecamatanFixture kecamatan, int tahun, List<?> indicators, List<?> nodes) {
        return Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("indicators", indicators, "nodes", nodes, "reason", "salah hitung", "until", FAR))
                .post(kecamatan.path(tahun, 4) + "/izin-koreksi");
    }

    private static Response propose(String token, String path, String etag, Object body) {
        return Api.as(token).header("If-Match", etag).body(body).put(path + "/usulan");
    }

    private static Response verify(String token, String path, String etag) {
        return Api.as(token).header("If-Match", etag).post(path + "/verify");
    }

    private static Map<String, Object> entry(KecamatanFixture kecamatan, String ref, int value) {
        return Map.of("entries", List.of(Map.of("indicatorId", kecamatan.id(ref), "value", value)));
    }
}
