package id.sakip.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.domain.Node;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From plan to plan without typing anything twice. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PrefillTest {

    @Test
    void wholeChainIsCopiedForwardAndKeepsItsIds() throws Exception {
        Journey people = Journey.inRegistered("kec-salin");
        PlanFixture fixture = new PlanFixture("kec-salin");
        prefill(people, "renja").statusCode(409).body("type", equalTo("/problems/nothing-to-copy"));
        people.approvedRenstra(fixture);

        String renja = prefill(people, "renja")
                .statusCode(200)
                .body("document.label", equalTo("murni"))
                .body("document.tahunAwal", equalTo(2022))
                .body("nodes.ref", contains(codedRefs(fixture)))
                .body(
                        "nodes.find { it.ref == 'P1.K4.S6' }.id",
                        equalTo(fixture.id("P1.K4.S6").toString()))
                .body("nodes.find { it.ref == 'P1.K4.S6' }.pagu.keySet()", contains("2022"))
                .body("nodes.find { it.ref == 'P1' }.pagu.size()", equalTo(0))
                .body("nodes.find { it.ref == 'P1.K4.S6' }.indicators[0].targets.2022.value", equalTo(6))
                .extract()
                .asString();
        people.approved("renja", renja, List.of());

        String agreement = prefill(people, "perjanjian-kinerja")
                .statusCode(200)
                .body("sasaran.nodeId", contains(ids(fixture, "S1", "S2")))
                .body("program.nodeId", contains(ids(fixture, "P1", "P2")))
                .body("sasaran[0].indicators[0].target.value", equalTo(71))
                .body("program[0].pagu", equalTo(7665900))
                .extract()
                .asString();
        ObjectNode signed = (ObjectNode) EventJson.MAPPER.readTree(agreement);
        JsonNode parties = EventJson.MAPPER.readTree(PlanFixture.json(fixture.agreement()));
        for (String field : List.of("tempat", "pihakPertama", "pihakKedua", "pernyataan")) {
            signed.set(field, parties.path(field));
        }
        people.approved("perjanjian-kinerja", signed.toString(), List.of());

        String actions = prefill(people, "rencana-aksi")
                .statusCode(200)
                .body("nodes.findAll { it.level == 'SASARAN' }.ref", contains("S1", "S2"))
                .body("nodes.find { it.ref == 'S1' }.indicators[0].targets.2022.value", equalTo(71))
                .body("nodes.find { it.ref == 'P1.K4.S6' }.indicators[0].tribulan.size()", equalTo(0))
                .body("document.revises", nullValue())
                .extract()
                .asString();
        people.draft("rencana-aksi", actions).statusCode(201);
        prefill(people, "rencana-aksi").body("tercetak", empty());
    }

    @Test
    void revisionStartsFromTheVersionInForce() {
        Journey people = Journey.inRegistered("kec-salin-revisi");
        PlanFixture fixture = new PlanFixture("kec-salin-revisi");
        people.approvedRenstra(fixture);
        UUID murni = people.approvedRenja(fixture);
        prefill(people, "renja")
                .statusCode(200)
                .body("document.revises", equalTo(murni.toString()))
                .body("document.label", equalTo("perubahan-1"))
                .body("nodes.find { it.ref == 'P1.K4.S6' }.indicators[0].targets.2022.value", equalTo(3))
                .body("nodes.findAll { it.level != 'SUB_KEGIATAN' && it.pagu.size() > 0 }", empty());
    }

    @Test
    void yearIsNeededAndAnotherOpdIsNotThere() {
        Journey people = Journey.inRegistered("kec-tahun");
        Journey others = Journey.inRegistered("kec-tetangga");
        Api.as(people.operator)
                .get("/v1/opd/kec-tahun/renja/prefill")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/tahun"));
        Api.as(others.operator)
                .get("/v1/opd/kec-tahun/renja/prefill?tahun=2022")
                .then()
                .statusCode(404);
    }

    private static String[] codedRefs(PlanFixture fixture) {
        return fixture.renstraNodes().stream()
                .filter(node -> node.level().coded())
                .map(Node::ref)
                .toArray(String[]::new);
    }

    private static String[] ids(PlanFixture fixture, String... refs) {
        return java.util.Arrays.stream(refs)
                .map(ref -> fixture.id(ref).toString())
                .toArray(String[]::new);
    }

    private static ValidatableResponse prefill(Journey people, String kind) {
        return Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/" + kind + "/prefill?tahun=2022")
                .then();
    }
}
