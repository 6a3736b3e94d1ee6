package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LKE;
import static id.sakip.evaluation.lke.LkeFixture.SECOND_TOKEN;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.lke.domain.PlandaanAnswers;
import id.sakip.evaluation.lke.domain.PlandaanAnswers.Recommendation;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kecamatan Plandaan 2022, scored end to end by the API until its LHE says 70,17 BB. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkePlandaanTest {

    private static final int TAHUN = 2022;
    private static final List<String> NOTES = List.of(
            "2.b.6|Pengumpulan data kinerja belum memanfaatkan Teknologi Informasi (Aplikasi).",
            "2.b.7|Pengukuran capaian kinerja belum memanfaatkan Teknologi Informasi (Aplikasi).",
            "3.b.6|Laporan belum menginfokan perbandingan dengan realisasi nasional (Benchmark Kinerja).",
            "4.b.5|Evaluasi belum dilaksanakan menggunakan Teknologi Informasi (Aplikasi).");

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
    void plandaanIsScoredBlindModeratedAndIssuedAt7017() {
        deliverDocuments();
        LkeFixture.open(TAHUN, "KRITERIA_AVG");
        LkeFixture.assignTwo(opd, TAHUN);

        assessOwn();
        attachAndJudge();
        score();
        moderate();
        JsonPath akip = conclude();

        assertEquals(List.of("24,27", "18,93", "7,16", "19,81"), printed(akip, "komponen.nilai"));
        assertEquals(List.of("80,89", "63,10", "47,74", "79,23"), printed(akip, "komponen.capaian"));
        assertEquals(List.of("BB", "CC", "D", "B"), akip.getList("komponen.huruf"));
        assertEquals("70,17", printed(akip.getString("nilai")));
        assertEquals("BB", akip.getString("predikat"));
        assertEquals(
                List.of("Laporan belum menginfokan perbandingan dengan realisasi nasional (Benchmark Kinerja)."),
                akip.getList("komponen[2].catatan"));

        seesNothingOfTheEvaluators(camat);
        Api.as(LEAD_TOKEN)
                .header("If-Match", "\"" + akip.getLong("version") + "\"")
                .body(AkipFixture.plandaan(1))
                .put(AkipFixture.PATH + "/{id}", opd, TAHUN, akip.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/akip-from-worksheet"));
        Api.creatingAs(LEAD_TOKEN)
                .header("If-Match", "\"" + akip.getLong("version") + "\"")
                .body(AkipFixture.LETTER)
                .post(AkipFixture.PATH + "/{id}/issue-lhe", opd, TAHUN, akip.getString("id"))
                .then()
                .statusCode(200);
        publishedWithinTwoSeconds();
        followUp();

        JsonPath seen = LkeFixture.view(camat, opd, TAHUN);
        assertEquals("D", seen.getString("kriteria.find { it.kode == '2.b.6' }.penilaian.jawaban"));
        assertEquals(
                NOTES.get(0).substring(6), seen.getString("kriteria.find { it.kode == '2.b.6' }.penilaian.alasan"));
        assertEquals("15", plain(seen.getString("kriteria.find { it.kode == '3.c.4' }.hasil.nilai")));
        assertEquals("E", seen.getString("kriteria.find { it.kode == '3.c.4' }.hasil.jawaban"));
        assertEquals("VALID", seen.getString("kriteria.find { it.kode == '3.a.1' }.bukti[0].penilaian"));
    }

    /** Nine claims of "done" on 24 March 2023: only what was due and has evidence is. */
    private void followUp() {
        for (Recommendation r : PlandaanAnswers.recommendations()) {
            boolean proven = r.no() == 2 || r.no() == 4;
            Map<String, Object> report = new HashMap<>(Map.of(
                    "actions", List.of(r.action()),
                    "dueDate", r.dueDate(),
                    "penanggungJawab", "Camat",
                    "claimedStatus", "SELESAI",
                    "asOf", "2023-03-24"));
            if (proven) {
                report.put("evidence", List.of(Map.of("nama", "Dokumen", "url", "https://bukti.go.id/" + r.no())));
            }
            Api.as(operator)
                    .body(report)
                    .put("/v1/opd/{kode}/tahun/{tahun}/rekomendasi/{no}/tindak-lanjut", opd, TAHUN, r.no())
                    .then()
                    .statusCode(200)
                    .body("tindakLanjut.findings", hasSize(r.no() == 2 ? 0 : 1));
        }
        Api.as(camat)
                .get("/v1/opd/{kode}/tahun/{tahun}/rekomendasi?asOf=2023-03-24", opd, TAHUN)
                .then()
                .statusCode(200)
                .body("no", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)))
                .body("status.countBy { it }", equalTo(Map.of("SELESAI", 1, "TERLAMBAT", 1, "DALAM_PROSES", 7)))
                .body("[1].status", equalTo("SELESAI"))
                .body("[3].tindakLanjut.findings[0].sentence", containsString("31 Agustus 2023"))
                .body("[6].tindakLanjut.findings[0].sentence", containsString("buktinya belum dilampirkan"));
    }

    private void deliverDocuments() {
        deliver("planning", "RenstraApproved", Map.of("document", document(2019, 2023, "2021-10-01")));
        deliver("planning", "PerjanjianKinerjaSigned", Map.of("document", document(2022, 2022, "2022-01-05")));
        deliver(
                "realization",
                "RealizationVerified",
                Map.of(
                        "submission",
                        Map.of(
                                "tahun",
                                2022,
                                "tribulan",
                                2,
                                "verifiedAt",
                                "2022-07-20T01:00:00Z",
                                "status",
                                "VERIFIED")));
        deliver(
                "reporting",
                "DocumentPublished",
                Map.of("jenis", "LKJIP", "tahun", 2021, "publishedAt", "2022-02-25T02:00:00Z"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            held(2021).body("kind", hasItem("LKJIP"));
            held(2022).body("", hasSize(3));
        });
    }

    private ValidatableResponse held(int tahun) {
        return Api.as(LEAD_TOKEN)
                .get("/v1/opd/{kode}/tahun/{tahun}/bukti-tersedia", opd, tahun)
                .then();
    }

    /** The operator fills in two batches, the camat hands in; the operator cannot hand in what he wrote. */
    private void assessOwn() {
        List<Map<String, Object>> answers = LkeFixture.plandaan().stream()
                .map(line -> LkeFixture.answer(line.kode(), line.usulan(), "Sesuai dokumen kecamatan"))
                .toList();
        LkeFixture.save(operator, opd, TAHUN, "usulan", 0, answers.subList(0, 50))
                .statusCode(200);
        LkeFixture.step(camat, opd, TAHUN, "usulan/submit", 1)
                .statusCode(422)
                .body("errors", hasSize(30))
                .body("errors[0].sentence", equalTo("Kriteria 3.a.6 belum dijawab; yang kosong tidak dianggap nol."));
        LkeFixture.save(operator, opd, TAHUN, "usulan", 1, answers.subList(50, 80))
                .statusCode(200)
                .body("terjawab", equalTo(80));
        LkeFixture.step(camat, opd, TAHUN, "usulan/submit", 2).statusCode(200).body("selesaiBy", equalTo("camat"));
        LkeFixture.save(operator, opd, TAHUN, "usulan", 3, answers.subList(0, 1))
                .statusCode(409)
                .body("type", equalTo("/problems/lke-sheet-finished"));
    }

    private void attachAndJudge() {
        JsonPath proposals = Api.as(FIRST_TOKEN)
                .get(LKE + "/saran-bukti", opd, TAHUN)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String report = "find { it.kode == '3.a.6' && it.jenis == 'LKJIP' }";
        assertEquals("VALID", proposals.getString(report + ".saran"));
        assertTrue(proposals.getBoolean(report + ".tepatWaktu"));
        assertEquals("2022-02-28", proposals.getString(report + ".tenggat"));
        assertEquals("2022-01-31", proposals.getString("find { it.jenis == 'PERJANJIAN_KINERJA' }.tenggat"));
        assertEquals(false, proposals.getBoolean("find { it.jenis == 'REALISASI_TRIBULAN' }.tepatWaktu"));
        String eventId = proposals.getString(report + ".eventId");
        JsonPath attached = Api.creatingAs(FIRST_TOKEN)
                .body(Map.of("kode", "3.a.1", "eventId", eventId))
                .post(LKE + "/bukti", opd, TAHUN)
                .then()
                .statusCode(201)
                .body("nama", equalTo("LKJIP Tahun 2021 terbit"))
                .extract()
                .jsonPath();
        Api.as(FIRST_TOKEN)
                .header("If-Match", "\"0\"")
                .body(Map.of("penilaian", "VALID", "catatan", "LKjIP tahun lalu, terbit tepat waktu"))
                .post(LKE + "/bukti/{id}/judge", opd, TAHUN, attached.getString("id"))
                .then()
                .statusCode(200)
                .body("penilaian", equalTo("VALID"));
    }

    private void score() {
        Map<String, String> notes = new HashMap<>();
        NOTES.forEach(note -> notes.put(note.substring(0, 5), note.substring(6)));
        LkeFixture.save(
                        FIRST_TOKEN,
                        opd,
                        TAHUN,
                        "penilaian",
                        0,
                        LkeFixture.plandaan().stream()
                                .map(l -> LkeFixture.answer(l.kode(), l.first(), notes.get(l.kode())))
                                .toList())
                .statusCode(200);
        JsonPath blind = LkeFixture.view(SECOND_TOKEN, opd, TAHUN);
        assertEquals(List.of("USULAN", "KEDUA"), blind.getList("lembar.lembar"));
        assertNull(blind.getString("kriteria[0].penilaian"));
        assertNull(blind.getString("kriteria.find { it.kode == '3.a.1' }.bukti[0].penilaian"));
        LkeFixture.step(FIRST_TOKEN, opd, TAHUN, "penilaian/finish", 1).statusCode(200);
        LkeFixture.save(
                        SECOND_TOKEN,
                        opd,
                        TAHUN,
                        "penilaian",
                        0,
                        LkeFixture.plandaan().stream()
                                .map(l -> LkeFixture.answer(l.kode(), l.second(), null))
                                .toList())
                .statusCode(200);
        assertNull(LkeFixture.view(SECOND_TOKEN, opd, TAHUN).getString("kriteria[0].penilaian"));
        Api.as(LEAD_TOKEN)
                .get(LKE + "/selisih", opd, TAHUN)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/lke-not-both-finished"));
        LkeFixture.step(SECOND_TOKEN, opd, TAHUN, "penilaian/finish", 1).statusCode(200);
        assertEquals(
                "BB",
                LkeFixture.view(SECOND_TOKEN, opd, TAHUN)
                        .getString("kriteria.find { it.kode == '1.b.1' }.penilaian.jawaban"));
        Api.as(LEAD_TOKEN)
                .get("/v1/lke/{tahun}/progres?penilai={p}", TAHUN, LkeFixture.SECOND)
                .then()
                .statusCode(200)
                .body("items.find { it.opd == '" + opd + "' }.penilaianKedua.terjawab", equalTo(80))
                .body("items.find { it.opd == '" + opd + "' }.usulan.selesai", equalTo(true));
    }

    private void moderate() {
        Api.as(LEAD_TOKEN)
                .get(LKE + "/selisih", opd, TAHUN)
                .then()
                .statusCode(200)
                .body("berbeda", equalTo(21))
                .body("sama", equalTo(59))
                .body("belumDimoderasi", equalTo(21))
                .body("items.find { it.kode == '3.c.4' }.selisih", equalTo(-30));
        List<Map<String, Object>> choices = LkeFixture.plandaan().stream()
                .filter(line -> line.moderation() != null)
                .map(line -> LkeFixture.answer(line.kode(), line.moderation(), "Disepakati dalam rapat moderasi"))
                .toList();
        LkeFixture.save(LEAD_TOKEN, opd, TAHUN, "moderasi", 0, choices.subList(0, 20))
                .statusCode(200);
        LkeFixture.save(
                        LEAD_TOKEN,
                        opd,
                        TAHUN,
                        "moderasi",
                        1,
                        List.of(LkeFixture.answer("1.a.1", "RATA_RATA", "Tidak berbeda")))
                .statusCode(422)
                .body("errors[0].code", equalTo("UNKNOWN_KODE"));
        conclusion(Map.of("alasanPeringatan", "Sudah dibahas"))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNMODERATED")));
        LkeFixture.save(LEAD_TOKEN, opd, TAHUN, "moderasi", 1, choices.subList(20, 21))
                .statusCode(200);
    }

    private JsonPath conclude() {
        conclusion(Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/lke-warnings"))
                .body("findings.ruleId", hasItem("V-LKE-1"))
                .body("findings.ruleId", hasItem("V-LKE-2"));
        JsonPath akip = conclusion(Map.of(
                        "alasanPeringatan",
                        "Dibahas pada rapat moderasi, jawaban dipertahankan",
                        "rekomendasi",
                        PlandaanAnswers.recommendations().stream()
                                .map(r -> Map.of("no", r.no(), "teks", r.teks(), "kriteria", r.kriteria()))
                                .toList()))
                .statusCode(201)
                .extract()
                .jsonPath();
        LkeFixture.step(FIRST_TOKEN, opd, TAHUN, "penilaian/finish", 2).statusCode(409);
        return akip;
    }

    private ValidatableResponse conclusion(Map<String, Object> body) {
        return Api.creatingAs(LEAD_TOKEN)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(LKE + "/conclude", opd, TAHUN)
                .then();
    }

    private void seesNothingOfTheEvaluators(String token) {
        Api.as(token)
                .get(LKE, opd, TAHUN)
                .then()
                .statusCode(200)
                .body("lembar.lembar", equalTo(List.of("USULAN")))
                .body("kriteria.penilaian", equalTo(Collections.nCopies(80, null)))
                .body("kriteria.find { it.kode == '3.c.4' }.hasil", nullValue())
                .body("kriteria.find { it.kode == '3.c.4' }.usulan.jawaban", equalTo("C"))
                .body("alasanPeringatan", nullValue());
    }

    /** What realization fills "Nilai Evaluasi AKIP" from is on the topic before two seconds are over. */
    private void publishedWithinTwoSeconds() {
        JsonNode scored = Events.published("AkipScored", opd).get(0);
        assertEquals("KRITERIA_AVG", scored.at("/data/mode").textValue());
        assertEquals("70,17", IndonesianNumber.format(scored.at("/data/nilai").decimalValue(), 2));
        await().atMost(Duration.ofSeconds(2))
                .until(() -> isAcknowledged(scored.get("id").textValue()));
    }

    private static boolean isAcknowledged(String eventId) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT published_at IS NOT NULL FROM outbox WHERE envelope::jsonb ->> 'id' = ?")) {
            select.setString(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void deliver(String source, String name, Object data) {
        EventFeed.deliver(source, name, opd, data);
    }

    private static Map<String, Object> document(int awal, int akhir, String date) {
        return Map.of(
                "tahunAwal", awal, "tahunAkhir", akhir, "label", "murni", "number", "1", "date", date, "version", 1);
    }

    private static List<String> printed(JsonPath json, String path) {
        return json.getList(path, BigDecimal.class).stream()
                .map(value -> IndonesianNumber.format(value, 2))
                .toList();
    }

    private static String printed(String value) {
        return IndonesianNumber.format(new BigDecimal(value), 2);
    }

    private static String plain(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
