package id.sakip.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.planning.plan.domain.PlanStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random people do random things to a document and its revisions. A model that knows only the rules says what must
 * happen, and the service has to agree step by step: no verb works in a wrong state, nobody approves his own submission, a
 * stale editor is refused, and at any time at most one version is in force.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class DocumentLifePropertyTest {
    private static final int STEPS = 40;

    private enum Verb {
        CHANGE,
        CHANGE_STALE,
        SUBMIT,
        RETURN,
        APPROVE,
        REVISE
    }

    /** What the rules say about the newest version. */
    private static final class Model {
        private PlanStatus status = PlanStatus.DRAFT;
        private String submittedBy;
        private int approvals;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20221125, 7010102, 42})
    void serviceAgreesWithTheModel(long seed) throws Exception {
        String opd = "kec-acak-" + seed;
        Journey people = Journey.inRegistered(opd);
        String[] operators = {
            people.operator, Tokens.of("rangkap." + opd, opd, Roles.OPERATOR_OPD, Roles.KEPALA_OPD),
        };
        String[] heads = {people.kepala, operators[1]};
        PlanFixture fixture = new PlanFixture(opd);
        people.approvedRenstra(fixture);
        ObjectNode request = (ObjectNode) EventJson.MAPPER.readTree(PlanFixture.json(fixture.iku()));
        people.draft("iku", request.toString()).statusCode(201);
        UUID id = fixture.id("iku/murni");
        Model model = new Model();
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            Verb verb = Verb.values()[random.nextInt(Verb.values().length)];
            int who = random.nextInt(2);
            String trace = "seed " + seed + ", step " + step + ", " + verb + " by " + who + " in " + model.status;
            switch (verb) {
                case CHANGE -> {
                    int expected = model.status.editable() ? 200 : 409;
                    assertEquals(expected, change(operators[who], id, etag(people, id), request), trace);
                }
                case CHANGE_STALE -> assertEquals(412, change(operators[who], id, "\"4711\"", request), trace);
                case SUBMIT -> {
                    boolean possible = model.status.submit().isPresent();
                    assertEquals(possible ? 200 : 409, post(operators[who], id, "submit", Map.of()), trace);
                    if (possible) {
                        model.status = PlanStatus.SUBMITTED;
                        model.submittedBy = operators[who];
                    }
                }
                case RETURN -> {
                    boolean possible = model.status.returnForRevision().isPresent();
                    Map<String, Object> notes = Map.of("notes", List.of("Lengkapi"));
                    assertEquals(possible ? 200 : 409, post(people.verifikator, id, "return", notes), trace);
                    model.status = possible ? PlanStatus.RETURNED : model.status;
                }
                case APPROVE -> {
                    boolean possible = model.status.approve().isPresent();
                    int expected = !possible ? 409 : heads[who].equals(model.submittedBy) ? 403 : 200;
                    assertEquals(expected, post(heads[who], id, "approve", Map.of()), trace);
                    if (expected == 200) {
                        model.status = PlanStatus.APPROVED;
                        model.approvals++;
                    }
                }
                case REVISE -> {
                    ObjectNode revision = request.deepCopy();
                    UUID next = UUID.randomUUID();
                    ((ObjectNode) revision.path("document"))
                            .put("id", next.toString())
                            .put("label", "perubahan-" + step)
                            .put("revises", id.toString())
                            .put("reason", "Perubahan ke-" + step);
                    int expected = model.status == PlanStatus.APPROVED ? 201 : 409;
                    assertEquals(
                            expected,
                            people.draft("iku", revision.toString()).extract().statusCode(),
                            trace);
                    if (expected == 201) {
                        id = next;
                        request = revision;
                        model.status = PlanStatus.DRAFT;
                        model.submittedBy = null;
                    }
                }
            }
            assertEquals(
                    model.status.name(),
                    read(people, id).path("document").path("status").textValue(),
                    trace);
        }
        assertEquals(model.approvals, Events.published("IkuDefined", opd).size());
        List<String> states =
                Api.as(people.kepala).get("/v1/opd/" + opd + "/iku?limit=200").path("items.status");
        assertEquals(
                Math.min(1, model.approvals),
                states.stream().filter("APPROVED"::equals).count(),
                states::toString);
        assertEquals(
                Math.max(0, model.approvals - 1),
                states.stream().filter("SUPERSEDED"::equals).count(),
                states::toString);
    }

    private static int change(String who, UUID id, String etag, JsonNode request) {
        return Api.as(who)
                .header("If-Match", etag)
                .body(request.toString())
                .put("/v1/iku/" + id)
                .statusCode();
    }

    private static int post(String who, UUID id, String verb, Map<String, Object> body) {
        return Api.as(who).body(body).post("/v1/iku/" + id + "/" + verb).statusCode();
    }

    private static String etag(Journey people, UUID id) {
        return Api.as(people.operator).get("/v1/iku/" + id).header("ETag");
    }

    private static JsonNode read(Journey people, UUID id) throws Exception {
        Response response = Api.as(people.kepala).get("/v1/iku/" + id);
        return EventJson.MAPPER.readTree(response.asString());
    }
}
