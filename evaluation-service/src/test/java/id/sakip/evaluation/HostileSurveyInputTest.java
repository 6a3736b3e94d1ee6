package id.sakip.evaluation;

import static id.sakip.evaluation.support.HostileFields.attack;
import static id.sakip.evaluation.support.HostileFields.replacing;
import static id.sakip.evaluation.support.HostileFields.send;
import static id.sakip.evaluation.survei.SurveiFixture.ORGANISASI;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.evaluation.index.IndeksFixture;
import id.sakip.evaluation.support.HostileFields.Answer;
import id.sakip.evaluation.support.Opds;
import id.sakip.evaluation.survei.SurveiFixture;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every field of surveys, forms and indices, filled with what no honest client sends. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class HostileSurveyInputTest {

    private static final String SHEET = "{\"id\":\"7f1d6c7e-5a55-4d3c-9d44-6b7a8f2f0c11\",\"layanan\":1,"
            + "\"jawaban\":{\"U1\":4,\"U9\":1},\"profil\":{\"jenisKelamin\":\"P\",\"usia\":\"USIA_20_29\","
            + "\"pendidikan\":\"S1\",\"pekerjaan\":\"SWASTA\"},\"saran\":\"Loket ditambah\"}";
    private static final String DISTRIBUSI = "{\"instrumen\":\"ikm-14-unsur\",\"skala\":\"ikm-25-2004\",\"unsur\":["
            + "{\"kode\":\"U1\",\"persen\":[10,0,90,0],\"teks\":[\"10%\",\"0\",\"90%\",\"0%\"],\"skor\":67.5,\"predikat\":\"baik\"}],\"rerata\":69.4,"
            + "\"predikat\":\"Baik\",\"layanan\":\"PATEN\",\"responden\":150,\"tanggal\":\"2020-12-31\","
            + "\"sumber\":\"LKj Tahun 2020\",\"alasanTemuan\":\"disepakati\",\"alasanKoreksi\":\"koreksi\"}";
    private static final String F01 = "{\"instrumen\":\"ipp-29-2022\",\"isian\":[{\"indikator\":\"1.1\","
            + "\"uraian\":\"SP\",\"tautan\":\"https://a.go.id\"}]}";
    private static final String F02 = "{\"instrumen\":\"ipp-29-2022\",\"isian\":[{\"indikator\":\"1.1\","
            + "\"nilai\":4,\"catatan\":\"cukup\"}]}";
    private static final String RTL = "{\"butir\":[{\"unsur\":\"U9\",\"rencana\":\"kursi\",\"waktu\":\"TW II\","
            + "\"penanggungJawab\":\"Kasi\"}]}";

    @Test
    void everyFieldOfAnAnswerWithAndWithoutLogin() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kiosk = survei.kanal("KIOSK", null);
        attack(SHEET, body -> post("/v1/survei/" + kiosk + "/jawaban", body));
        attack(SHEET, body -> post("/v1/opd/" + survei.opd + "/survei/" + survei.id + "/kertas", body));
    }

    @Test
    void everyFieldOfASurveyAndWhatBelongsToIt() throws JsonProcessingException {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String opd = "/v1/opd/" + survei.opd;
        AtomicInteger number = new AtomicInteger();
        attack(
                "{\"nama\":\"KK\",\"pengguna\":500,\"aktif\":true}",
                body -> post(opd + "/layanan", body.replace("\"KK\"", "\"KK " + number.incrementAndGet() + "\"")));
        String layanan = RestAssured.given()
                .auth()
                .oauth2(ORGANISASI)
                .get(opd + "/layanan")
                .path("[0].id");
        String design = EventJson.MAPPER.writeValueAsString(SurveiFixture.design(
                List.of(layanan),
                Map.of("instrumen", "skm-9-unsur", "skala", "skm-14-2017", "bobotDibulatkan", false)));
        attack(design, body -> post(opd + "/tahun/2026/survei", body));
        String one = opd + "/survei/" + survei.id;
        attack("{\"jenis\":\"QR\",\"layanan\":1,\"keterangan\":\"Loket\"}", body -> post(one + "/kanal", body));
        attack(RTL, replacing(one + "/rtl", ORGANISASI));
    }

    @Test
    void everyFieldOfADistributionAFormAndAnIndex() throws JsonProcessingException {
        String opd = Opds.registered();
        String base = "/v1/opd/" + opd + "/tahun/2023/";
        attack(DISTRIBUSI, body -> post(base + "ikm/distribusi/check", body));
        attack(F01, replacing(base + "ipp/f01", Tokens.withRole(Roles.OPERATOR_OPD, opd)));
        attack(F02, replacing(base + "ipp/f02", ORGANISASI));
        AtomicInteger number = new AtomicInteger();
        String definition = EventJson.MAPPER.writeValueAsString(IndeksFixture.paten("rapuh"));
        attack(
                definition,
                body -> post("/v1/indeks", body.replace("\"rapuh\"", "\"rapuh-" + number.incrementAndGet() + "\"")));
        post("/v1/indeks", definition);
        Map<String, Object> values = IndeksFixture.values();
        values.put("alasanKoreksi", "koreksi");
        attack(EventJson.MAPPER.writeValueAsString(values), body -> post(base + "indeks/rapuh", body));
    }

    private static Answer post(String path, String body) {
        return send("POST", path, ORGANISASI, "\"0\"", body);
    }
}
