package id.sakip.evaluation.index;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class IndeksResourceTest {

    private static final String ORGANISASI = Tokens.withRole(Roles.ORGANISASI, null);

    @Test
    void aDefinedIndexIsComputedPublishedAndCorrected() {
        define(IndeksFixture.paten("paten-uji")).statusCode(201);
        String opd = Opds.registered();
        publish(opd, "paten-uji", IndeksFixture.values())
                .statusCode(201)
                .body("nilai", equalTo(86.5f))
                .body("kategori", equalTo("Baik"))
                .body("komponen.nilaiTertimbang", equalTo(List.of(27, 25.5f, 34)));
        publish(opd, "paten-uji", IndeksFixture.values()).statusCode(409);
        Map<String, Object> corrected = IndeksFixture.values();
        corrected.put("alasanKoreksi", "Salah ketik");
        publish(opd, "paten-uji", corrected).statusCode(201).body("versi", equalTo(2));
        assertEquals(2, Events.published("IndexPublished", opd).size());
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .get("/v1/opd/{kode}/tahun/2022/indeks", opd)
                .then()
                .body("", hasSize(1))
                .body("[0].versi", equalTo(2))
                .body("[0].dasarHukum", equalTo("Peraturan Bupati tentang Penilaian PATEN"));
        Api.as(ORGANISASI).get("/v1/indeks").then().body("kode", hasItem("paten-uji"));
    }

    @Test
    void aYearIsComputedUnderTheDefinitionInForceAtItsEnd() {
        define(IndeksFixture.paten("sinergitas")).statusCode(201);
        define(IndeksFixture.paten("sinergitas")).statusCode(409).body("type", equalTo("/problems/indeks-exists"));
        Map<String, Object> later = IndeksFixture.paten("sinergitas");
        later.put("berlakuMulai", "2024-01-01");
        later.put("komponen", List.of(Map.of("kode", "satu", "nama", "Satu", "bobot", 100)));
        later.remove("kategori");
        define(later).statusCode(201);
        String opd = Opds.registered();
        Map<String, Object> one = Map.of("komponen", List.of(Map.of("kode", "satu", "nilai", 77)));
        publish(opd, "sinergitas", one)
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_KODE", "MISSING", "MISSING", "MISSING")));
        Api.creatingAs(ORGANISASI)
                .body(one)
                .post("/v1/opd/{kode}/tahun/2025/indeks/sinergitas", opd)
                .then()
                .statusCode(201)
                .body("nilai", equalTo(77));
        Api.creatingAs(ORGANISASI)
                .body(one)
                .post("/v1/opd/{kode}/tahun/2021/indeks/sinergitas", opd)
                .then()
                .statusCode(404);
        Map<String, Object> future = Map.of("komponen", one.get("komponen"), "tanggal", "2099-01-01");
        publish(opd, "sinergitas", future).statusCode(422);
    }

    @Test
    void weightsThatDoNotSumAreRefused() {
        Map<String, Object> short99 = IndeksFixture.paten("rusak");
        short99.put("komponen", List.of(Map.of("kode", "satu", "nama", "Satu", "bobot", 99)));
        define(short99)
                .statusCode(422)
                .body("type", equalTo("/problems/indeks-refused"))
                .body("errors[0].code", equalTo("WEIGHTS"));
    }

    private static ValidatableResponse define(Object body) {
        return Api.creatingAs(ORGANISASI).body(body).post("/v1/indeks").then();
    }

    private static ValidatableResponse publish(String opd, String indeks, Object body) {
        return Api.creatingAs(ORGANISASI)
                .body(body)
                .post("/v1/opd/{kode}/tahun/2022/indeks/{indeks}", opd, indeks)
                .then();
    }
}
