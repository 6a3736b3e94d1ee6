package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A year as Plandaan had it: entered, returned once, verified, closed; figures of LKjIP 2022 Tabel 3.1, 3.4 and 3.9. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlandaanYearTest {
    private static final int TAHUN = 2022;

    @Test
    void theYearGoesFromEmptyFormToLockedFigures() {
        KecamatanFixture plandaan = KecamatanFixture.likePlandaan(TAHUN);
        KecamatanFixture.open(TAHUN, 4);
        plandaan.scored("AkipScored", TAHUN, "70.17");
        plandaan.scored("IkmPublished", TAHUN, "94.216");
        plandaan.scored("IppPublished", TAHUN, "3.4941");
        await().until(() -> plandaan.form(TAHUN, 4)
                .jsonPath()
                .getString(plandaan.row("S2#2") + ".source.type")
                .equals("IPP"));

        Map<String, Object> batch = Map.of(
                "entries",
                List.of(
                        entry(plandaan, "S1#1", Map.of("penjelasan", List.of("Nilai di bawah target"))),
                        entry(plandaan, "P1.K7.S1#1", Map.of("value", 1)),
                        entry(plandaan, "P1.K7.S1#2", Map.of("value", 9, "basis", "SD_TRIBULAN")),
                        entry(plandaan, "P3#1", Map.of("numerator", 12, "denominator", 12)),
                        entry(plandaan, "P3.K1.S1#1", Map.of("value", 1)),
                        entry(plandaan, "P3.K1.S2#1", Map.of("value", 4, "basis", "SD_TRIBULAN"))),
                "anggaran",
                List.of(
                        Map.of("nodeId", plandaan.id("P1.K7.S1"), "realisasi", 26121020),
                        Map.of("nodeId", plandaan.id("P3.K1.S1"), "realisasi", 700000),
                        Map.of("nodeId", plandaan.id("P3.K1.S2"), "realisasi", 0)));
        plandaan.save(TAHUN, 4, "\"0\"", batch)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("imported", equalTo(9))
                .body("rejected", equalTo(0));

        // nothing spent of Rp 200.000 with full performance needs an explanation (P24)
        plandaan.step(plandaan.operator(), TAHUN, 4, "submit", null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/submission-incomplete"))
                .body("findings.ruleId", contains("V-ZERO-1"))
                .body("findings.place", contains("P3.K1.S2"));

        Api.as(plandaan.operator())
                .header("If-Match", "\"1\"")
                .body(Map.of("value", 4, "basis", "SD_TRIBULAN", "penjelasan", List.of("Laporan disusun tanpa biaya")))
                .put(plandaan.path(TAHUN, 4) + "/entries/" + plandaan.id("P3.K1.S2#1"))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("findings", equalTo(List.of()));
        plandaan.step(plandaan.operator(), TAHUN, 4, "submit", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("lock.howToReopen", containsString("verifikator"));

        // returned once
        plandaan.step(
                        plandaan.verifikator(),
                        TAHUN,
                        4,
                        "return",
                        Map.of(
                                "notes",
                                List.of(Map.of(
                                        "indicatorId",
                                        plandaan.id("P1.K7.S1#2"),
                                        "text",
                                        "Sebutkan kendaraan yang belum dibayar pajaknya"))))
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("notes[0].text", containsString("pajaknya"))
                .body("lock", nullValue());
        plandaan.step(plandaan.operator(), TAHUN, 4, "submit", null).then().statusCode(200);
        plandaan.step(plandaan.verifikator(), TAHUN, 4, "verify", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));

        plandaan.step(plandaan.camat(), TAHUN, 4, "approve", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("approvedBy", startsWith("camat."));

        figuresAreThePrintedOnes(plandaan.form(TAHUN, 4).jsonPath(), plandaan);
        eventsCarryEverything(plandaan);
        closingLocks(plandaan);
    }

    private static void figuresAreThePrintedOnes(JsonPath form, KecamatanFixture plandaan) {
        assertThat(percent(form, plandaan.row("S1#1") + ".capaian.raw")).isEqualTo("98.83");
        assertThat(percent(form, plandaan.row("S2#1") + ".capaian.raw")).isEqualTo("100.45");
        assertThat(percent(form, plandaan.row("S2#2") + ".capaian.raw")).isEqualTo("105.76");
        assertThat(form.getString(plandaan.row("S2#1") + ".source.note")).contains("94,216");
        assertThat(percent(form, plandaan.row("P1.K7.S1#2") + ".capaian.raw")).isEqualTo("90.00");
        assertThat(percent(form, "nodes.find { it.node.ref == 'P1.K7.S1' }.capaianRaw"))
                .isEqualTo("95.00");
        assertThat(percent(form, "anggaran.find { it.node.ref == 'P1.K7.S1' }.persen"))
                .isEqualTo("93.43");
        assertThat(percent(form, "nodes.find { it.node.ref == 'P3' }.persen")).isEqualTo("77.78");
        assertThat(form.getString(plandaan.row("P3.K1.S2#1") + ".explanation"))
                .isEqualTo("dijumlah s.d. Tribulan IV; makin besar makin baik");
        assertThat(form.getString("label")).isEqualTo("Tribulan IV Tahun 2022");
    }

    private static void eventsCarryEverything(KecamatanFixture plandaan) {
        for (String name : List.of(
                "RealizationSubmitted",
                "RealizationReturned",
                "RealizationVerified",
                "RealizationApproved",
                "BudgetRealized")) {
            List<JsonNode> events = Events.published(name, plandaan.kode());
            assertThat(events).as(name).isNotEmpty();
            events.forEach(event -> EventSchemas.assertValid(name, event.get("data")));
        }
        JsonNode verified =
                Events.published("RealizationVerified", plandaan.kode()).get(0).get("data");
        assertThat(verified.get("submission").get("verifiedBy").asText()).startsWith("verifikator.");
        assertThat(verified.get("entries")).hasSize(8);
        assertThat(verified.get("nodes").findValuesAsText("ref"))
                .containsExactly("P1", "P1.K7", "P1.K7.S1", "P3", "P3.K1", "P3.K1.S1", "P3.K1.S2");
        assertThat(verified.get("total").get("realisasi").decimalValue()).isEqualByComparingTo("26821020");
        assertThat(verified.get("findings").findValuesAsText("ruleId")).containsExactly("V-ZERO-1");
        assertThat(verified.get("findings").get(0).get("reason").asText()).isEqualTo("Laporan disusun tanpa biaya");
        EventExamples.writeWhenAsked("RealizationVerified", verified);
        EventExamples.writeWhenAsked(
                "BudgetRealized",
                Events.published("BudgetRealized", plandaan.kode()).get(0).get("data"));
        EventExamples.writeWhenAsked(
                "RealizationSubmitted",
                Events.published("RealizationSubmitted", plandaan.kode()).get(0).get("data"));
        EventExamples.writeWhenAsked(
                "RealizationApproved",
                Events.published("RealizationApproved", plandaan.kode()).get(0).get("data"));
        EventExamples.writeWhenAsked(
                "RealizationReturned",
                Events.published("RealizationReturned", plandaan.kode()).get(0).get("data"));
    }

    private static void closingLocks(KecamatanFixture plandaan) {
        String path = "/v1/periode/" + TAHUN + "/tribulan/4";
        String etag = Api.as(KecamatanFixture.bappeda()).get(path).header("ETag");
        Api.as(KecamatanFixture.bappeda())
                .header("If-Match", etag)
                .body(Map.of("reason", "tahun selesai"))
                .post(path + "/close")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("lock.reason", containsString("tahun selesai"));
        plandaan.form(TAHUN, 4)
                .then()
                .body("submission.status", equalTo("LOCKED"))
                .body("submission.steps", equalTo(List.of()));
        plandaan.save(TAHUN, 4, plandaan.form(TAHUN, 4).header("ETag"), Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/period-closed"))
                .body("lock.by", equalTo("bappeda"));
        for (String name : List.of("TribulanOpened", "TribulanClosed")) {
            List<JsonNode> events = Events.published(name, "-");
            assertThat(events).as(name).anyMatch(e -> e.get("data").get("tahun").asInt() == TAHUN);
            events.forEach(event -> EventSchemas.assertValid(name, event.get("data")));
            EventExamples.writeWhenAsked(name, events.get(events.size() - 1).get("data"));
        }
        KecamatanFixture.open(TAHUN, 4);
        Api.as(KecamatanFixture.bappeda())
                .get("/v1/periode/" + TAHUN)
                .then()
                .statusCode(200)
                .body("status", hasItem("OPEN"));
    }

    private static Map<String, Object> entry(KecamatanFixture plandaan, String ref, Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(more);
        entry.put("indicatorId", plandaan.id(ref));
        return entry;
    }

    private static String percent(JsonPath form, String path) {
        return new BigDecimal(form.getString(path))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
