package id.sakip.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.planning.plan.api.TreeRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlanWorkflowTest {

    @Test
    void draftIsSubmittedReturnedCorrectedAndApproved() {
        Journey people = Journey.inRegistered("kec-alur");
        PlanFixture fixture = new PlanFixture("kec-alur");
        UUID id = fixture.id("renstra/murni");
        String etag = people.draft("renstra", fixture.renstra())
                .statusCode(201)
                .header("Location", containsString("/v1/renstra/" + id))
                .body("document.status", equalTo("DRAFT"))
                .body("document.lock", nullValue())
                .body("nodes.find { it.ref == 'P1.K1' }.pagu.2022", equalTo(2951900))
                .body("kondisiAkhir.find { it.ref == 'P1.K1.S1#1' }.value.value", equalTo(5))
                .extract()
                .header("ETag");
        people.submit("renstra", id, List.of())
                .statusCode(200)
                .body("document.status", equalTo("SUBMITTED"))
                .body("document.lock.reason", equalTo("UNDER_REVIEW"));
        Api.as(people.operator)
                .header("If-Match", etag)
                .body(PlanFixture.json(fixture.renstra()))
                .put("/v1/renstra/" + id)
                .then()
                .statusCode(412);
        String returned = Api.as(people.verifikator)
                .body(Map.of("notes", List.of("Lengkapi sumber data")))
                .post("/v1/renstra/" + id + "/return")
                .then()
                .statusCode(200)
                .body("document.status", equalTo("RETURNED"))
                .body("document.returnNotes", contains("Lengkapi sumber data"))
                .extract()
                .header("ETag");
        Api.as(people.operator)
                .header("If-Match", returned)
                .body(PlanFixture.json(fixture.renstra()))
                .put("/v1/renstra/" + id)
                .then()
                .statusCode(200);
        people.submit("renstra", id, List.of()).statusCode(200);
        people.approve("renstra", id)
                .statusCode(200)
                .body("document.status", equalTo("APPROVED"))
                .body("document.approvedBy", equalTo("kepala.kec-alur"))
                .body("document.effectiveDate", notNullValue());
        assertEquals(1, Events.published("RenstraApproved", "kec-alur").size());
        Api.as(people.kepala)
                .get("/v1/opd/kec-alur/renstra")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @Test
    void frozenDocumentCannotBeChangedAndSaysHowToGoOn() {
        Journey people = Journey.inRegistered("kec-beku");
        PlanFixture fixture = new PlanFixture("kec-beku");
        UUID id = people.approvedRenstra(fixture);
        String etag = Api.as(people.operator).get("/v1/renstra/" + id).header("ETag");
        Api.as(people.operator)
                .header("If-Match", etag)
                .body(PlanFixture.json(fixture.renstra()))
                .put("/v1/renstra/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/document-locked"))
                .body("lock.howToReopen", containsString("perubahan"));
        people.approve("renstra", id).statusCode(409).body("type", equalTo("/problems/document-state"));
        people.draft("renstra", new TreeRequest(fixture.head("renstra/lain", "lain", 2022, 2023), fixture.renjaNodes()))
                .statusCode(409)
                .body("type", equalTo("/problems/already-in-force"));
    }

    @Test
    void changeNeedsTheVersionItWasMadeFrom() {
        Journey people = Journey.inRegistered("kec-etag");
        PlanFixture fixture = new PlanFixture("kec-etag");
        UUID id = fixture.id("renstra/murni");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        Api.as(people.operator)
                .body(PlanFixture.json(fixture.renstra()))
                .put("/v1/renstra/" + id)
                .then()
                .statusCode(428);
        Api.as(people.operator)
                .header("If-Match", "\"99\"")
                .body(PlanFixture.json(fixture.renstra()))
                .put("/v1/renstra/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void resentDraftIsAnsweredOnceAndOtherBodyIsRefused() {
        Journey people = Journey.inRegistered("kec-ulang");
        PlanFixture fixture = new PlanFixture("kec-ulang");
        for (int i = 0; i < 2; i++) {
            Api.as(people.operator)
                    .header("Idempotency-Key", "renstra-kec-ulang")
                    .body(PlanFixture.json(fixture.renstra()))
                    .post("/v1/opd/kec-ulang/renstra")
                    .then()
                    .statusCode(201)
                    .body("document.id", equalTo(fixture.id("renstra/murni").toString()));
        }
        Api.as(people.operator)
                .header("Idempotency-Key", "renstra-kec-ulang")
                .body(PlanFixture.json(fixture.renja()))
                .post("/v1/opd/kec-ulang/renstra")
                .then()
                .statusCode(422);
        people.draft("renstra", fixture.renstra()).statusCode(409).body("type", equalTo("/problems/document-exists"));
    }

    @Test
    void nobodyApprovesHisOwnSubmission() {
        Journey people = Journey.inRegistered("kec-mata");
        PlanFixture fixture = new PlanFixture("kec-mata");
        UUID id = fixture.id("renstra/murni");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        people.submit("renstra", id, List.of()).statusCode(200);
        String both = Tokens.of("operator.kec-mata", "kec-mata", Roles.OPERATOR_OPD, Roles.KEPALA_OPD);
        Api.as(both)
                .body("{}")
                .post("/v1/renstra/" + id + "/approve")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"));
    }

    @Test
    void anotherOpdSeesNothing() {
        Journey people = Journey.inRegistered("kec-satu");
        Journey.inRegistered("kec-dua");
        PlanFixture fixture = new PlanFixture("kec-satu");
        UUID id = people.approvedRenstra(fixture);
        Journey others = new Journey("kec-dua");
        Api.as(others.kepala).get("/v1/renstra/" + id).then().statusCode(404);
        Api.as(others.operator).get("/v1/opd/kec-satu/renstra").then().statusCode(404);
        Api.as(others.kepala)
                .body("{}")
                .post("/v1/renstra/" + id + "/approve")
                .then()
                .statusCode(404);
        Api.as(others.operator).get("/v1/opd/kec-satu/pohon?tahun=2022").then().statusCode(404);
        others.draft("renstra", fixture.renstra()).statusCode(409).body("type", equalTo("/problems/document-exists"));
        others.draft(
                        "renstra",
                        new TreeRequest(
                                new PlanFixture("kec-dua").head("x", "murni", 2021, 2022), fixture.renstraNodes()))
                .statusCode(409)
                .body("type", equalTo("/problems/identity-conflict"))
                .body("errors.message", everyItem(containsString("sudah dipakai")));
        Api.as(Journey.BAPPEDA).get("/v1/renstra/" + id).then().statusCode(200);
        Api.as(Journey.BAPPEDA).get("/v1/renja/" + id).then().statusCode(404);
    }

    @Test
    void warningNeedsAReasonAndErrorBlocksWhatTheSystemApproves() {
        Journey people = Journey.inRegistered("kec-temuan");
        PlanFixture fixture = new PlanFixture("kec-temuan");
        people.approvedRenstra(fixture);
        UUID id = fixture.id("renja/2022/murni");
        people.draft("renja", fixture.renja()).statusCode(201);
        people.submit("renja", id, List.of()).statusCode(200);
        people.approve("renja", id)
                .statusCode(422)
                .body("type", equalTo("/problems/open-findings"))
                .body("findings.ruleId", contains("V-TGT-1"))
                .body("findings[0].found", equalTo("3"))
                .body("findings[0].expected", equalTo("6"));
        Api.as(people.kepala)
                .body(Map.of("reasons", List.of(Journey.FEWER_MEETINGS)))
                .post("/v1/renja/" + id + "/approve")
                .then()
                .statusCode(200);
        Api.as(people.operator)
                .get("/v1/renja/" + id + "/findings")
                .then()
                .statusCode(200)
                .body("blocking", equalTo(0))
                .body("findings[0].reason", equalTo(Journey.FEWER_MEETINGS.get("reason")));
    }

    @Test
    void paperSignedBeforeTheSystemKeepsItsErrorsWithAReason() {
        Journey people = Journey.inRegistered("kec-arsip");
        PlanFixture fixture = new PlanFixture("kec-arsip");
        List<id.sakip.planning.plan.domain.Node> wrong = PlanFixture.change(
                fixture.renstraNodes(), "P2.K1.S1", node -> PlanFixture.withKode(node, "7.01.02.2.09.02"));
        Map<String, String> reason = Journey.reason("V-CODE-1", "P2.K1.S1|kode|induk");
        TreeRequest system = new TreeRequest(fixture.head("renstra/sistem", "murni", 2021, 2022), wrong);
        UUID systemId = fixture.id("renstra/sistem");
        people.draft("renstra", system).statusCode(201);
        people.submit("renstra", systemId, List.of(reason)).statusCode(200);
        people.approve("renstra", systemId).statusCode(422).body("findings.ruleId", hasItem("V-CODE-1"));

        people.draft("renstra", new TreeRequest(fixture.head("renstra/arsip", "murni", 2021, 2022), wrong))
                .statusCode(201);
        TreeRequest archived = new TreeRequest(
                PlanFixture.archived(
                        fixture.head("renstra/kertas", "murni", 2021, 2022), "050/1/2021", LocalDate.of(2021, 1, 4)),
                wrong);
        UUID id = people.approved(
                "renstra", archived, List.of(reason, Journey.reason("V-CODE-1", "P2.K1.S1|kode|nomenklatur")));
        Api.as(people.operator)
                .get("/v1/renstra/" + id + "/findings")
                .then()
                .body("findings", hasSize(2))
                .body("findings[0].severity", equalTo("ERROR"))
                .body("findings[0].reason", notNullValue());
        Api.as(people.operator).get("/v1/renstra/" + id).then().body("document.effectiveDate", equalTo("2021-01-04"));
    }

    @Test
    void typedPaguOfAParentIsRefused() {
        Journey people = Journey.inRegistered("kec-pagu");
        PlanFixture fixture = new PlanFixture("kec-pagu");
        List<id.sakip.planning.plan.domain.Node> typed = PlanFixture.change(
                fixture.renstraNodes(),
                "P1",
                node -> PlanFixture.replaced(
                        node, new java.util.TreeMap<>(PlanFixture.pagu(2022, "1")), node.indicators()));
        people.draft("renstra", new TreeRequest(fixture.head("renstra/murni", "murni", 2021, 2022), typed))
                .statusCode(400)
                .body("errors.pointer", contains("/nodes/3/pagu"));
        Api.as(people.operator).get("/v1/opd/kec-pagu/renstra").then().body("items", empty());
    }
}
