package id.sakip.evaluation.ipp;

import static id.sakip.evaluation.survei.SurveiFixture.ORGANISASI;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.support.Opds;
import id.sakip.evaluation.survei.SurveiFixture;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F-01 by the OPD, F-02 by the evaluator, F-03 by the public, and what becomes of them. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PenilaianResourceTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/ipp/";

    @Test
    void theFormsTogetherMakeThePublishedIpp() {
        Map<String, Object> f03 = Map.of("jenis", "IPP_F03", "instrumen", "ipp-29-2022");
        SurveiFixture survei = SurveiFixture.opened(f03, "Semua layanan");
        String kiosk = survei.kanal("KIOSK", null);
        Map<String, Integer> users = new HashMap<>();
        for (int aspek = 1; aspek <= 6; aspek++) {
            users.put("F" + aspek, 3);
        }
        SurveiFixture.answer(kiosk, SurveiFixture.sheet(1, users)).statusCode(201);
        int tahun = survei.tahun;
        put(ORGANISASI, survei.opd, tahun, "f02", null, f02("ipp-29-2022", 4, Map.of("4.1", 0)))
                .statusCode(200);
        compute(survei.opd, tahun, null).statusCode(422).body("errors.pointer", hasItem("/surveiF03"));
        compute(survei.opd, tahun, survei.id)
                .statusCode(200)
                // 0,75 x 4 + 0,25 x 3, less 0,75 x 34 % x 4 x 11 % of one indicator
                .body("nilai", equalTo(3.6378f))
                .body("kategori", equalTo("B"))
                .body("celahIndikator[0].kode", equalTo("4.1"))
                .body("celahIndikator[0].gain", equalTo(0.14025f));
        Map<String, Object> publication = Map.of("surveiF03", survei.id);
        publish(survei.opd, tahun, publication).statusCode(409).body("type", equalTo("/problems/survei-not-closed"));
        assertEquals(0, Events.published("IppPublished", survei.opd).size());
        survei.step("close").statusCode(200);
        publish(survei.opd, tahun, publication).statusCode(201).body("nilai", equalTo(3.6378f));
        assertEquals(
                new BigDecimal("3.6378"),
                Events.published("IppPublished", survei.opd)
                        .get(0)
                        .at("/data/nilai")
                        .decimalValue());
        Api.as(Tokens.withRole(Roles.KEPALA_OPD, survei.opd))
                .get(PATH + "celah", survei.opd, tahun)
                .then()
                .statusCode(200)
                .body("", hasSize(6))
                .body("[0].nama", equalTo("Profesionalisme SDM"));
    }

    @Test
    void nobodyWritesOrReadsInTheOthersForm() {
        String opd = Opds.registered();
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, opd);
        Map<String, Object> f01 = Map.of(
                "isian",
                List.of(Map.of("indikator", "1.1", "uraian", "SP memuat 14 komponen", "tautan", "https://a.go.id/sp")));
        put(operator, opd, 2023, "f01", null, f01).statusCode(200).body("isian[0].indikator", equalTo("1.1"));
        put(operator, opd, 2023, "f01", null, f01).statusCode(428);
        put(operator, opd, 2023, "f01", "\"0\"", f01).statusCode(200);
        put(ORGANISASI, opd, 2023, "f01", "\"1\"", f01).statusCode(403);
        put(operator, opd, 2023, "f02", null, f02("ipp-29-2022", 5, Map.of())).statusCode(403);
        put(ORGANISASI, opd, 2023, "f02", null, f02("ipp-17-2017", 3, Map.of())).statusCode(200);
        read(operator, opd, "f02").statusCode(404);
        read(Tokens.withRole(Roles.BUPATI, null), opd, "f02").statusCode(404);
        read(ORGANISASI, opd, "f01").statusCode(200);
        read(Tokens.withRole(Roles.OPERATOR_OPD, "kec-lain"), opd, "f01").statusCode(404);
        publish(opd, 2023, Map.of()).statusCode(201).body("nilai", equalTo(3)).body("kategori", equalTo("C"));
        read(operator, opd, "f02").statusCode(200).body("isian", hasSize(28));
    }

    @Test
    void refusesWhatFitsNoIndicatorOrAnotherSurvey() {
        SurveiFixture skm = SurveiFixture.opened("KTP");
        put(ORGANISASI, skm.opd, skm.tahun, "f02", null, f02("ipp-29-2022", 4, Map.of("9.9", 1)))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_INDIKATOR")));
        put(ORGANISASI, skm.opd, skm.tahun, "f02", null, f02("ipp-29-2022", 6, Map.of()))
                .statusCode(400);
        put(ORGANISASI, skm.opd, skm.tahun, "f02", null, f02("ipp-29-2022", 4, Map.of()))
                .statusCode(200);
        compute(skm.opd, skm.tahun, skm.id).statusCode(422).body("type", equalTo("/problems/ipp-other-survey"));
        compute(Opds.registered(), 2023, null).statusCode(404);
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, skm.opd);
        Map<String, Object> script =
                Map.of("isian", List.of(Map.of("indikator", "1.1", "uraian", "x", "tautan", "javascript:alert(1)")));
        put(operator, skm.opd, skm.tahun, "f01", null, script).statusCode(400);
    }

    private static ValidatableResponse put(
            String token, String opd, int tahun, String form, String ifMatch, Object body) {
        return Api.as(token)
                .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
                .body(body)
                .put(PATH + form, opd, tahun)
                .then();
    }

    private static ValidatableResponse read(String token, String opd, String form) {
        return Api.as(token).get(PATH + form, opd, 2023).then();
    }

    private static ValidatableResponse compute(String opd, int tahun, String survei) {
        return Api.as(ORGANISASI)
                .queryParams(survei == null ? Map.of() : Map.of("surveiF03", survei))
                .get(PATH + "penilaian", opd, tahun)
                .then();
    }

    private static ValidatableResponse publish(String opd, int tahun, Object body) {
        return Api.creatingAs(ORGANISASI)
                .body(body)
                .post(PATH + "penilaian/publish", opd, tahun)
                .then();
    }

    /** All indicators judged alike but for some. */
    private static Map<String, Object> f02(String instrumen, int nilai, Map<String, Integer> different) {
        int[] indicators = {8, 5, 6, 3, 4, 2};
        Map<String, Integer> judged = new HashMap<>();
        for (int aspek = 1; aspek <= indicators.length; aspek++) {
            for (int i = 1; i <= indicators[aspek - 1]; i++) {
                judged.put(aspek + "." + i, nilai);
            }
        }
        judged.putAll(different);
        List<Map<String, Object>> isian = new ArrayList<>();
        judged.forEach((kode, value) -> isian.add(Map.of("indikator", kode, "nilai", value)));
        return Map.of("instrumen", instrumen, "isian", isian);
    }
}
