package id.sakip.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.api.PerjanjianKinerjaRequest;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.PkIndicator;
import id.sakip.planning.plan.domain.PkSasaran;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From murni to perubahan: what a revision changes, announces and leaves alone. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class RevisionTest {
    private static final int APPROVERS = 16;

    @Test
    void revisionOfTheAgreementAnnouncesExactlyTheChangedTargets() {
        Journey people = Journey.inRegistered("kec-revisi");
        PlanFixture fixture = new PlanFixture("kec-revisi");
        people.approvedRenstra(fixture);
        people.approvedRenja(fixture);
        UUID murni = people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        UUID perubahan = people.approved(
                "perjanjian-kinerja", revised(fixture), List.of(Journey.reason("V-TGT-1", "S1#1|target|2022|renstra")));

        List<JsonNode> events = Events.published("TargetRevised", "kec-revisi");
        assertEquals(1, events.size());
        JsonNode revision = events.get(0).path("data");
        assertEquals("S1#1", revision.path("indicatorRef").textValue());
        assertEquals(2022, revision.path("tahun").intValue());
        assertEquals(71, revision.path("old").path("value").intValue());
        assertEquals("72.5", revision.path("new").path("value").decimalValue().toPlainString());
        assertEquals("Perubahan strategi", revision.path("reason").textValue());
        assertEquals(murni.toString(), revision.path("fromDocument").textValue());
        assertEquals(perubahan.toString(), revision.path("toDocument").textValue());

        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + murni)
                .then()
                .statusCode(200)
                .body("document.status", equalTo("SUPERSEDED"))
                .body("sasaran[0].indicators[0].target.value", equalTo(71));
        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + perubahan + "/diff?with=" + murni)
                .then()
                .statusCode(200)
                .body("from.label", equalTo("murni"))
                .body("changes", hasSize(1))
                .body("changes[0].change", equalTo("CHANGED"))
                .body("changes[0].place", equalTo("S1#1"))
                .body("changes[0].before", equalTo("71"))
                .body("changes[0].after", equalTo("72.5"));
        Api.as(people.operator)
                .get("/v1/opd/kec-revisi/perjanjian-kinerja?limit=1")
                .then()
                .body("items.version", contains(2));
        Api.as(people.kepala)
                .get("/v1/opd/kec-revisi/pohon?tahun=2022")
                .then()
                .body("nodes.find { it.ref == 'S1' }.indicators[0].target.value", equalTo(72.5f));
    }

    private static PerjanjianKinerjaRequest revised(PlanFixture fixture) {
        PerjanjianKinerjaRequest murni = fixture.agreement();
        return new PerjanjianKinerjaRequest(
                PlanFixture.revising(
                        fixture.head("pk/2022/perubahan-1", "perubahan-1", 2022, 2022),
                        fixture.id("pk/2022/murni"),
                        "Perubahan strategi"),
                murni.tempat(),
                murni.pihakPertama(),
                murni.pihakKedua(),
                murni.pernyataan(),
                List.of(
                        new PkSasaran(
                                1,
                                fixture.id("S1"),
                                null,
                                List.of(new PkIndicator(
                                        fixture.id("S1#1"),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        PlanFixture.value("72.5")))),
                        murni.sasaran().get(1)),
                murni.program(),
                null);
    }

    @Test
    void revisionMustBeOfTheVersionInForceAndSayWhy() {
        Journey people = Journey.inRegistered("kec-usang");
        PlanFixture fixture = new PlanFixture("kec-usang");
        people.approvedRenstra(fixture);
        TreeRequest first = revision(fixture, "perubahan-1", fixture.id("renstra/murni"));
        TreeRequest second = revision(fixture, "perubahan-2", fixture.id("renstra/murni"));
        people.draft("renstra", first).statusCode(201);
        people.draft("renstra", second).statusCode(201);
        people.submit("renstra", first.document().id(), List.of()).statusCode(200);
        people.submit("renstra", second.document().id(), List.of()).statusCode(200);
        people.approve("renstra", first.document().id()).statusCode(200);
        people.approve("renstra", second.document().id())
                .statusCode(409)
                .body("type", equalTo("/problems/revision-outdated"));
        people.draft("renstra", revision(fixture, "perubahan-3", fixture.id("renstra/murni")))
                .statusCode(409)
                .body("type", equalTo("/problems/revision-outdated"));
        people.draft("renstra", revision(fixture, "perubahan-4", UUID.randomUUID()))
                .statusCode(422)
                .body("type", equalTo("/problems/revised-unknown"));
        people.draft(
                        "renstra",
                        new TreeRequest(
                                PlanFixture.revising(
                                        fixture.head("x", "x", 2021, 2022),
                                        first.document().id(),
                                        null),
                                fixture.renstraNodes()))
                .statusCode(400)
                .body("errors.pointer", contains("/document/reason"));
        assertEquals(List.of(), Events.published("TargetRevised", "kec-usang"));
    }

    @Test
    void ofSixteenApprovalsAtOnceOneSucceeds() throws Exception {
        Journey people = Journey.inRegistered("kec-serentak");
        PlanFixture fixture = new PlanFixture("kec-serentak");
        people.approvedRenstra(fixture);
        TreeRequest revision = revision(fixture, "perubahan-1", fixture.id("renstra/murni"));
        people.draft("renstra", revision).statusCode(201);
        people.submit("renstra", revision.document().id(), List.of()).statusCode(200);

        List<Integer> answers = AtOnce.call(APPROVERS, () -> Api.as(people.kepala)
                .body("{}")
                .post("/v1/renstra/" + revision.document().id() + "/approve")
                .statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                APPROVERS - 1, answers.stream().filter(status -> status == 409).count(), answers::toString);
        assertEquals(2, Events.published("RenstraApproved", "kec-serentak").size());
    }

    @Test
    void ofSixteenRevisionsApprovedAtOnceOneTakesThePlace() throws Exception {
        Journey people = Journey.inRegistered("kec-lomba");
        PlanFixture fixture = new PlanFixture("kec-lomba");
        people.approvedRenstra(fixture);
        List<UUID> rivals = new ArrayList<>();
        for (int i = 1; i <= APPROVERS; i++) {
            TreeRequest rival = revision(fixture, "perubahan-" + i, fixture.id("renstra/murni"));
            people.draft("renstra", rival).statusCode(201);
            people.submit("renstra", rival.document().id(), List.of()).statusCode(200);
            rivals.add(rival.document().id());
        }
        List<UUID> waiting = java.util.Collections.synchronizedList(new ArrayList<>(rivals));

        List<Integer> answers = AtOnce.call(APPROVERS, () -> Api.as(people.kepala)
                .body("{}")
                .post("/v1/renstra/" + waiting.remove(0) + "/approve")
                .statusCode());

        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                APPROVERS - 1, answers.stream().filter(status -> status == 409).count(), answers::toString);
        assertEquals(2, Events.published("RenstraApproved", "kec-lomba").size());
    }

    private static TreeRequest revision(PlanFixture fixture, String label, UUID revised) {
        List<Node> nodes = fixture.renstraNodes();
        return new TreeRequest(
                PlanFixture.revising(fixture.head("renstra/" + label, label, 2021, 2022), revised, "Perubahan RPJMD"),
                nodes);
    }
}
