package id.sakip.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.api.IkuRequest;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Node;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One identity for a node and an indicator over all documents. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class IdentityTest {

    @Test
    void idAndRefBelongTogetherForLife() {
        Journey people = Journey.inRegistered("kec-tetap");
        PlanFixture fixture = new PlanFixture("kec-tetap");
        people.approvedRenstra(fixture);
        Node program = fixture.renjaNodes().get(0);
        renja(people, fixture, renamed(program, program.id(), "P1-baru", Level.PROGRAM))
                .body("errors.pointer", contains("/nodes/0/ref"))
                .body("errors[0].message", containsString("P1"));
        renja(people, fixture, renamed(program, UUID.randomUUID(), "P1", Level.PROGRAM))
                .body("errors.pointer", contains("/nodes/0/ref"))
                .body("errors[0].message", containsString(program.id().toString()));
        renja(people, fixture, renamed(program, fixture.id("S1"), "S1", Level.PROGRAM))
                .body("errors.pointer", hasItem("/nodes/0/level"));
    }

    private static io.restassured.response.ValidatableResponse renja(Journey people, PlanFixture fixture, Node node) {
        Node alone = new Node(
                node.id(),
                node.ref(),
                null,
                node.level(),
                node.kode(),
                node.statement(),
                null,
                null,
                null,
                null,
                null,
                null);
        return people.draft("renja", new TreeRequest(fixture.head("renja/x", "murni", 2022, 2022), List.of(alone)))
                .statusCode(409)
                .body("type", equalTo("/problems/identity-conflict"));
    }

    private static Node renamed(Node node, UUID id, String ref, Level level) {
        return new Node(
                id,
                ref,
                node.parentId(),
                level,
                node.kode(),
                node.statement(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    @Test
    void linksLeadOnlyToWhatThisOpdPlans() {
        Journey people = Journey.inRegistered("kec-taut");
        PlanFixture fixture = new PlanFixture("kec-taut");
        Node lost = new Node(
                fixture.id("K"),
                "K",
                UUID.randomUUID(),
                Level.KEGIATAN,
                "7.01.01.2.01",
                "Kegiatan",
                null,
                null,
                null,
                List.of(UUID.randomUUID()),
                null,
                List.of());
        people.draft("renja", new TreeRequest(fixture.head("renja", "murni", 2022, 2022), List.of(lost)))
                .statusCode(400)
                .body("errors.pointer", contains("/nodes/0/parentId", "/nodes/0/supports/0"));
        people.approvedRenstra(fixture);
        List<Node> nodes = new ArrayList<>(fixture.renjaNodes());
        Node program = nodes.get(0);
        nodes.set(
                0,
                new Node(
                        program.id(),
                        program.ref(),
                        program.parentId(),
                        program.level(),
                        program.kode(),
                        program.statement(),
                        null,
                        null,
                        null,
                        List.of(fixture.id("S2#1"), fixture.id("T1#1")),
                        new TreeMap<>(),
                        program.indicators()));
        people.draft("renja", new TreeRequest(fixture.head("renja", "murni", 2022, 2022), nodes))
                .statusCode(201)
                .body(
                        "nodes[0].supports",
                        contains(
                                fixture.id("S2#1").toString(),
                                fixture.id("T1#1").toString()))
                .body("nodes[0].parentId", equalTo(fixture.id("S1").toString()));
    }

    @Test
    void agreementAndIkuNameWhatIsPlannedOrSayWhatIsNew() {
        Journey people = Journey.inRegistered("kec-kenal");
        PlanFixture fixture = new PlanFixture("kec-kenal");
        people.draft("perjanjian-kinerja", fixture.agreement())
                .statusCode(400)
                .body("errors.pointer", hasItem("/sasaran/0/nodeId"));
        people.approvedRenstra(fixture);
        String swapped = PlanFixture.json(fixture.agreement())
                .replace(fixture.id("P1").toString(), "@")
                .replace(fixture.id("S1").toString(), fixture.id("P1").toString())
                .replace("@", fixture.id("S1").toString());
        people.draft("perjanjian-kinerja", swapped)
                .statusCode(400)
                .body("errors.pointer", contains("/sasaran/0/nodeId", "/program/0/nodeId"));
        String unnamed = PlanFixture.json(Map.of(
                "document", fixture.agreement().document(),
                "tempat", "Jombang",
                "pihakPertama", fixture.agreement().pihakPertama(),
                "pihakKedua", fixture.agreement().pihakKedua(),
                "sasaran",
                        List.of(Map.of(
                                "nodeId", fixture.id("S1"),
                                "indicators",
                                        List.of(Map.of(
                                                "indicatorId", UUID.randomUUID(), "target", Map.of("value", 1)))))));
        people.draft("perjanjian-kinerja", unnamed)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/sasaran/0/indicators/0/ref",
                                "/sasaran/0/indicators/0/nama",
                                "/sasaran/0/indicators/0/satuan"));
        String unknown = PlanFixture.json(fixture.iku())
                .replace(fixture.id("S1#1").toString(), UUID.randomUUID().toString());
        people.draft("iku", unknown).statusCode(409).body("errors.pointer", contains("/indicators/0/ref"));
        people.draft(
                        "iku",
                        new IkuRequest(fixture.iku().document(), fixture.iku().indicators()))
                .statusCode(201)
                .body("indicators.ref", contains("S1#1", "P2.K1.S1#1"));
        Api.as(people.operator)
                .get("/v1/opd/kec-kenal/perjanjian-kinerja")
                .then()
                .body("items", equalTo(List.of()));
    }
}
