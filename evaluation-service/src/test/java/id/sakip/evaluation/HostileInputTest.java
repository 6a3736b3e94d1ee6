package id.sakip.evaluation;

import static id.sakip.evaluation.support.HostileFields.assertProblem;
import static id.sakip.evaluation.support.HostileFields.attack;
import static id.sakip.evaluation.support.HostileFields.replacing;
import static id.sakip.evaluation.support.HostileFields.request;
import static id.sakip.evaluation.support.HostileFields.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.HostileFields.Answer;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every write, filled with what no honest client sends: always a problem or a clean answer, never a 5xx. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class HostileInputTest {

    private static final String AKIP = "{\"template\":\"permenpanrb-88-2021\",\"skalaPredikat\":\"akip-88-2021\","
            + "\"mode\":\"KOMPONEN\",\"komponen\":[{\"no\":1,\"bobot\":30,\"nilai\":24.27,\"catatan\":[\"a\"]},"
            + "{\"no\":2,\"nilai\":18.93},{\"no\":3,\"nilai\":7.16},{\"no\":4,\"nilai\":19.81}],\"jawaban\":[],"
            + "\"rekomendasi\":[{\"no\":1,\"teks\":\"a\",\"kriteria\":[\"3.b.6\"]}],\"alasanKoreksi\":\"koreksi\"}";
    private static final String LETTER = "{\"nomor\":\"1\",\"tanggal\":\"2022-09-30\",\"penerbit\":\"I\","
            + "\"perihal\":\"P\",\"komponen\":[{\"no\":1,\"uraian\":\"u\",\"catatan\":[\"c\"]}]}";
    private static final String FOLLOW_UP = "{\"actions\":[\"a\"],\"hasil\":[\"h\"],\"waktu\":\"w\","
            + "\"dueDate\":\"2023-08-31\",\"penanggungJawab\":\"Camat\",\"claimedStatus\":\"SELESAI\",\"evidence\":"
            + "[{\"nama\":\"n\",\"url\":\"https://a.go.id\",\"evidenceId\":\"7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11\","
            + "\"tanggal\":\"2023-01-01\"}],\"asOf\":\"2023-03-24\"}";
    private static final String IKM = "{\"instrumen\":\"skm-9-unsur\",\"skala\":\"skm-14-2017\","
            + "\"metode\":\"RESPONDENT_WEIGHTED\",\"bobotDibulatkan\":false,\"layanan\":["
            + "{\"no\":2,\"nama\":\"KK\",\"unsur\":[{\"kode\":\"U1\","
            + "\"jawaban\":[1,2,3,4]},{\"kode\":\"U2\",\"nrr\":3.5},{\"kode\":\"U3\",\"nrr\":3},"
            + "{\"kode\":\"U4\",\"nrr\":3},{\"kode\":\"U5\",\"nrr\":3},{\"kode\":\"U6\",\"nrr\":3},"
            + "{\"kode\":\"U7\",\"nrr\":3},{\"kode\":\"U8\",\"nrr\":3},{\"kode\":\"U9\",\"nrr\":3}]},"
            + "{\"no\":1,\"nama\":\"KTP\",\"nilai\":93.46,\"responden\":150}],\"unsurTerendah\":[],"
            + "\"tanggal\":\"2022-12-31\",\"alasanKoreksi\":\"koreksi\"}";
    private static final String IPP = "{\"instrumen\":\"ipp-17-2017\",\"skala\":\"ipp-0-5\",\"aspek\":["
            + "{\"no\":1,\"bobot\":30,\"nilai\":3.557},{\"no\":2,\"nilai\":3.5},{\"no\":3,\"nilai\":3.33},"
            + "{\"no\":4,\"nilai\":2.75},{\"no\":5,\"nilai\":4.5},{\"no\":6,\"nilai\":3}],"
            + "\"tanggal\":\"2022-12-31\",\"alasanKoreksi\":\"koreksi\"}";
    private static final String BENCHMARK = "{\"tahun\":2017,\"ukuran\":\"AKIP\",\"tingkat\":\"PROVINSI\","
            + "\"nilai\":67.93,\"sumber\":\"s\",\"alasanKoreksi\":\"koreksi\"}";

    private static final String INSPEKTORAT = Tokens.withRole(Roles.INSPEKTORAT, null);
    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void everyFieldOfAnEvaluation() {
        String opd = Opds.registered();
        AtomicInteger tahun = new AtomicInteger(2000);
        attack(AKIP, body -> {
            Answer answer =
                    send("POST", "/v1/opd/" + opd + "/tahun/" + tahun.get() + "/akip", INSPEKTORAT, "\"0\"", body);
            if (answer.status() == 201) {
                // a year holds one draft: the next mutant must meet the scorer, not that rule
                tahun.set(tahun.get() == 2100 ? 2000 : tahun.get() + 1);
            }
            return answer;
        });
    }

    @Test
    void everyFieldOfAReplacedDraft() {
        String opd = Opds.registered();
        String path = "/v1/opd/" + opd + "/tahun/2022/akip/"
                + AkipFixture.recorded(opd, 2022, AkipFixture.plandaan(1)).getString("id");
        attack(AKIP, replacing(path, INSPEKTORAT));
    }

    @Test
    void everyFieldOfALetter() {
        String opd = Opds.registered();
        AtomicReference<String> draft = new AtomicReference<>(draft(opd));
        attack(LETTER, body -> {
            String path = "/v1/opd/" + opd + "/tahun/2022/akip/" + draft.get() + "/issue-lhe";
            Answer answer = send("POST", path, INSPEKTORAT, "\"0\"", body);
            if (answer.status() == 200) {
                draft.set(draft(opd));
            }
            return answer;
        });
    }

    @Test
    void everyFieldOfAFollowUp() {
        String opd = Opds.registered();
        AkipFixture.issued(opd, 2022, AkipFixture.plandaan(1));
        String path = "/v1/opd/" + opd + "/tahun/2022/rekomendasi/1/tindak-lanjut";
        attack(FOLLOW_UP, replacing(path, Tokens.withRole(Roles.OPERATOR_OPD, opd)));
    }

    @Test
    void everyFieldOfSurveyAssessmentAndBenchmark() {
        String base = "/v1/opd/" + Opds.registered() + "/tahun/2022/";
        attack(IKM, body -> post(base + "ikm", body));
        attack(IPP, body -> post(base + "ipp", body));
        attack(BENCHMARK, body -> post("/v1/benchmark", body));
    }

    private static String draft(String opd) {
        Map<String, Object> body = new HashMap<>(AkipFixture.plandaan(1));
        body.put("alasanKoreksi", "uji masukan");
        return AkipFixture.recorded(opd, 2022, body).getString("id");
    }

    @Test
    void brokenBodies() {
        String opd = Opds.registered();
        String path = "/v1/opd/" + opd + "/tahun/2022/ipp";
        for (String body : List.of(
                "",
                "null",
                "[]",
                "{",
                IPP + "{}",
                "\"" + IPP.replace("\"", "\\\"") + "\"",
                IPP.replaceFirst("\\{", "{\"skala\":\"ipp-0-5\","),
                IPP.replaceFirst("\\{", "{\"nilai\":5,"),
                IPP.replaceFirst("\\{", "{\"version\":0,"),
                "[".repeat(10_000))) {
            Answer answer = post(path, body);
            assertEquals(400, answer.status(), body.substring(0, Math.min(80, body.length())));
            assertProblem(answer, body);
        }
        assertEquals(405, send("PATCH", path, ORGANISASI, "\"0\"", IPP).status());
        assertEquals(201, post(path, IPP).status());
    }

    @Test
    void onlyJsonIsRead() {
        String path = "/v1/opd/" + Opds.registered() + "/tahun/2022/ipp";
        HttpRequest xml = request(path, ORGANISASI)
                .setHeader("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofString("<a/>"))
                .build();
        assertEquals(415, send(xml).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/opd/%00/tahun/2022/akip",
                "/v1/opd/%2e%2e%2f/tahun/2022/akip",
                "/v1/opd/'%20or%20'1'='1/tahun/2022/rekomendasi",
                "/v1/opd/kec-plandaan/tahun/20220/akip",
                "/v1/opd/kec-plandaan/tahun/-1/ikm",
                "/v1/opd/kec-plandaan/tahun/2022abc/ipp",
                "/v1/opd/kec-plandaan/tahun/2022/akip/bukan-uuid",
                "/v1/opd/kec-plandaan/tahun/2022/rekomendasi/999999999999",
                "/v1/opd/kec-plandaan/tahun/2022/rekomendasi?asOf=+999999999-01-01",
                "/v1/benchmark?tahun=0x7e6",
                "/v1/benchmark?tahun=2022&tahun=%00",
            })
    void addressesNobodyMeant(String path) {
        Answer answer = send(request(path, INSPEKTORAT).GET().build());
        assertTrue(answer.status() < 500, path + " " + answer.status());
        if (answer.status() >= 400) {
            assertProblem(answer, path);
        }
    }

    private static Answer post(String path, String body) {
        return send("POST", path, ORGANISASI, "\"0\"", body);
    }
}
