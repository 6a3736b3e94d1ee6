package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Windows open and close by Inspektorat; what is closed says why, since when and who can open it. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeScheduleTest {

    private static final int TAHUN = 2030;

    @Test
    void windowsCloseAndOpenAndTheWayOfScoringStays() {
        String opd = Opds.registered();
        String operator = Tokens.of("operator", opd, Roles.OPERATOR_OPD);
        Api.as(operator).get("/v1/lke/{tahun}/jadwal", TAHUN).then().statusCode(404);
        set(null, schedule("SUB", "2100-12-31")).statusCode(200).header("ETag", equalTo("\"0\""));
        set(null, schedule("SUB", "2100-12-31")).statusCode(200).header("ETag", equalTo("\"0\""));
        set(null, schedule("KRITERIA_AVG", "2100-12-31")).statusCode(428);
        set("\"0\"", schedule("KRITERIA_AVG", "2100-12-31")).statusCode(200);
        set("\"1\"", schedule("SUB", "2100-12-31")).statusCode(200);
        LkeFixture.assignTwo(opd, TAHUN);
        set("\"2\"", schedule("KRITERIA_AVG", "2100-12-31"))
                .statusCode(409)
                .body("type", equalTo("/problems/lke-schedule-in-use"));

        set("\"2\"", schedule("SUB", "2022-06-30")).statusCode(200);
        List<Map<String, Object>> answer = List.of(LkeFixture.answer("1.a", "B", "alasan"));
        LkeFixture.save(operator, opd, TAHUN, "usulan", 0, answer)
                .statusCode(409)
                .body("type", equalTo("/problems/lke-window-closed"))
                .body("lock.reason", equalTo("Penilaian mandiri tahun 2030 dibuka 1 Januari 2022 sampai 30 Juni 2022."))
                .body("lock.since", equalTo("2022-06-30"))
                .body("lock.by", equalTo("inspektur.pembantu"))
                .body("lock.howToReopen", notNullValue())
                .body("detail", containsString("30 Juni 2022"));
        LkeFixture.save(FIRST_TOKEN, opd, TAHUN, "penilaian", 0, answer).statusCode(409);
        // a closed window without a submission is no secret any more
        assertTrue(LkeFixture.view(FIRST_TOKEN, opd, TAHUN)
                .getList("lembar.lembar")
                .contains("USULAN"));
        set("\"3\"", schedule("SUB", "2100-12-31")).statusCode(200);
        LkeFixture.save(operator, opd, TAHUN, "usulan", 0, answer).statusCode(200);
        Api.as(operator)
                .get("/v1/lke/{tahun}/jadwal", TAHUN)
                .then()
                .statusCode(200)
                .body("mode", equalTo("SUB"));
    }

    @Test
    void scheduleThatCannotBeIsRefused() {
        set(2031, null, schedule("KOMPONEN", "2100-12-31")).statusCode(422);
        set(2031, null, schedule("SUB", "2021-12-31"))
                .statusCode(422)
                .body("type", equalTo("/problems/lke-schedule-invalid"));
        Map<String, Object> unknown = new HashMap<>(schedule("SUB", "2100-12-31"));
        unknown.put("template", "lke-1999");
        set(2031, null, unknown).statusCode(422).body("type", equalTo("/problems/reference-unknown"));
    }

    private static Map<String, Object> schedule(String mode, String closes) {
        return LkeFixture.schedule(mode, closes);
    }

    private static ValidatableResponse set(String ifMatch, Map<String, Object> schedule) {
        return set(TAHUN, ifMatch, schedule);
    }

    private static ValidatableResponse set(int tahun, String ifMatch, Map<String, Object> schedule) {
        var request = Api.as(LEAD_TOKEN).body(schedule);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/lke/{tahun}/jadwal", tahun).then();
    }
}
