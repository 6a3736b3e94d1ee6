package id.sakip.planning.komentar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.planning.plan.AtOnce;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.api.TreeRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The remarks the reviewers of Gumelar and Cerme wrote into the cells, as threads beside them. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class KomentarTest {
    private static final String NOT_ABOVE_RENSTRA = "untuk target jangan melebihi target di Renstra";
    private static final String WHEN = "Indikator tsb dilaksanakan kapan?";
    private static final String REVIEWER = Tokens.of("organisasi.satu", null, Roles.ORGANISASI);

    @Test
    void threadIsOpenedAnsweredAndResolved() {
        Journey people = Journey.inRegistered("kec-utas");
        PlanFixture fixture = new PlanFixture("kec-utas");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        UUID document = fixture.id("renstra/murni");
        String thread = open(REVIEWER, document, cell(fixture, "P1.K4.S6#1"), NOT_ABOVE_RENSTRA)
                .statusCode(201)
                .body("ref", equalTo("P1.K4.S6#1"))
                .body("status", equalTo("OPEN"))
                .body("openedBy", equalTo("organisasi.satu"))
                .extract()
                .path("id");
        reply(people.operator, thread, "Sudah disesuaikan menjadi 3 kali")
                .statusCode(201)
                .body("comments.author", contains("organisasi.satu", "operator.kec-utas"))
                .body("comments[1].at", notNullValue());
        step(people.operator, thread, "resolve").statusCode(403).body("type", equalTo("/problems/comment-of-reviewer"));
        step(REVIEWER, thread, "resolve").statusCode(200).body("status", equalTo("RESOLVED"));
        step(people.verifikator, thread, "reopen").statusCode(200).body("resolvedBy", nullValue());
        list(people.kepala, document, "")
                .body("place.tahun", contains(2022))
                .body("place.field", contains("target"))
                .body("carried", contains(false));
    }

    @Test
    void openThreadGoesAlongToTheNextVersion() {
        Journey people = Journey.inRegistered("kec-bawa");
        PlanFixture fixture = new PlanFixture("kec-bawa");
        UUID murni = people.approvedRenstra(fixture);
        String settled =
                open(REVIEWER, murni, cell(fixture, "S1#1"), WHEN).extract().path("id");
        String pending = open(REVIEWER, murni, cell(fixture, "S2#1"), NOT_ABOVE_RENSTRA)
                .extract()
                .path("id");
        step(REVIEWER, settled, "resolve").statusCode(200);
        TreeRequest revision = new TreeRequest(
                PlanFixture.revising(
                        fixture.head("renstra/perubahan-1", "perubahan-1", 2021, 2022), murni, "Perubahan RPJMD"),
                fixture.renstraNodes());
        people.draft("renstra", revision).statusCode(201);
        UUID perubahan = revision.document().id();
        list(people.operator, perubahan, "").body("id", contains(pending)).body("carried", contains(true));
        list(people.operator, murni, "").body("id", contains(settled, pending));
        list(people.operator, murni, "?status=OPEN").body("id", contains(pending));
        step(REVIEWER, pending, "resolve").statusCode(200);
        list(people.operator, perubahan, "").body("status", contains("RESOLVED"));
    }

    @Test
    void anotherOpdNeitherReadsNorWrites() {
        Journey people = Journey.inRegistered("kec-diam");
        Journey others = Journey.inRegistered("kec-ramai");
        PlanFixture fixture = new PlanFixture("kec-diam");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        UUID document = fixture.id("renstra/murni");
        String thread = open(people.operator, document, null, WHEN).extract().path("id");
        Api.as(others.kepala)
                .get("/v1/dokumen/" + document + "/komentar")
                .then()
                .statusCode(404);
        open(others.kepala, document, null, WHEN).statusCode(404);
        reply(others.operator, thread, "x").statusCode(404);
        step(others.verifikator, thread, "resolve").statusCode(404);
        step(people.operator, thread, "resolve").statusCode(200);
    }

    @Test
    void mistakesAreNamedAndNothingIsKept() {
        Journey people = Journey.inRegistered("kec-salah");
        PlanFixture fixture = new PlanFixture("kec-salah");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        UUID document = fixture.id("renstra/murni");
        open(
                        people.operator,
                        document,
                        Map.of("indicatorId", UUID.randomUUID().toString(), "field", "<b>", "tribulan", 5, "bulan", 13),
                        " ")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/text", "/place/indicatorId", "/place/field", "/place/tribulan", "/place/bulan"));
        open(people.operator, document, null, "a\u0000b").statusCode(400);
        open(people.operator, UUID.randomUUID(), null, WHEN).statusCode(404);
        reply(people.operator, UUID.randomUUID().toString(), WHEN).statusCode(404);
        list(people.operator, document, "").body("$", empty());
    }

    @Test
    void sixteenRepliesAtOnceAreAllKept() throws Exception {
        Journey people = Journey.inRegistered("kec-riuh");
        PlanFixture fixture = new PlanFixture("kec-riuh");
        people.draft("renstra", fixture.renstra()).statusCode(201);
        UUID document = fixture.id("renstra/murni");
        String thread = open(people.operator, document, null, WHEN).extract().path("id");
        List<Integer> answers = AtOnce.call(
                16, () -> reply(people.verifikator, thread, "Segera").extract().statusCode());
        assertEquals(Collections.nCopies(16, 201), answers);
        list(people.operator, document, "").body("[0].comments", hasSize(17));
    }

    private static Map<String, Object> cell(PlanFixture fixture, String indicator) {
        return Map.of("indicatorId", fixture.id(indicator).toString(), "field", "target", "tahun", 2022);
    }

    private static ValidatableResponse open(String who, UUID document, Map<String, Object> place, String text) {
        Map<String, Object> body = place == null ? Map.of("text", text) : Map.of("place", place, "text", text);
        return Api.creatingAs(who)
                .body(body)
                .post("/v1/dokumen/" + document + "/komentar")
                .then();
    }

    private static ValidatableResponse reply(String who, String thread, String text) {
        return Api.creatingAs(who)
                .body(Map.of("text", text))
                .post("/v1/komentar/" + thread + "/balasan")
                .then();
    }

    private static ValidatableResponse step(String who, String thread, String verb) {
        return Api.as(who).post("/v1/komentar/" + thread + "/" + verb).then();
    }

    private static ValidatableResponse list(String who, UUID document, String query) {
        return Api.as(who)
                .get("/v1/dokumen/" + document + "/komentar" + query)
                .then()
                .statusCode(200);
    }
}
