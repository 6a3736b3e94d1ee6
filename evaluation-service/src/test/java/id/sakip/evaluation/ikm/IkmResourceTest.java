package id.sakip.evaluation.ikm;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.support.Opds;
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

@QuarkusTest
@QuarkusTestResource(Infra.class)
class IkmResourceTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/ikm";
    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void plandaan2022Is9422WithMutuA() {
        String opd = Opds.registered();
        publish(opd, plandaan())
                .statusCode(201)
                .body("mutu", equalTo("A"))
                .body("kinerja", equalTo("Sangat baik"))
                .body("skala", equalTo("skm-14-2017"))
                .body("layanan", hasSize(5))
                .body("unsurTerendah.kode", equalTo(List.of("U9", "U6")));
        JsonNode data = Events.published("IkmPublished", opd).get(0).get("data");
        assertEquals(new BigDecimal("94.216"), data.get("nilai").decimalValue());
        assertEquals("A", data.get("mutu").textValue());
        assertEquals("SIMPLE_MEAN", data.get("metode").textValue());
        assertEquals("Sarana dan prasarana", data.at("/unsurTerendah/0/nama").textValue());
        assertFalse(data.has("nilaiTertimbang"));
        assertFalse(data.at("/layanan/0").has("responden"));
        String read = Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .get(PATH, opd, 2022)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(true, read.contains("\"nilai\":94.216,"), read);
    }

    @Test
    void nineTimesFourIsOneHundredAndNinetyNineOnlyUnderTheSwitch() {
        String opd = Opds.registered();
        Map<String, Object> survey = elements(4);
        publish(opd, survey).statusCode(201).body("nilai", equalTo(100)).body("bobotDibulatkan", equalTo(false));
        survey.put("bobotDibulatkan", true);
        survey.put("alasanKoreksi", "Bobot tercetak 0,11");
        publish(opd, survey)
                .statusCode(201)
                .body("nilai", equalTo(99))
                .body("versi", equalTo(2))
                .body("bobotDibulatkan", equalTo(true))
                .body("nilaiTertimbang", equalTo(99));
        List<JsonNode> events = Events.published("IkmPublished", opd);
        assertEquals(
                List.of(1, 2),
                events.stream().map(e -> e.at("/data/versi").intValue()).toList());
        assertEquals(true, events.get(1).at("/data/bobotDibulatkan").booleanValue());
        Api.as(ORGANISASI).get(PATH, opd, 2022).then().body("versi", equalTo(2)).body("layanan[0].unsur", hasSize(9));
    }

    @Test
    void secondPublicationNeedsAReason() {
        String opd = Opds.registered();
        publish(opd, plandaan()).statusCode(201);
        publish(opd, plandaan()).statusCode(409).body("type", equalTo("/problems/correction-reason-required"));
        assertEquals(1, Events.published("IkmPublished", opd).size());
    }

    @Test
    void typedValueBesideElementsIsRefused() {
        String opd = Opds.registered();
        Map<String, Object> layanan = new HashMap<>(layanan(3));
        layanan.put("nilai", 90);
        Map<String, Object> survey = elements(3);
        survey.put("layanan", List.of(layanan));
        publish(opd, survey)
                .statusCode(422)
                .body("type", equalTo("/problems/ikm-refused"))
                .body("errors.code", equalTo(List.of("COMPUTED")));
        Map<String, Object> lowest = elements(3);
        lowest.put("unsurTerendah", List.of("U1"));
        publish(opd, lowest).statusCode(422).body("errors[0].pointer", equalTo("/unsurTerendah"));
        Map<String, Object> unknown = plandaan();
        unknown.put("unsurTerendah", List.of("U1", "Unsur rahasia"));
        publish(opd, unknown)
                .statusCode(422)
                .body("errors.pointer", hasItem("/unsurTerendah/1"))
                .body("errors[0].sentence", containsString("Unsur rahasia"));
    }

    @Test
    void elementsMayBeNamedTheWayAnArchiveNamesThem() {
        String opd = Opds.registered();
        Map<String, Object> survey = plandaan();
        survey.put("unsurTerendah", List.of("sarana dan prasarana"));
        publish(opd, survey).statusCode(201).body("unsurTerendah[0].kode", equalTo("U9"));
    }

    @Test
    void futureDateUnknownOpdAndWrongRoleAreRefused() {
        String opd = Opds.registered();
        Map<String, Object> survey = plandaan();
        survey.put("tanggal", "2099-12-31");
        publish(opd, survey).statusCode(422).body("type", equalTo("/problems/publication-date-in-future"));
        publish("kec-entah", plandaan()).statusCode(404);
        Api.creatingAs(Tokens.withRole(Roles.INSPEKTORAT, null))
                .body(plandaan())
                .post(PATH, opd, 2022)
                .then()
                .statusCode(403);
        Api.as(ORGANISASI).get(PATH, opd, 2022).then().statusCode(404);
    }

    @Test
    void undatedArchiveStaysUndated() {
        String opd = Opds.registered();
        Map<String, Object> survey = plandaan();
        survey.remove("tanggal");
        publish(opd, survey).statusCode(201);
        assertFalse(Events.published("IkmPublished", opd).get(0).get("data").has("tanggal"));
    }

    private static ValidatableResponse publish(String opd, Object body) {
        return Api.creatingAs(ORGANISASI).body(body).post(PATH, opd, 2022).then();
    }

    private static Map<String, Object> plandaan() {
        String[] values = {"93.46", "93.82", "92.13", "91.67", "100"};
        List<Map<String, Object>> layanan = new ArrayList<>();
        for (String value : values) {
            int no = layanan.size() + 1;
            layanan.add(Map.of("no", no, "nama", "Layanan " + no, "nilai", new BigDecimal(value)));
        }
        return new HashMap<>(Map.of(
                "metode",
                "SIMPLE_MEAN",
                "layanan",
                layanan,
                "unsurTerendah",
                List.of("U9", "U6"),
                "tanggal",
                "2022-12-31"));
    }

    private static Map<String, Object> elements(int answer) {
        return new HashMap<>(
                Map.of("metode", "SIMPLE_MEAN", "layanan", List.of(layanan(answer)), "tanggal", "2022-12-31"));
    }

    /** One service in which all 150 respondents gave the same answer to all nine elements. */
    private static Map<String, Object> layanan(int answer) {
        List<Long> counts = new ArrayList<>(List.of(0L, 0L, 0L, 0L));
        counts.set(answer - 1, 150L);
        List<Map<String, Object>> unsur = new ArrayList<>();
        for (int u = 1; u <= 9; u++) {
            unsur.add(Map.of("kode", "U" + u, "jawaban", counts));
        }
        return Map.of("no", 1, "nama", "KTP", "unsur", unsur);
    }
}
