package id.sakip.evaluation.rekomendasi;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Recommendations that data close by themselves. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EndConditionTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/rekomendasi";
    private static final int TAHUN = 2022;

    private String opd;
    private String operator;

    @BeforeEach
    void registered() {
        opd = Opds.registered();
        operator = Tokens.withRole(Roles.OPERATOR_OPD, opd);
    }

    @Test
    void documentsCloseWhatTheyFulfilAndNothingElse() {
        // published before the LHE: fulfils at once when the recommendation is issued
        EventFeed.deliver("reporting", "DocumentPublished", opd, document("LKJIP", 2021, "2022-03-24T02:00:00Z"));
        awaitDocument(2021);
        issue(List.of(
                condition(1, Map.of("jenis", "LKJIP", "tahun", 2021, "batas", "2022-02-28")),
                condition(2, Map.of("jenis", "LKJIP", "tahun", 2022, "batas", "2023-02-28", "wajibTepatWaktu", true)),
                condition(3, Map.of("jenis", "RENJA", "tahun", 2023, "memuat", "benchmark kinerja")),
                condition(4, Map.of("jenis", "REALISASI_TRIBULAN", "tahun", 2022, "tribulan", 4))));
        matrix("2023-03-24")
                .body("status", equalTo(List.of("SELESAI", "TERLAMBAT", "BELUM", "BELUM")))
                .body("[0].terpenuhi.dokumen", equalTo("LKJIP Tahun 2021 terbit"))
                .body("[0].terpenuhi.tepatWaktu", equalTo(false))
                .body("[1].syarat.wajibTepatWaktu", equalTo(true));
        assertEquals("SELESAI", followUp(0).at("/data/status").textValue());

        claimDone(3).body("tindakLanjut.findings[0].sentence", containsString("syarat selesainya belum terpenuhi"));

        EventFeed.deliver("planning", "RenjaApproved", opd, renja(2023, "Kegiatan lain"));
        EventFeed.deliver("reporting", "DocumentPublished", opd, document("LKJIP", 2022, "2023-03-01T02:00:00Z"));
        EventFeed.deliver("planning", "RenjaApproved", opd, renja(2023, "Penyusunan Benchmark Kinerja"));
        EventFeed.deliver(
                "realization",
                "RealizationVerified",
                opd,
                Map.of("submission", Map.of("tahun", 2022, "tribulan", 4, "verifiedAt", "2023-01-09T02:00:00Z")));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        4, Events.published("FollowUpRecorded", opd).size()));
        matrix("2026-01-01").body("status", equalTo(List.of("SELESAI", "TERLAMBAT", "SELESAI", "SELESAI")));
        JsonNode renja = Events.published("FollowUpRecorded", opd).stream()
                .filter(e -> e.at("/data/no").intValue() == 3)
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals("SELESAI", renja.at("/data/status").textValue());
        assertEquals("system", renja.get("actor").textValue());
        assertEquals("Renja 2023 (murni)", renja.at("/data/evidence/1/nama").textValue());
    }

    @Test
    void conditionThatCannotBeIsRefused() {
        Map<String, Object> body = new HashMap<>(AkipFixture.plandaan(0));
        body.put(
                "rekomendasi",
                List.of(
                        condition(1, Map.of("jenis", "SURAT", "tahun", 2022)),
                        condition(2, Map.of("jenis", "LKJIP", "tahun", 2022, "memuat", "benchmark")),
                        condition(3, Map.of("jenis", "LKJIP", "tahun", 2022, "tribulan", 2)),
                        condition(4, Map.of("jenis", "LKJIP", "tahun", 2022, "wajibTepatWaktu", true))));
        Api.creatingAs(AkipFixture.INSPEKTORAT)
                .body(body)
                .post(AkipFixture.PATH, opd, TAHUN)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_KIND", "NOT_READABLE", "NOT_BY_TRIBULAN", "MISSING")));
    }

    private void issue(List<Map<String, Object>> rekomendasi) {
        Map<String, Object> body = new HashMap<>(AkipFixture.plandaan(0));
        body.put("rekomendasi", rekomendasi);
        AkipFixture.issued(opd, TAHUN, body);
    }

    private void awaitDocument(int tahun) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.as(operator)
                                .get("/v1/opd/{kode}/tahun/{tahun}/bukti-tersedia", opd, tahun)
                                .jsonPath()
                                .getList("")
                                .size()
                        == 1);
    }

    private JsonNode followUp(int index) {
        return Events.published("FollowUpRecorded", opd).get(index);
    }

    private ValidatableResponse matrix(String asOf) {
        return Api.as(operator).get(PATH + "?asOf={d}", opd, TAHUN, asOf).then().statusCode(200);
    }

    private ValidatableResponse claimDone(int no) {
        return Api.as(operator)
                .body(Map.of(
                        "claimedStatus",
                        "SELESAI",
                        "evidence",
                        List.of(Map.of("nama", "Renja", "url", "https://a.go.id/renja"))))
                .put(PATH + "/{no}/tindak-lanjut", opd, TAHUN, no)
                .then()
                .statusCode(200)
                .body("status", equalTo("DALAM_PROSES"));
    }

    private static Map<String, Object> condition(int no, Map<String, Object> syarat) {
        return Map.of("no", no, "teks", "Rekomendasi " + no, "kriteria", List.of("3.a.6"), "syarat", syarat);
    }

    private static Map<String, Object> document(String jenis, int tahun, String publishedAt) {
        return Map.of("jenis", jenis, "tahun", tahun, "publishedAt", publishedAt);
    }

    private static Map<String, Object> renja(int tahun, String statement) {
        return Map.of(
                "document",
                Map.of("tahunAwal", tahun, "tahunAkhir", tahun, "label", "murni", "approvedAt", "2023-01-05T02:00:00Z"),
                "nodes",
                List.of(Map.of("statement", statement, "indicators", List.of(Map.of("nama", "Jumlah dokumen")))));
    }
}
