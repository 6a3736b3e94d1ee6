package id.sakip.evaluation.ipp;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
class IppResourceTest {

    private static final String PATH = "/v1/opd/{kode}/tahun/{tahun}/ipp";
    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void plandaan2022Is34941AndBMinusUnderTheWeightsOf2017() {
        String opd = Opds.registered();
        publish(opd, 2022, plandaan())
                .statusCode(201)
                .body("kategori", equalTo("B-"))
                .body("makna", equalTo("Baik (dengan catatan)"))
                .body("instrumen", equalTo("ipp-17-2017"))
                .body("aspek[0].nilaiAspek", equalTo(1.0671f));
        JsonNode data = Events.published("IppPublished", opd).get(0).get("data");
        assertEquals(new BigDecimal("3.4941"), data.get("nilai").decimalValue());
        assertEquals(30, data.at("/aspek/0/bobot").intValue());
        Api.as(Tokens.withRole(Roles.KEPALA_OPD, opd))
                .get(PATH, opd, 2022)
                .then()
                .statusCode(200)
                .body("aspek", hasSize(6));
    }

    @Test
    void laterYearTakesTheLaterWeights() {
        String opd = Opds.registered();
        publish(opd, 2023, plandaan())
                .statusCode(201)
                .body("instrumen", equalTo("ipp-29-2022"))
                .body("nilai", equalTo(3.44058f));
    }

    @Test
    void correctionNeedsAReasonAndPublishesAgain() {
        String opd = Opds.registered();
        publish(opd, 2022, plandaan()).statusCode(201);
        publish(opd, 2022, plandaan()).statusCode(409);
        Map<String, Object> corrected = plandaan();
        corrected.put("alasanKoreksi", "Nilai inovasi keliru");
        publish(opd, 2022, corrected).statusCode(201).body("versi", equalTo(2));
        assertEquals(2, Events.published("IppPublished", opd).size());
    }

    @Test
    void incompleteOrForeignWeightsAreRefused() {
        String opd = Opds.registered();
        Map<String, Object> body = plandaan();
        body.put("aspek", List.of(Map.of("no", 1, "bobot", 24, "nilai", 3), Map.of("no", 7, "nilai", 3)));
        publish(opd, 2022, body)
                .statusCode(422)
                .body("type", equalTo("/problems/ipp-refused"))
                .body(
                        "errors.code",
                        equalTo(List.of(
                                "OTHER_WEIGHT",
                                "UNKNOWN_ASPEK",
                                "MISSING",
                                "MISSING",
                                "MISSING",
                                "MISSING",
                                "MISSING")))
                .body(
                        "errors[0].sentence",
                        equalTo("Bobot Kebijakan Pelayanan tertulis 24, sedangkan acuan yang dipakai menetapkan 30."));
        Api.as(ORGANISASI).get(PATH, opd, 2022).then().statusCode(404);
    }

    @Test
    void otherOpdSeesNothing() {
        String opd = Opds.registered();
        publish(opd, 2022, plandaan()).statusCode(201);
        String stranger = Tokens.withRole(Roles.OPERATOR_OPD, "kec-lain");
        Api.as(stranger).get(PATH, opd, 2022).then().statusCode(404);
        Api.creatingAs(stranger).body(plandaan()).post(PATH, opd, 2022).then().statusCode(403);
    }

    private static ValidatableResponse publish(String opd, int tahun, Object body) {
        return Api.creatingAs(ORGANISASI).body(body).post(PATH, opd, tahun).then();
    }

    private static Map<String, Object> plandaan() {
        List<Map<String, Object>> aspek = new ArrayList<>();
        for (String value : new String[] {"3.557", "3.50", "3.33", "2.75", "4.50", "3.00"}) {
            aspek.add(Map.of("no", aspek.size() + 1, "nilai", new BigDecimal(value)));
        }
        return new HashMap<>(Map.of("aspek", aspek, "tanggal", "2022-12-31"));
    }
}
