package id.sakip.planning.opd;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Desa, pangkat and office holders: what is served, and what is pointed at. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class OpdReferenceTest {
    private static final String KODE = "kec-acuan";

    @Test
    void desaAreServedAndDefectsOfTheRegistryAreFindings() {
        register(OpdFixture.complete("kec-rapi"));
        Journey clean = new Journey("kec-rapi");
        Api.as(clean.operator).get("/v1/opd/kec-rapi/findings").then().body("$", empty());
        Api.as(clean.operator)
                .get("/v1/opd/kec-rapi/desa")
                .then()
                .statusCode(200)
                .body("kode", containsInAnyOrder("35.17.21.2001", "35.17.21.2002"));

        String json = PlanFixture.json(OpdFixture.ladder(KODE)
                        .withPejabat(
                                official -> official.ref().equals("camat") ? replacing(official, "III/c") : official))
                .replace("\"jumlahDesa\":2", "\"jumlahDesa\":3");
        Api.as(Journey.BAPPEDA).body(json).put("/v1/opd/" + KODE).then().statusCode(201);
        Api.as(new Journey(KODE).operator)
                .get("/v1/opd/" + KODE + "/findings")
                .then()
                .body(
                        "collect { it.ruleId + ' ' + it.place }",
                        containsInAnyOrder(
                                "V-GOL-1 pejabat|camat|golongan",
                                "V-SIGN-1 pejabat|camat|jabatan",
                                "V-COUNT-1 desa|jumlah"))
                .body("find { it.ruleId == 'V-COUNT-1' }.expected", equalTo("2"));
        Api.as(clean.operator).get("/v1/opd/" + KODE + "/desa").then().statusCode(404);
    }

    @Test
    void referenceDataSayWhetherSomebodyVerifiedThem() {
        Api.as(Journey.BAPPEDA)
                .get("/v1/acuan/pangkat")
                .then()
                .statusCode(200)
                .body("$", hasSize(17))
                .body("find { it.golongan == 'III/d' }.pangkat", equalTo("Penata Tingkat I"))
                .body("find { it.golongan == 'III/d' }.verified", equalTo(false));
        Api.as(Journey.BAPPEDA)
                .get("/v1/acuan/skala")
                .then()
                .statusCode(200)
                .body("$", hasSize(7))
                .body("find { it.id == 'permendagri-86-2017' }.verified", equalTo(false))
                .body(
                        "find { it.id == 'jember' }.bands.label",
                        equalTo(java.util.List.of("Sangat Baik", "Baik", "Cukup", "Kurang")));
    }

    /** The camat of 2020 as somebody registers him who forgets when he left. */
    private static Pejabat replacing(Pejabat official, String golongan) {
        return new Pejabat(
                official.ref(),
                official.nama(),
                official.nip(),
                official.pangkat(),
                golongan,
                official.jabatan(),
                official.unitRef(),
                official.status(),
                official.kategori(),
                official.dari(),
                null);
    }

    private static void register(Opd opd) {
        Api.as(Journey.BAPPEDA)
                .body(PlanFixture.json(opd))
                .put("/v1/opd/" + opd.kode())
                .then()
                .statusCode(201);
    }
}
