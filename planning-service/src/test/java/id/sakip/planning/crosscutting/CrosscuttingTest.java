package id.sakip.planning.crosscutting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class CrosscuttingTest {

    @Test
    void bothSidesSeeTheLinkAndNothingElseOfEachOther() {
        Journey owner = Journey.inRegistered("kec-lintas-a");
        Journey other = Journey.inRegistered("dinas-lintas-b");
        Journey stranger = Journey.inRegistered("dinas-lintas-c");
        PlanFixture fixture = new PlanFixture(owner.opd);
        owner.approvedRenstra(fixture);
        String id = link(owner, fixture.id("S2"), other.opd, "Menyediakan data kependudukan")
                .statusCode(201)
                .body("arah", equalTo("KELUAR"))
                .body("ref", equalTo("S2"))
                .body("statement", equalTo("Meningkatnya kualitas layanan kecamatan"))
                .extract()
                .path("id");
        list(owner).body("id", contains(id)).body("[0].opdTerkait", equalTo(other.opd));
        list(other)
                .body("id", contains(id))
                .body("[0].arah", equalTo("MASUK"))
                .body("[0].opdTerkait", equalTo(owner.opd))
                .body("[0].namaOpdTerkait", equalTo("Kecamatan Contoh"))
                .body("[0].statement", equalTo("Meningkatnya kualitas layanan kecamatan"))
                .body("[0].peran", equalTo("Menyediakan data kependudukan"))
                .body("[0].ref", nullValue())
                .body("[0].nodeId", nullValue());
        list(stranger).body("$", empty());
        Api.as(other.operator)
                .get("/v1/opd/" + owner.opd + "/crosscutting")
                .then()
                .statusCode(404);
        Api.as(owner.operator)
                .get("/v1/opd/" + owner.opd + "/crosscutting/mitra")
                .then()
                .statusCode(200)
                .body("kode", hasItem(other.opd))
                .body("kode", not(hasItem(owner.opd)));

        Api.as(other.operator).delete("/v1/crosscutting/" + id).then().statusCode(404);
        Api.as(owner.operator).delete("/v1/crosscutting/" + id).then().statusCode(204);
        list(other).body("$", empty());
    }

    @Test
    void linkLeadsFromAnOwnNodeToAnotherOpdOnce() {
        Journey owner = Journey.inRegistered("kec-lintas-d");
        Journey other = Journey.inRegistered("dinas-lintas-e");
        PlanFixture fixture = new PlanFixture(owner.opd);
        owner.approvedRenstra(fixture);
        link(owner, fixture.id("S1"), other.opd, "Peran").statusCode(201);
        link(owner, fixture.id("S1"), other.opd, "Peran lain")
                .statusCode(409)
                .body("type", equalTo("/problems/crosscutting-exists"));
        link(owner, fixture.id("S2"), "dinas-tidak-ada", "Peran")
                .statusCode(422)
                .body("type", equalTo("/problems/crosscutting-opd"));
        link(owner, new PlanFixture("dinas-lintas-e").id("S1"), other.opd, "Peran")
                .statusCode(422)
                .body("type", equalTo("/problems/crosscutting-node"));
        link(owner, fixture.id("S2"), owner.opd, "Peran")
                .statusCode(400)
                .body("errors.pointer", contains("/opdTerkait"));
        link(owner, null, null, null)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/nodeId", "/opdTerkait", "/peran"));
        list(owner).body("peran", contains("Peran"));
    }

    private static ValidatableResponse link(Journey people, UUID nodeId, String opdTerkait, String peran) {
        Map<String, Object> body = new HashMap<>();
        body.put("nodeId", nodeId);
        body.put("opdTerkait", opdTerkait);
        body.put("peran", peran);
        return Api.creatingAs(people.operator)
                .body(PlanFixture.json(body))
                .post("/v1/opd/" + people.opd + "/crosscutting")
                .then();
    }

    private static ValidatableResponse list(Journey people) {
        return Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/crosscutting")
                .then()
                .statusCode(200);
    }
}
