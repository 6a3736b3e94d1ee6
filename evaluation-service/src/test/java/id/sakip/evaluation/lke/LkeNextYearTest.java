package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST;
import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LKE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one LHE leaves to the next: answers, open recommendations, the year before in the letter, corrections. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeNextYearTest {

    private static final int TAHUN = 2027;
    private static final int NEXT = 2028;

    private String opd;
    private String operator;
    private String camat;

    @BeforeEach
    void registered() {
        opd = Opds.registered();
        operator = Tokens.of("operator", opd, Roles.OPERATOR_OPD);
        camat = Tokens.of("camat", opd, Roles.KEPALA_OPD);
    }

    @Test
    void nextYearStartsFromTheAnswersAndTheOpenRecommendations() {
        issue(scoredYear(TAHUN, "B"), TAHUN, "LHE-1");
        LkeFixture.open(NEXT, "KRITERIA_AVG");
        LkeFixture.assign(NEXT, Map.of("opd", opd, "penilai", FIRST));
        JsonPath view = LkeFixture.view(operator, opd, NEXT);
        String benchmark = "kriteria.find { it.kode == '3.b.6' }";
        assertEquals("B", view.getString(benchmark + ".usulan.jawaban"));
        assertTrue(view.getBoolean(benchmark + ".usulan.dariTahunLalu"));
        assertEquals("B", view.getString(benchmark + ".tahunLalu.jawaban"));
        assertEquals(List.of("Sajikan pembanding nasional"), view.getList("rekomendasiTerbuka.teks"));
        assertEquals(List.of("3.b.6"), view.getList("rekomendasiTerbuka[0].kriteria"));
        // what nobody confirmed is not handed in
        LkeFixture.step(camat, opd, NEXT, "usulan/submit", 0)
                .statusCode(422)
                .body("errors", hasSize(80))
                .body("errors[0].code", equalTo("UNCONFIRMED"));
        LkeFixture.save(operator, opd, NEXT, "usulan", 0, List.of(LkeFixture.answer("3.b.6", "BB", "Tabel 3.8")))
                .statusCode(200)
                .body("terjawab", equalTo(1));
        simulated(operator, TAHUN, "?target=74")
                .body("kalimat", containsString("Nilai sekarang 70,00 (B); dengan memperbaiki"))
                .body("tercapai", equalTo(true))
                .body("tertinggi", equalTo("BB"))
                .body("perbaikan[0].kode", equalTo("4.c.1"))
                .body("perbaikan[0].menjadi", equalTo("BB"))
                .body("langkah[0].nilai", equalTo(70.25f));
        simulated(operator, NEXT, "?dasar=USULAN")
                .body("dasar", equalTo("USULAN"))
                .body("target", equalTo(80.01f));
        JsonPath second = scoredYearOpen(NEXT, "BB");
        issue(second, NEXT, "LHE-2");
        Api.as(camat)
                .get("/v1/opd/{kode}/tahun/{tahun}/lhe", opd, NEXT)
                .then()
                .statusCode(200)
                .body("tahunLalu.nomor", equalTo("LHE-1"))
                .body("tahunLalu.predikat", equalTo("B"))
                .body("komponen[0].nilaiTahunLalu", equalTo(21))
                .body("komponen[0].nilai", equalTo(24))
                .body("rekomendasi[0].kriteria[0].teks", containsString("Benchmark"))
                .body("namaOpd", equalTo("Kecamatan " + opd))
                .body("dasarHukum", hasSize(3))
                .body("penandatangan.nip", equalTo("196801011990031001"))
                .body("tembusan", equalTo(List.of("Bupati Jombang")));
        Api.as(LEAD_TOKEN)
                .get("/v1/akip/{tahun}?size=200&cursor={c}", NEXT, Cursor.encode(opd.substring(0, opd.length() - 1)))
                .then()
                .statusCode(200)
                .body("items.find { it.opd == '" + opd + "' }.nilai", equalTo(80))
                .body("items.find { it.opd == '" + opd + "' }.perubahan", equalTo(10))
                .body("items.find { it.opd == '" + opd + "' }.tren.predikat", equalTo(List.of("B", "BB")))
                .body("items.find { it.opd == '" + opd + "' }.komponen.huruf", equalTo(List.of("BB", "BB", "BB", "BB")))
                .body("items.find { it.opd == '" + opd + "' }.rekomendasi", equalTo(2))
                .body("items.find { it.opd == '" + opd + "' }.rekomendasiTerbuka", equalTo(2));
    }

    @Test
    void correctionReopensTheWorksheetAndPublishesAgain() {
        LkeFixture.open(TAHUN, "KRITERIA_AVG");
        issue(scoredYear(TAHUN, "B"), TAHUN, "LHE-1");
        long version = LkeFixture.view(LEAD_TOKEN, opd, TAHUN).getLong("version");
        Api.as(LEAD_TOKEN)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("alasan", "Salah baca bukti 1.a.1"))
                .post(LKE + "/reopen", opd, TAHUN)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        long sheet =
                LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getLong("lembar.find { it.lembar == 'PENILAIAN' }.version");
        sheet = LkeFixture.save(
                        FIRST_TOKEN, opd, TAHUN, "penilaian", sheet, List.of(LkeFixture.answer("1.a.1", "AA", null)))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
        LkeFixture.step(FIRST_TOKEN, opd, TAHUN, "penilaian/finish", sheet).statusCode(200);
        JsonPath corrected = concluded(TAHUN);
        assertEquals("Salah baca bukti 1.a.1", corrected.getString("alasanKoreksi"));
        assertEquals(2, corrected.getInt("versi"));
        // concluding again replaces the draft it left
        reopen();
        long again =
                LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getLong("lembar.find { it.lembar == 'PENILAIAN' }.version");
        LkeFixture.step(FIRST_TOKEN, opd, TAHUN, "penilaian/finish", again).statusCode(200);
        JsonPath replaced = concluded(TAHUN);
        assertEquals(corrected.getString("id"), replaced.getString("id"));
        issue(replaced, TAHUN, "LHE-2");
        assertEquals(2, Events.published("AkipScored", opd).size());
    }

    private void reopen() {
        Api.as(LEAD_TOKEN)
                .header(
                        "If-Match",
                        "\"" + LkeFixture.view(LEAD_TOKEN, opd, TAHUN).getLong("version") + "\"")
                .body(Map.of("alasan", "Periksa sekali lagi"))
                .post(LKE + "/reopen", opd, TAHUN)
                .then()
                .statusCode(200);
    }

    private JsonPath scoredYear(int tahun, String letter) {
        LkeFixture.open(tahun, "KRITERIA_AVG");
        LkeFixture.assign(tahun, Map.of("opd", opd, "penilai", FIRST));
        return scoredYearOpen(tahun, letter);
    }

    private JsonPath scoredYearOpen(int tahun, String letter) {
        LkeFixture.scored(FIRST_TOKEN, opd, tahun, letter);
        return concluded(tahun);
    }

    private JsonPath concluded(int tahun) {
        Map<String, Object> body = new HashMap<>();
        body.put("alasanPeringatan", "Dokumen diperiksa di luar sistem");
        body.put(
                "rekomendasi",
                List.of(Map.of("no", 1, "teks", "Sajikan pembanding nasional", "kriteria", List.of("3.b.6"))));
        body.put("komponen", List.of(Map.of("no", 3, "catatan", List.of("Pembanding belum ada."))));
        return Api.creatingAs(LEAD_TOKEN)
                .header(
                        "If-Match",
                        "\"" + LkeFixture.view(LEAD_TOKEN, opd, tahun).getLong("version") + "\"")
                .body(body)
                .post(LKE + "/conclude", opd, tahun)
                .then()
                .statusCode(201)
                .body("komponen[2].catatan", hasItem("Pembanding belum ada."))
                .extract()
                .jsonPath();
    }

    private void issue(JsonPath akip, int tahun, String nomor) {
        Map<String, Object> letter = new HashMap<>(AkipFixture.LETTER);
        letter.put("nomor", nomor);
        letter.put("tempat", "Jombang");
        letter.put("penandatangan", Map.of("nama", "Inspektur", "pangkat", "Pembina", "nip", "196801011990031001"));
        letter.put("tembusan", List.of("Bupati Jombang"));
        Api.creatingAs(LEAD_TOKEN)
                .header("If-Match", "\"" + akip.getLong("version") + "\"")
                .body(letter)
                .post(AkipFixture.PATH + "/{id}/issue-lhe", opd, tahun, akip.getString("id"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse simulated(String token, int tahun, String query) {
        return Api.as(token)
                .get(AkipFixture.PATH + "/simulasi" + query, opd, tahun)
                .then()
                .statusCode(200);
    }
}
