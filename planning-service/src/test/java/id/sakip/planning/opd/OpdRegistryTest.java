package id.sakip.planning.opd;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class OpdRegistryTest {
    private static final String MASKED = "**************1003";

    @Test
    void opdComesBackAsItWasRegisteredAndTheSameAgainChangesNothing() {
        Opd opd = OpdFixture.complete("kec-daftar");
        String etag =
                register("kec-daftar", opd, null).statusCode(201).extract().header("ETag");
        Api.as(new Journey("kec-daftar").kepala)
                .get("/v1/opd/kec-daftar")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .body("unit[0].fungsi", contains("Koordinasi", "Pembinaan"))
                .body("pejabat[0].nip", equalTo(OpdFixture.NIP_CAMAT))
                .body("pejabat[0].sampai", nullValue())
                .body("sumberDaya[0].beban[0].kebutuhan", equalTo(19))
                .body("isuStrategis", hasSize(1));
        register("kec-daftar", opd, etag).statusCode(200).header("ETag", equalTo(etag));
        assertEquals(1, Events.published("OpdRegistered", "kec-daftar").size());
    }

    @Test
    void changeNeedsTheVersionReadAndIsPublishedWhole() {
        Opd opd = OpdFixture.complete("kec-ubah");
        String etag = register("kec-ubah", opd, null).extract().header("ETag");
        Opd renamed = opd.withPejabat(official -> official.ref().equals("camat")
                ? new id.sakip.planning.opd.domain.Pejabat(
                        "camat",
                        "Camat Baru",
                        null,
                        null,
                        null,
                        "Camat",
                        "camat",
                        id.sakip.planning.opd.domain.Pejabat.Status.PLT,
                        official.kategori(),
                        null,
                        null)
                : official);
        register("kec-ubah", renamed, null).statusCode(428);
        register("kec-ubah", renamed, "\"77\"").statusCode(412);
        register("kec-ubah", renamed, etag).statusCode(200);
        List<com.fasterxml.jackson.databind.JsonNode> events = Events.published("OpdRegistered", "kec-ubah");
        assertEquals(2, events.size());
        assertEquals(
                "PLT",
                events.get(1)
                        .path("data")
                        .path("opd")
                        .path("pejabat")
                        .get(0)
                        .path("status")
                        .textValue());
    }

    @Test
    void nipIsMaskedForThoseWhoDoNotSignAndSurvivesTheirChange() {
        register("kec-nip", OpdFixture.complete("kec-nip"), null).body("pejabat[0].nip", equalTo(MASKED));
        for (String role : Roles.ALL) {
            boolean signs = role.equals(Roles.KEPALA_OPD) || role.equals(Roles.BUPATI);
            Api.as(Tokens.withRole(role, "kec-nip"))
                    .get("/v1/opd/kec-nip")
                    .then()
                    .statusCode(200)
                    .body("pejabat[0].nip", equalTo(signs ? OpdFixture.NIP_CAMAT : MASKED));
        }
        Response read = Api.as(Journey.BAPPEDA).get("/v1/opd/kec-nip");
        Api.as(Journey.BAPPEDA)
                .header("If-Match", read.header("ETag"))
                .body(read.asString().replace("Kecamatan Contoh", "Kecamatan Contoh Baru"))
                .put("/v1/opd/kec-nip")
                .then()
                .statusCode(200);
        Api.as(new Journey("kec-nip").kepala)
                .get("/v1/opd/kec-nip")
                .then()
                .body("nama", equalTo("Kecamatan Contoh Baru"))
                .body("pejabat[0].nip", equalTo(OpdFixture.NIP_CAMAT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1967062219930301006 | /pejabat/0/nip",
                "196702301993021003  | /pejabat/0/nip",
                "*****************1  | /pejabat/0/nip",
            })
    void wrongNipIsRefusedByItsPlace(String nip, String pointer) {
        Opd opd = OpdFixture.complete("kec-nip-salah")
                .withPejabat(official -> official.ref().equals("camat") ? official.withNip(nip) : official);
        register("kec-nip-salah", opd, null).statusCode(400).body("errors.pointer", contains(pointer));
        Api.as(Journey.BAPPEDA).get("/v1/opd/kec-nip-salah").then().statusCode(404);
    }

    @Test
    void unusualNipIsKeptAndPointedAt() {
        Opd opd = OpdFixture.complete("kec-aneh")
                .withPejabat(
                        official -> official.ref().equals("camat") ? official.withNip("197005101993023003") : official);
        register("kec-aneh", opd, null).statusCode(201);
        Api.as(Journey.BAPPEDA)
                .get("/v1/opd/kec-aneh/findings")
                .then()
                .body("ruleId", contains("V-NIP-1"))
                .body("place", contains("pejabat|camat|nip"));
    }

    @Test
    void listIsPagedAndAnOpdSeesItselfOnly() {
        for (String kode : List.of("kec-hal-1", "kec-hal-2", "kec-hal-3")) {
            Journey.inRegistered(kode);
        }
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            Response page = Api.as(Journey.BAPPEDA).get("/v1/opd?limit=2" + cursor);
            List<String> codes = page.path("items.kode");
            assertTrue(codes.size() <= 2);
            codes.forEach(kode -> assertTrue(seen.add(kode), kode + " twice"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertTrue(seen.containsAll(List.of("kec-hal-1", "kec-hal-2", "kec-hal-3")));
        Api.as(new Journey("kec-hal-2").operator)
                .get("/v1/opd")
                .then()
                .body("items.kode", contains("kec-hal-2"))
                .body("items.kode", not(hasItem("kec-hal-1")));
        Api.as(Journey.BAPPEDA).get("/v1/opd?limit=0").then().statusCode(400);
        Api.as(Journey.BAPPEDA).get("/v1/opd?cursor=%00bukan").then().statusCode(400);
    }

    @Test
    void unitTreeMustBeATree() {
        String turning = """
                {"nama": "Kecamatan", "kabupaten": "Jombang", "zonaWaktu": "Asia/Jakarta",
                 "unit": [{"ref": "a", "nama": "A", "parentRef": "b"}, {"ref": "b", "nama": "B", "parentRef": "a"},
                          {"ref": "c", "nama": "C", "parentRef": "tidak-ada"}]}""";
        Response refused = Api.as(Journey.BAPPEDA).body(turning).put("/v1/opd/kec-putar");
        assertEquals(400, refused.statusCode());
        assertEquals(
                List.of("/unit/0/parentRef", "/unit/1/parentRef", "/unit/2/parentRef"), refused.path("errors.pointer"));
        assertFalse(refused.asString().contains("Exception"));
    }

    private static ValidatableResponse register(String kode, Opd opd, String ifMatch) {
        var request = Api.as(Journey.BAPPEDA).body(PlanFixture.json(opd));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/opd/" + kode).then();
    }
}
