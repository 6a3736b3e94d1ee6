package id.sakip.evaluation.lke;

import id.sakip.evaluation.lke.domain.PlandaanAnswers;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays a worksheet through the API: the people of one OPD, two evaluators, and the answers of Plandaan 2022. */
final class LkeFixture {

    static final String LKE = "/v1/opd/{kode}/tahun/{tahun}/lke";
    static final String FIRST = "penilai.satu";
    static final String SECOND = "penilai.dua";
    static final String FIRST_TOKEN = Tokens.of(FIRST, null, Roles.INSPEKTORAT);
    static final String SECOND_TOKEN = Tokens.of(SECOND, null, Roles.INSPEKTORAT);
    static final String LEAD_TOKEN = Tokens.of("inspektur.pembantu", null, Roles.INSPEKTORAT);

    private LkeFixture() {}

    static List<PlandaanAnswers.Line> plandaan() {
        return PlandaanAnswers.read();
    }

    static Map<String, Object> schedule(String mode, String closes) {
        return Map.of(
                "template",
                "permenpanrb-88-2021",
                "mode",
                mode,
                "usulanBuka",
                "2022-01-01",
                "usulanTutup",
                closes,
                "penilaianBuka",
                "2022-01-01",
                "penilaianTutup",
                closes);
    }

    /** The year is open to everybody; set once, whoever comes first. */
    static void open(int tahun, String mode) {
        Api.as(LEAD_TOKEN)
                .body(schedule(mode, "2100-12-31"))
                .put("/v1/lke/{tahun}/jadwal", tahun)
                .then()
                .statusCode(200);
    }

    static JsonPath assign(int tahun, Map<String, Object> item) {
        return Api.creatingAs(LEAD_TOKEN)
                .body(Map.of("items", List.of(item)))
                .post("/v1/lke/{tahun}/penugasan", tahun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static void assignTwo(String opd, int tahun) {
        assign(tahun, Map.of("opd", opd, "penilai", FIRST, "penilaiKedua", SECOND));
    }

    static Map<String, Object> answer(String kode, String jawaban, String alasan) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("kode", kode);
        if (jawaban != null) {
            answer.put("jawaban", jawaban);
        }
        if (alasan != null) {
            answer.put("alasan", alasan);
        }
        return answer;
    }

    static ValidatableResponse save(
            String token, String opd, int tahun, String sheet, long version, List<Map<String, Object>> answers) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("jawaban", answers))
                .put(LKE + "/" + sheet, opd, tahun)
                .then();
    }

    static ValidatableResponse step(String token, String opd, int tahun, String step, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .post(LKE + "/" + step, opd, tahun)
                .then();
    }

    static JsonPath view(String token, String opd, int tahun) {
        return Api.as(token)
                .get(LKE, opd, tahun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Same letter everywhere, by one evaluator, finished. */
    static void scored(String token, String opd, int tahun, String letter) {
        List<Map<String, Object>> answers = plandaan().stream()
                .map(line -> answer(line.kode(), letter, null))
                .toList();
        long version = save(token, opd, tahun, "penilaian", 0, answers)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("version");
        step(token, opd, tahun, "penilaian/finish", version).statusCode(200);
    }

    /** One answer to every sub-komponen, for mode SUB. */
    static List<Map<String, Object>> all(String letter, String alasan) {
        return List.of("1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c").stream()
                .map(kode -> answer(kode, letter, alasan))
                .toList();
    }
}
