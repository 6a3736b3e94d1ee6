package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes from planning and evaluation: revised targets, scores, archive years, events twice or in the wrong order. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlanAndScoreTest {

    @Test
    void scoreFillsTheRealizationAndNobodyRetypesIt() {
        KecamatanFixture kecamatan = KecamatanFixture.likePlandaan(2014);
        KecamatanFixture.open(2014, 4);
        Map<String, Object> typed =
                Map.of("entries", List.of(Map.of("indicatorId", kecamatan.id("S1#1"), "value", 70.17)));
        kecamatan
                .save(2014, 4, "\"0\"", typed)
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("score-filled"))
                .body("items[0].sentence", containsString("AKIP"));

        kecamatan.scored("AkipScored", 2014, "70.17");
        await().until(() -> kecamatan
                .form(2014, 4)
                .jsonPath()
                .getString(kecamatan.row("S1#1") + ".source.type")
                .equals("AKIP"));
        kecamatan
                .form(2014, 4)
                .then()
                .body(kecamatan.row("S1#1") + ".entry", nullValue())
                .body(kecamatan.row("S1#1") + ".capaian.status", equalTo("MEASURED"));
        kecamatan
                .form(2014, 2)
                .then()
                .body(kecamatan.row("S1#1") + ".capaian.status", equalTo("NOT_APPLICABLE"))
                .body(kecamatan.row("S1#1") + ".due", is(false));
        Api.as(kecamatan.operator())
                .header("If-Match", "\"0\"")
                .body(Map.of("value", 71))
                .put(kecamatan.path(2014, 4) + "/entries/" + kecamatan.id("S1#1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("score-filled"))
                .body("detail", containsString("peristiwa"));
    }

    @Test
    void thePolicyTakesTheMeanOfPercentsAndTheLatestOfCounts() {
        int tahun = 2006;
        EventFeed.deliver(
                "planning",
                "PolicyPublished",
                "-",
                Map.of(
                        "policy",
                        Map.of(
                                "id",
                                "rata-rata-" + tahun,
                                "berlakuMulai",
                                tahun + "-01-01",
                                "berlakuSampai",
                                tahun + "-12-31",
                                "constantMethod",
                                "MEAN_OF_PERCENTS")));
        KecamatanFixture.open(tahun, 1);
        KecamatanFixture.open(tahun, 2);
        KecamatanFixture kecamatan = KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", null)
                .indicator("P1", "A", "KONSTAN", "%", "100")
                .indicator("P1", "B", "KONSTAN", "ASN", "15")
                .renja(tahun, 1, null);
        for (int k = 1; k <= 2; k++) {
            Map<String, Object> entered = Map.of(
                    "entries",
                    List.of(
                            Map.of("indicatorId", kecamatan.id("A"), "value", 102 - 2 * k),
                            Map.of("indicatorId", kecamatan.id("B"), "value", 18 - 3 * k)));
            kecamatan.save(tahun, k, "\"0\"", entered).then().body("imported", is(2));
        }

        await().until(() -> kecamatan
                .form(tahun, 2)
                .jsonPath()
                .getString(kecamatan.row("A") + ".explanation")
                .startsWith("tetap sepanjang tahun, rata-rata yang terisi s.d. Tribulan II"));
        kecamatan
                .form(tahun, 2)
                .then()
                .body(kecamatan.row("A") + ".capaian.raw", is(99))
                .body(kecamatan.row("B") + ".capaian.raw", is(80))
                .body(kecamatan.row("B") + ".explanation", containsString("pengukuran terakhir"));
    }

    @Test
    void revisedTargetMeasuresAnewAndBothStayVisible() {
        int tahun = 2013;
        KecamatanFixture kecamatan = KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", "1000000")
                .indicator("P1", "A", "KUMULATIF", "kali", "6")
                .renja(tahun, 1, "2013-01-04");
        KecamatanFixture.open(tahun, 2);
        KecamatanFixture.open(tahun, 4);
        verified(kecamatan, tahun, 2, 2);
        verified(kecamatan, tahun, 4, 3);
        kecamatan.form(tahun, 4).then().body(kecamatan.row("A") + ".capaian.raw", is(50));

        kecamatan.retarget("P1", "A", "3").renja(tahun, 2, "2013-09-23");
        EventFeed.deliver(
                "planning",
                "TargetRevised",
                kecamatan.kode(),
                Map.of(
                        "indicatorId", kecamatan.id("A"),
                        "tahun", tahun,
                        "old", Map.of("value", 6),
                        "new", Map.of("value", 3),
                        "reason", "Perubahan pagu",
                        "fromDocument", kecamatan.renjaId(tahun, 1),
                        "toDocument", kecamatan.renjaId(tahun, 2)));

        await().until(() -> !kecamatan
                .form(tahun, 4)
                .jsonPath()
                .getList(kecamatan.row("A") + ".revisions")
                .isEmpty());
        kecamatan
                .form(tahun, 4)
                .then()
                .body(kecamatan.row("A") + ".capaian.raw", is(100))
                .body(kecamatan.row("A") + ".entry.value", is(3))
                .body(kecamatan.row("A") + ".targetDocument", equalTo("Renja perubahan-1"))
                .body(kecamatan.row("A") + ".otherTargets.document", hasItem("Renja murni"))
                .body(kecamatan.row("A") + ".revisions[0].old.value", is(6))
                .body(kecamatan.row("A") + ".revisions[0].reason", equalTo("Perubahan pagu"))
                .body(kecamatan.row("A") + ".revisions[0].fromDocument", equalTo("Renja murni"))
                .body(kecamatan.row("A") + ".revisions[0].toDocument", equalTo("Renja perubahan-1"));
        // tribulan II ended before the revision: it stays as it was measured
        kecamatan.form(tahun, 2).then().body(kecamatan.row("A") + ".target.value", is(6));

        List<JsonNode> corrected = Events.published("RealizationCorrected", kecamatan.kode());
        assertThat(corrected).hasSize(1);
        JsonNode data = corrected.get(0).get("data");
        EventSchemas.assertValid("RealizationCorrected", data);
        assertThat(data.get("submission").get("tribulan").asInt()).isEqualTo(4);
        assertThat(data.get("reason").asText()).contains("diukur kembali");
        assertThat(data.get("entries").get(0).get("capaian").get("raw").decimalValue())
                .isEqualByComparingTo("100");
        EventExamples.writeWhenAsked("RealizationCorrected", data);
    }

    @Test
    void agreementBelowTheCamatChangesNoTargetOfTheOpd() {
        int tahun = 2009;
        KecamatanFixture kecamatan = KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", "1000000")
                .indicator("P1", "A", "KUMULATIF", "kali", "6")
                .renja(tahun, 1, "2009-01-04");
        signed(kecamatan, tahun, "camat", Map.of(), "7");
        signed(kecamatan, tahun, "kasi", Map.of("jenjang", "KASI", "unitRef", "seksi-pmd"), "9");
        EventFeed.deliver(
                "planning",
                "OpdRegistered",
                kecamatan.kode(),
                Map.of("opd", Map.of("kode", kecamatan.kode(), "nama", "Kecamatan Sesudahnya")));
        await().until(() ->
                kecamatan.form(tahun, 4).jsonPath().getString("opd.nama").equals("Kecamatan Sesudahnya"));
        kecamatan
                .form(tahun, 4)
                .then()
                .body(kecamatan.row("A") + ".target.value", is(7))
                .body(kecamatan.row("A") + ".otherTargets.document", not(hasItem("Perjanjian Kinerja kasi")));
    }

    private static void signed(
            KecamatanFixture kecamatan, int tahun, String label, Map<String, Object> rung, String target) {
        Map<String, Object> data = new HashMap<>(rung);
        data.put(
                "document",
                Map.of(
                        "id",
                        UUID.nameUUIDFromBytes((kecamatan.kode() + label).getBytes(StandardCharsets.UTF_8)),
                        "tahunAwal",
                        tahun,
                        "tahunAkhir",
                        tahun,
                        "version",
                        1,
                        "label",
                        label,
                        "date",
                        tahun + "-01-05"));
        data.put(
                "sasaran",
                List.of(Map.of(
                        "nodeId",
                        kecamatan.id("P1"),
                        "indicators",
                        List.of(Map.of(
                                "indicatorId", kecamatan.id("A"),
                                "ref", "A",
                                "nama", "A",
                                "satuan", "kali",
                                "polarity", "POSITIF",
                                "withinYear", "KUMULATIF",
                                "target", Map.of("value", new BigDecimal(target)))))));
        EventFeed.deliver("planning", "PerjanjianKinerjaSigned", kecamatan.kode(), data);
    }

    @Test
    void newerVersionFirstAndEverythingTwiceGivesTheSamePlan() {
        int tahun = 2012;
        KecamatanFixture kecamatan = KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", "1000000")
                .indicator("P1", "A", "KUMULATIF", "kali", "3")
                .renja(tahun, 2, "2012-09-23");
        kecamatan.retarget("P1", "A", "6").renja(tahun, 1, "2012-01-04");
        kecamatan.renja(tahun, 1, "2012-01-04");
        await().until(() -> kecamatan
                .form(tahun, 1)
                .jsonPath()
                .getString(kecamatan.row("A") + ".targetDocument")
                .equals("Renja murni"));

        kecamatan.form(tahun, 1).then().body(kecamatan.row("A") + ".target.value", is(6));
        kecamatan.form(tahun, 4).then().body(kecamatan.row("A") + ".target.value", is(3));
        assertThat(kecamatan.form(tahun, 4).jsonPath().getList("entries")).hasSize(1);

        UUID id = UUID.randomUUID();
        long next = 5;
        Object envelope = EventFeed.envelope(
                id,
                "planning",
                "OpdRegistered",
                kecamatan.kode(),
                next,
                Map.of("opd", Map.of("kode", kecamatan.kode(), "nama", "Kecamatan Berganti Nama")));
        EventFeed.send("planning", kecamatan.kode(), envelope);
        EventFeed.send("planning", kecamatan.kode(), envelope);
        await().until(() ->
                kecamatan.form(tahun, 1).jsonPath().getString("opd.nama").equals("Kecamatan Berganti Nama"));
    }

    @Test
    void archiveYearNeedsNoOpenTribulanAndBringsItsTargets() {
        int tahun = 2011;
        KecamatanFixture kecamatan = KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", null)
                .indicator("P1", "A", "POSISI_AKHIR", "Nilai", "76")
                .node("P2", null, "PROGRAM", null)
                .indicator("P2", "B", "POSISI_AKHIR", "Nilai", null)
                .renja(tahun, 1, null);
        Map<String, Object> archive = Map.of(
                "origin",
                "ARCHIVE",
                "sourceDocument",
                "LKjIP 2011",
                "entries",
                List.of(Map.of("indicatorId", kecamatan.id("A"), "value", 68.55, "target", Map.of("value", 76))),
                "anggaran",
                List.of(Map.of("nodeId", kecamatan.id("P1"), "realisasi", 48200000)));

        kecamatan.save(tahun, 4, "\"0\"", archive).then().statusCode(200).body("imported", is(2));
        kecamatan.step(kecamatan.operator(), tahun, 4, "submit", null).then().statusCode(200);
        kecamatan.step(kecamatan.verifikator(), tahun, 4, "verify", null).then().statusCode(200);
        kecamatan
                .form(tahun, 4)
                .then()
                .body("submission.origin", equalTo("ARCHIVE"))
                .body("submission.sourceDocument", equalTo("LKjIP 2011"))
                .body(kecamatan.row("A") + ".capaian.status", equalTo("MEASURED"))
                .body("total.realisasi", is(48200000));

        int thisYear = Year.now(ZoneId.of("Asia/Jakarta")).getValue();
        kecamatan
                .save(thisYear, 1, "\"0\"", Map.of("origin", "ARCHIVE"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/archive-not-past"));
        kecamatan.save(tahun, 3, "\"0\"", Map.of("origin", "ARCHIVE")).then().statusCode(200);
        KecamatanFixture.open(tahun, 3);
        kecamatan
                .save(tahun, 3, "\"0\"", Map.of("origin", "SYSTEM"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/origin-differs"));
    }

    private static void verified(KecamatanFixture kecamatan, int tahun, int tribulan, int value) {
        kecamatan
                .save(
                        tahun,
                        tribulan,
                        "\"0\"",
                        Map.of(
                                "entries",
                                List.of(Map.of("indicatorId", kecamatan.id("A"), "value", value)),
                                "anggaran",
                                List.of(Map.of("nodeId", kecamatan.id("P1"), "realisasi", 100000L * tribulan))))
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.operator(), tahun, tribulan, "submit", null)
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.verifikator(), tahun, tribulan, "verify", null)
                .then()
                .statusCode(200);
    }
}
