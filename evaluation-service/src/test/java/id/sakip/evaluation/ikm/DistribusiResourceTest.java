package id.sakip.evaluation.ikm;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kecamatan Pakusari 2020, 14 elements: its table as printed, and what is published of it. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class DistribusiResourceTest {

    private static final String IKM = "/v1/opd/{kode}/tahun/2020/ikm";
    private static final String PATH = IKM + "/distribusi";
    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void theTableAsPrintedIsRecomputedAsFarAsItCanBe() {
        String opd = Opds.registered();
        post(opd, "/check", pakusari("10 30 50 20"))
                .statusCode(200)
                .body("dapatTerbit", equalTo(true))
                .body("unsur[5].skor", equalTo(70))
                .body("unsur[7].skor", equalTo(75))
                .body("unsur.dasar.findAll { it == 'TERCETAK' }", hasSize(3))
                .body("rerata", equalTo(69.64286f))
                .body("rerataTercetak", equalTo(69.46429f))
                .body("findings", hasSize(8))
                .body("findings.find { it.place == 'skm|unsur:U8|jumlah' }.severity", equalTo("ERROR"));
        Api.as(ORGANISASI).get(IKM, opd).then().statusCode(404);
    }

    @Test
    void itIsPublishedWithItsSourceItsTableAndWhatIsWrongInIt() {
        String opd = Opds.registered();
        Map<String, Object> printed = pakusari("10 30 50 20");
        post(opd, "", printed).statusCode(422).body("type", equalTo("/problems/findings-need-reason"));
        printed.put("alasanTemuan", "Dokumen arsip, tidak dapat diperbaiki lagi");
        post(opd, "", printed).statusCode(201);
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .get(IKM, opd)
                .then()
                .statusCode(200)
                .body("asal", equalTo("DISTRIBUSI"))
                .body("instrumen", equalTo("ikm-14-unsur"))
                .body("skala", equalTo("ikm-25-2004"))
                .body("mutu", equalTo("B"))
                .body("unsurTerendah.kode", equalTo(List.of("U9", "U12", "U13")))
                .body("rincian.distribusi.sumber", equalTo("LKj Kecamatan Pakusari Tahun 2020, Tabel SKM"))
                .body("rincian.distribusi.unsur", hasSize(14))
                .body("rincian.distribusi.unsur[7].persen", equalTo(List.of(10, 30, 50, 20)))
                .body("rincian.distribusi.unsur[6].teks[3]", equalTo("05"))
                .body("rincian.distribusi.rerata", equalTo(69.4f))
                .body("rincian.findings", hasSize(8))
                .body("rincian.findings.reason", everyItem(equalTo("Dokumen arsip, tidak dapat diperbaiki lagi")));
        Api.as(ORGANISASI)
                .queryParam("cursor", Cursor.encode(opd.substring(0, opd.length() - 1)))
                .queryParam("size", 200)
                .get("/v1/kabupaten/tahun/2020/pelayanan/opd")
                .then()
                .body("items.find { it.opd == '%s' }.asalIkm".formatted(opd), equalTo("DISTRIBUSI"));
        JsonNode data = Events.published("IkmPublished", opd).get(0).get("data");
        // 975 / 14
        assertEquals(new BigDecimal("69.642857142857"), data.get("nilai").decimalValue());
        assertEquals("DISTRIBUSI", data.get("asal").textValue());
        assertEquals(
                "LKj Kecamatan Pakusari Tahun 2020, Tabel SKM",
                data.get("sumber").textValue());
        assertEquals(8, data.get("findings").size());
    }

    @Test
    void anElementNobodyCanGiveAScoreIsRefusedAndSoIsATableWithoutASource() {
        String opd = Opds.registered();
        Map<String, Object> printed = pakusari("10 30 50 20");
        printed.put("alasanTemuan", "Sesuai laporan");
        printed.put("unsur", ((List<?>) printed.get("unsur")).subList(0, 13));
        post(opd, "", printed)
                .statusCode(422)
                .body("type", equalTo("/problems/distribusi-refused"))
                .body("findings.place", hasItem("skm|unsur:U14"));
        Map<String, Object> nameless = pakusari("10 30 50 20");
        nameless.remove("sumber");
        post(opd, "", nameless).statusCode(400);
        Api.as(ORGANISASI).get(IKM, opd).then().statusCode(404);
    }

    @Test
    void correctedItIsPublishedAgainInAHigherVersion() {
        String opd = Opds.registered();
        Map<String, Object> table = pakusari("10 30 50 20");
        table.put("alasanTemuan", "Sesuai laporan");
        post(opd, "", table).statusCode(201).body("versi", equalTo(1));
        Map<String, Object> corrected = pakusari("10 30 40 20");
        corrected.put("alasanTemuan", "Nilai hasil hitungan disepakati Bappeda");
        post(opd, "", corrected).statusCode(409).body("type", equalTo("/problems/correction-reason-required"));
        corrected.put("alasanKoreksi", "Tabel asli Laporan SKM Bappeda ditemukan");
        post(opd, "", corrected).statusCode(201).body("versi", equalTo(2));
        // 967,5 / 14
        assertEquals(
                List.of("69.642857142857", "69.107142857143"),
                Events.published("IkmPublished", opd).stream()
                        .map(e -> e.at("/data/nilai").decimalValue().toPlainString())
                        .toList());
    }

    private static ValidatableResponse post(String opd, String step, Object body) {
        return Api.creatingAs(ORGANISASI).body(body).post(PATH + step, opd).then();
    }

    private static Map<String, Object> pakusari(String unsur8) {
        String[] printed = {
            "-,70,Baik",
            "-,70,baik",
            "0 10 90 0,72.5,Baik",
            "0 40 0 60,80,baik",
            "10 30 50 10,65,Baik",
            "10 0 90 0,67.5,baik",
            "0 10 90 0,72.5,baik",
            unsur8 + ",75,baik",
            "20 70 10 0,47.5,baik",
            "30 0 20 50,72.5,baik",
            "0 10 90 0,72.5,baik",
            "10 70 20 0,52.5,Kurang baik",
            "20 10 70 0,62.5,baik",
            "10 0 0 90,92.5,Sangat Baik",
        };
        List<Map<String, Object>> unsur = new ArrayList<>();
        for (String row : printed) {
            String[] cells = row.split(",");
            Map<String, Object> baris = new HashMap<>(
                    Map.of("kode", "U" + (unsur.size() + 1), "skor", new BigDecimal(cells[1]), "predikat", cells[2]));
            if ("U7".equals(baris.get("kode"))) {
                baris.put("teks", List.of("0%", "10%", "90%", "05"));
            }
            if (!"-".equals(cells[0])) {
                baris.put(
                        "persen",
                        Arrays.stream(cells[0].split(" ")).map(BigDecimal::new).toList());
            }
            unsur.add(baris);
        }
        return new HashMap<>(Map.of(
                "instrumen",
                "ikm-14-unsur",
                "unsur",
                unsur,
                "rerata",
                new BigDecimal("69.4"),
                "predikat",
                "Baik",
                "sumber",
                "LKj Kecamatan Pakusari Tahun 2020, Tabel SKM"));
    }
}
