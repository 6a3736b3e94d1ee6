package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static id.sakip.evaluation.support.HostileFields.attack;
import static id.sakip.evaluation.support.HostileFields.replacing;
import static id.sakip.evaluation.support.HostileFields.request;
import static id.sakip.evaluation.support.HostileFields.send;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.support.HostileFields;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field of every write on a worksheet, filled with what no honest client sends. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeHostileInputTest {

    private static final int TAHUN = 2025;
    private static final String SHEET = "{\"jawaban\":[{\"kode\":\"1.a\",\"jawaban\":\"BB\",\"alasan\":\"sesuai\"}]}";
    private static final String EVIDENCE = "{\"kode\":\"1.a\",\"nama\":\"SOP\",\"url\":\"https://a.go.id/sop\","
            + "\"evidenceId\":\"7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11\",\"tanggal\":\"2022-01-05\"}";
    private static final String SCHEDULE = "{\"template\":\"permenpanrb-88-2021\",\"mode\":\"SUB\","
            + "\"usulanBuka\":\"2022-01-01\",\"usulanTutup\":\"2100-12-31\",\"penilaianBuka\":\"2022-01-01\","
            + "\"penilaianTutup\":\"2100-12-31\"}";
    private static final String ASSIGNMENT =
            "{\"items\":[{\"opd\":\"@OPD@\",\"penilai\":\"a\",\"penilaiKedua\":\"b\"," + "\"version\":0}]}";
    private static final String CONCLUSION =
            "{\"komponen\":[{\"no\":1,\"catatan\":[\"c\"]}],\"rekomendasi\":[{\"no\":1,"
                    + "\"teks\":\"t\",\"kriteria\":[\"3.b.6\"],\"syarat\":{\"jenis\":\"REALISASI_TRIBULAN\",\"tahun\":2026,"
                    + "\"tribulan\":2,\"batas\":\"2026-07-10\",\"wajibTepatWaktu\":true}}],"
                    + "\"alasanPeringatan\":\"diterima\",\"alasanKoreksi\":\"koreksi\"}";
    private static final String TEMPLATE = "{\"id\":\"lke-serangan\",\"nama\":\"n\",\"varianDari\":"
            + "\"permenpanrb-88-2021\",\"berlakuMulai\":\"2018-01-01\",\"berlakuSampai\":\"2018-02-01\","
            + "\"dasarHukum\":\"d\",\"verified\":false,\"catatan\":\"c\",\"modes\":[\"SUB\"],\"komponen\":[{\"no\":1,"
            + "\"nama\":\"k\",\"bobot\":100,\"subKomponen\":[{\"kode\":\"1.a\",\"nama\":\"s\",\"aspek\":\"KUALITAS\","
            + "\"bobot\":100,\"skala\":\"YT\",\"kriteria\":[{\"kode\":\"1.a.1\",\"teks\":\"t\",\"skala\":\"YT\","
            + "\"bukti\":[\"LKJIP\"]}]}]}]}";

    private String opd;
    private String base;

    @BeforeEach
    void assigned() {
        opd = Opds.registered();
        base = "/v1/opd/" + opd + "/tahun/" + TAHUN + "/lke";
        LkeFixture.open(TAHUN, "SUB");
        LkeFixture.assignTwo(opd, TAHUN);
    }

    @Test
    void everyFieldOfASheetAndOfEvidence() {
        String operator = Tokens.of("operator", opd, Roles.OPERATOR_OPD);
        attack(SHEET, replacing(base + "/usulan", operator));
        attack(SHEET, replacing(base + "/penilaian", FIRST_TOKEN));
        attack(EVIDENCE, body -> send("POST", base + "/bukti", operator, "\"0\"", body));
    }

    @Test
    void everyFieldOfScheduleAndAssignment() {
        attack(SCHEDULE, replacing("/v1/lke/2040/jadwal", LEAD_TOKEN));
        String assignment = ASSIGNMENT.replace("@OPD@", opd);
        attack(assignment, body -> send("POST", "/v1/lke/" + TAHUN + "/penugasan", LEAD_TOKEN, "\"0\"", body));
    }

    @Test
    void everyFieldOfATemplate() {
        attack(TEMPLATE, body -> {
            HostileFields.Answer added = send("POST", "/v1/referensi/lke", LEAD_TOKEN, "\"0\"", body);
            return added.status() == 409 ? new HostileFields.Answer(200, null, null, null) : added;
        });
    }

    @Test
    void everyFieldOfAConclusion() {
        String one = Opds.registered();
        LkeFixture.assign(TAHUN, Map.of("opd", one, "penilai", LkeFixture.FIRST));
        long version = LkeFixture.save(FIRST_TOKEN, one, TAHUN, "penilaian", 0, LkeFixture.all("B", null))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
        LkeFixture.step(FIRST_TOKEN, one, TAHUN, "penilaian/finish", version).statusCode(200);
        String path = "/v1/opd/" + one + "/tahun/" + TAHUN + "/lke/conclude";
        AtomicReference<String> etag = new AtomicReference<>(etag(one));
        attack(CONCLUSION, body -> {
            HostileFields.Answer answer = send("POST", path, LEAD_TOKEN, etag.get(), body);
            if (answer.status() == 201) {
                reopenAndFinish(one);
                etag.set(etag(one));
            }
            return answer;
        });
    }

    private static void reopenAndFinish(String one) {
        HostileFields.Answer reopened = send(
                "POST",
                "/v1/opd/" + one + "/tahun/" + TAHUN + "/lke/reopen",
                LEAD_TOKEN,
                etag(one),
                "{\"alasan\":\"lagi lagi\"}");
        assertTrue(reopened.status() == 200, reopened.body());
        long sheet =
                LkeFixture.view(FIRST_TOKEN, one, TAHUN).getLong("lembar.find { it.lembar == 'PENILAIAN' }.version");
        LkeFixture.step(FIRST_TOKEN, one, TAHUN, "penilaian/finish", sheet).statusCode(200);
    }

    private static String etag(String one) {
        return "\"" + LkeFixture.view(LEAD_TOKEN, one, TAHUN).getLong("version") + "\"";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/lke/99999/jadwal",
                "/v1/lke/2022/progres?size=0",
                "/v1/lke/2022/progres?cursor=%00",
                "/v1/lke/2022/progres?penilai=%00",
                "/v1/akip/2022?cursor=AAAA",
                "/v1/akip/2022?size=999999999999",
                "/v1/opd/kec-entah/tahun/2022/lke",
                "/v1/opd/kec-entah/tahun/2022/akip/simulasi?target=1e400",
                "/v1/opd/kec-entah/tahun/2022/akip/simulasi?target=-1",
                "/v1/opd/kec-entah/tahun/2022/akip/simulasi?dasar=x&tertinggi=Z",
                "/v1/opd/kec-entah/tahun/2022/lhe",
            })
    void addressesNobodyMeant(String path) {
        HostileFields.Answer answer = send(request(path, LEAD_TOKEN).GET().build());
        assertTrue(answer.status() < 500, path + " " + answer.status());
        if (answer.status() >= 400) {
            HostileFields.assertProblem(answer, path);
        }
    }
}
