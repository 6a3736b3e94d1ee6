package id.sakip.evaluation.rekomendasi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class RekomendasiResourceTest {

    private static final int TAHUN = 2022;
    private static final String LIST = "/v1/opd/{kode}/tahun/{tahun}/rekomendasi";
    private static final String ONE = LIST + "/{no}";
    private static final String REPORT = ONE + "/tindak-lanjut";

    @Test
    void doneInMarchForWorkDueInAugustIsNotAccepted() {
        String opd = withRecommendations();
        put(opd, 1, null, report("2023-08-31"))
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("tindakLanjut.status", equalTo("DALAM_PROSES"))
                .body("tindakLanjut.findings", hasSize(1))
                .body("tindakLanjut.findings[0].ruleId", equalTo("V-DATE-1"))
                .body("tindakLanjut.findings[0].severity", equalTo("ERROR"))
                .body("tindakLanjut.findings[0].place", equalTo("3.16|rekomendasi:1|status"))
                .body("tindakLanjut.findings[0].found", equalTo("Sudah ditindaklanjuti"))
                .body("tindakLanjut.findings[0].expected", equalTo("Dalam proses"))
                .body(
                        "tindakLanjut.findings[0].sentence",
                        equalTo(
                                "Tindak lanjut rekomendasi 1 dinyatakan selesai, tetapi batas waktunya (31 Agustus 2023)"
                                        + " melewati tanggal laporan (24 Maret 2023) dan buktinya belum dilampirkan;"
                                        + " status yang diakui: dalam proses."));
        JsonNode data = Events.published("FollowUpRecorded", opd).get(0).get("data");
        assertEquals("DALAM_PROSES", data.get("status").textValue());
        assertEquals("SELESAI", data.get("claimedStatus").textValue());
        assertEquals("V-DATE-1", data.at("/findings/0/ruleId").textValue());
        assertEquals("2023-03-24", data.get("asOf").textValue());
    }

    @Test
    void doneInTimeWithEvidenceIsAcceptedAndWithoutIsLate() {
        String opd = withRecommendations();
        Map<String, Object> proven = report("2023-01-31");
        proven.put("evidence", List.of(Map.of("nama", "SOP", "url", "bit.ly/kinerjaplandaan2022dan2023")));
        put(opd, 1, null, proven)
                .statusCode(200)
                .body("status", equalTo("SELESAI"))
                .body("tindakLanjut.evidence[0].url", equalTo("bit.ly/kinerjaplandaan2022dan2023"))
                .body("tindakLanjut.findings", hasSize(0));
        put(opd, 2, null, report("2023-01-31"))
                .statusCode(200)
                .body("tindakLanjut.status", equalTo("TERLAMBAT"))
                .body("tindakLanjut.findings[0].sentence", containsString("buktinya belum dilampirkan"));
    }

    @Test
    void matrixShowsTheStatusOfTheDayAskedFor() {
        String opd = withRecommendations();
        put(opd, 1, null, report("2023-08-31")).statusCode(200);
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, opd);
        Api.as(operator)
                .queryParam("asOf", "2023-08-31")
                .get(LIST, opd, TAHUN)
                .then()
                .statusCode(200)
                .body("no", equalTo(List.of(1, 2, 3)))
                .body("status", equalTo(List.of("DALAM_PROSES", "BELUM", "BELUM")))
                .body("[1].tindakLanjut", nullValue());
        Api.as(operator)
                .queryParam("asOf", "2023-09-01")
                .get(ONE, opd, TAHUN, 1)
                .then()
                .body("status", equalTo("TERLAMBAT"))
                .body("statusPerTanggal", equalTo("2023-09-01"))
                .body("tindakLanjut.status", equalTo("DALAM_PROSES"));
        Api.as(operator).get(ONE, opd, TAHUN, 1).then().body("status", equalTo("TERLAMBAT"));
        Api.as(operator).get(ONE, opd, TAHUN, 4).then().statusCode(404);
        Api.as(operator)
                .queryParam("asOf", "kemarin")
                .get(LIST, opd, TAHUN)
                .then()
                .statusCode(400);
        Api.as(operator)
                .queryParam("asOf", "2023-02-30")
                .get(LIST, opd, TAHUN)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-date"))
                .body("detail", containsString("2023-02-30"));
    }

    @Test
    void sameReportAgainChangesNothingAndAChangeNeedsTheETag() {
        String opd = withRecommendations();
        put(opd, 1, null, report("2023-08-31")).statusCode(200);
        put(opd, 1, null, report("2023-08-31")).statusCode(200).header("ETag", "\"0\"");
        assertEquals(1, Events.published("FollowUpRecorded", opd).size());
        put(opd, 1, null, report("2023-06-30")).statusCode(428);
        put(opd, 1, "\"9\"", report("2023-06-30")).statusCode(412);
        Map<String, Object> changed = report("2023-06-30");
        changed.put(
                "evidence", List.of(Map.of("nama", "A", "url", "https://a.go.id"), Map.of("nama", "B", "url", "b.id")));
        put(opd, 1, "\"0\"", changed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("tindakLanjut.evidence.nama", equalTo(List.of("A", "B")));
        changed.put("evidence", List.of(Map.of("nama", "B", "url", "b.id")));
        put(opd, 1, "\"1\"", changed).statusCode(200).body("tindakLanjut.evidence.nama", equalTo(List.of("B")));
        assertEquals(3, Events.published("FollowUpRecorded", opd).size());
    }

    @Test
    void reportWithoutADateSpeaksForToday() {
        String opd = withRecommendations();
        Map<String, Object> report = report("2099-12-31");
        report.remove("asOf");
        report.put("claimedStatus", "DALAM_PROSES");
        put(opd, 3, null, report).statusCode(200).body("status", equalTo("DALAM_PROSES"));
        report.put("asOf", "2099-01-01");
        put(opd, 3, "\"0\"", report).statusCode(422).body("type", equalTo("/problems/as-of-in-future"));
    }

    @Test
    void statusCannotBeTyped() {
        String opd = withRecommendations();
        Map<String, Object> report = report("2023-08-31");
        report.put("status", "SELESAI");
        put(opd, 1, null, report).statusCode(400).body("errors[0].pointer", containsString("status"));
    }

    @Test
    void evidenceNeedsAnAddressThatIsOne() {
        String opd = withRecommendations();
        Map<String, Object> report = report("2023-08-31");
        report.put("evidence", List.of(Map.of("nama", "SOP")));
        put(opd, 1, null, report).statusCode(422).body("type", equalTo("/problems/evidence-without-location"));
        for (String url : List.of("javascript:alert(1)", "file:///etc/passwd", "bukti", "http://a b.id", "")) {
            report.put("evidence", List.of(Map.of("nama", "SOP", "url", url)));
            put(opd, 1, null, report).statusCode(400);
        }
        report.put("evidence", List.of(Map.of("nama", "SOP", "evidenceId", "7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11")));
        put(opd, 1, null, report).statusCode(200);
    }

    @Test
    void onlyTheOperatorOfTheOpdReports() {
        String opd = withRecommendations();
        String other = Opds.registered();
        Map<String, Object> report = report("2023-08-31");
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, other))
                .body(report)
                .put(REPORT, opd, TAHUN, 1)
                .then()
                .statusCode(404);
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, other))
                .get(LIST, opd, TAHUN)
                .then()
                .statusCode(404);
        for (String role : List.of(Roles.INSPEKTORAT, Roles.KEPALA_OPD, Roles.BAPPEDA)) {
            Api.as(Tokens.withRole(role, opd))
                    .body(report)
                    .put(REPORT, opd, TAHUN, 1)
                    .then()
                    .statusCode(403);
        }
        assertEquals(List.of(), Events.published("FollowUpRecorded", opd));
    }

    @Test
    void followUpStaysWithItsRecommendationThroughACorrection() {
        String opd = withRecommendations();
        put(opd, 1, null, report("2023-08-31")).statusCode(200);
        Map<String, Object> corrected = new HashMap<>(AkipFixture.evaluation("25.27", 4));
        corrected.put("alasanKoreksi", "Rekomendasi ditambah");
        AkipFixture.issued(opd, TAHUN, corrected);
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .get(LIST, opd, TAHUN)
                .then()
                .body("no", hasSize(4))
                .body("[0].tindakLanjut.claimedStatus", equalTo("SELESAI"))
                .body("[3].tindakLanjut", nullValue());
    }

    private static String withRecommendations() {
        String opd = Opds.registered();
        AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(3));
        return opd;
    }

    private static Map<String, Object> report(String dueDate) {
        return new HashMap<>(Map.of(
                "actions", List.of("Menyusun SOP"),
                "hasil", List.of("SOP"),
                "waktu", "Sampai Agustus 2023",
                "dueDate", dueDate,
                "penanggungJawab", "Camat",
                "claimedStatus", "SELESAI",
                "asOf", "2023-03-24"));
    }

    private static ValidatableResponse put(String opd, int no, String ifMatch, Object body) {
        var request = Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd)).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(REPORT, opd, TAHUN, no).then();
    }
}
