package id.sakip.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.kebijakan.PolicyFixture;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.api.TreeRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem that helps, and never a fault of ours. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class HostileInputTest {
    /** Rotating, so that neighbouring fields meet different poisons and all kinds meet every type of field. */
    private static final int POISON_PER_FIELD = 6;

    private static final List<String> POISON = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2022-02-30\"",
            "\"' OR 1=1 --\"",
            "[]",
            "[null]",
            "{}",
            "{\"tidakDikenal\": 1}",
            "\"" + "x".repeat(5000) + "\"");

    @Test
    void everyFieldOfEveryBodySurvivesPoison() {
        Journey people = Journey.inRegistered("kec-jahat");
        PlanFixture fixture = new PlanFixture("kec-jahat");
        people.approvedRenstra(fixture);
        people.approvedRenja(fixture);
        TreeRequest small = new TreeRequest(
                fixture.renstra().document(), fixture.renstraNodes().subList(3, 6));
        int sent = 0;
        sent += poisonEveryField(small, people.operator, "POST", "/v1/opd/kec-jahat/renstra");
        sent += poisonEveryField(fixture.agreement(), people.operator, "POST", "/v1/opd/kec-jahat/perjanjian-kinerja");
        sent += poisonEveryField(fixture.iku(), people.operator, "POST", "/v1/opd/kec-jahat/iku");
        sent += poisonEveryField(OpdFixture.complete("kec-racun"), Journey.BAPPEDA, "PUT", "/v1/opd/kec-racun");
        sent += poisonEveryField(
                Map.of("nodeId", fixture.id("S1"), "opdTerkait", "kec-racun", "peran", "Peran"),
                people.operator,
                "POST",
                "/v1/opd/kec-jahat/crosscutting");
        sent += poisonEveryField(PolicyFixture.from("2090-01-01", "racun"), Journey.BAPPEDA, "POST", "/v1/kebijakan");
        sent += poisonEveryField(
                Map.of("reasons", List.of(Journey.FEWER_MEETINGS)),
                people.operator,
                "POST",
                "/v1/renja/" + fixture.id("renja/2022/murni") + "/submit");
        assertTrue(sent > 900, "sent " + sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "42",
                "\"teks\"",
                "{\"document\": {}} {}",
                "{\"document\": {\"label\": \"a\", \"label\": \"b\"}}"
            })
    void whatIsNoDocumentIsRefused(String body) {
        Journey people = new Journey("kec-jahat-2");
        Api.as(Journey.BAPPEDA)
                .body("{\"nama\": \"K\", \"kabupaten\": \"J\", \"zonaWaktu\": \"Asia/Jakarta\"}")
                .put("/v1/opd/kec-jahat-2");
        Response answer = draft(people, "renstra", body);
        assertEquals(400, answer.statusCode(), answer.asString());
        assertProblem(answer);
    }

    @Test
    void deepAndHugeBodiesAreRefused() {
        Journey people = Journey.inRegistered("kec-dalam");
        assertRefused(draft(people, "renstra", "[".repeat(1_000)));
        assertRefused(draft(people, "renstra", "{\"nodes\": [" + "{},".repeat(5000) + "{}]}"));
        assertRefused(draft(people, "renstra", "{\"document\": {\"label\": \"" + "x".repeat(2_000_000) + "\"}}"));
        assertRefused(Api.as(people.operator).get("/v1/opd/kec-dalam/pohon?tahun=dua"));
        assertRefused(Api.as(people.operator).get("/v1/opd/kec-dalam/pohon?tahun=2022&asOf=kemarin"));
        assertRefused(Api.as(people.operator).get("/v1/opd/kec-dalam/pohon"));
        assertRefused(Api.as(people.operator).get("/v1/opd/kec-dalam/renstra?cursor=AAAA"));
        assertRefused(Api.as(people.operator).get("/v1/renstra/bukan-uuid"));
        assertRefused(Api.as(people.operator).get("/v1/opd/%00/renstra"));
    }

    private static void assertRefused(Response answer) {
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.statusCode() + answer.asString());
        assertProblem(answer);
    }

    private static Response draft(Journey people, String kind, String body) {
        return Api.creatingAs(people.operator).body(body).post("/v1/opd/" + people.opd + "/" + kind);
    }

    /** Puts poison into each field in turn; only the first of equal siblings in an array, the rest is alike. */
    private static int poisonEveryField(Object request, String token, String method, String path) {
        int sent = 0;
        JsonNode valid = EventJson.MAPPER.valueToTree(request);
        for (List<Object> place : paths(valid)) {
            for (int i = 0; i < POISON_PER_FIELD; i++) {
                String poison = POISON.get((7 * sent + i) % POISON.size());
                Response answer = RestAssured.given()
                        .auth()
                        .oauth2(token)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(poisoned(valid, place, poison))
                        .request(method, path);
                String what =
                        path + " " + place + " = " + (poison.length() > 40 ? poison.length() + " characters" : poison);
                assertTrue(answer.statusCode() < 500, what + " -> " + answer.statusCode() + " " + answer.asString());
                if (answer.statusCode() >= 400) {
                    assertProblem(answer);
                }
            }
            sent += POISON_PER_FIELD;
        }
        return sent;
    }

    private static void assertProblem(Response answer) {
        assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""), answer.asString());
        assertTrue(answer.path("type").toString().startsWith("/problems/"));
        for (String leak : List.of("Exception", "org.hibernate", "SELECT ", "insert into", "at id.sakip")) {
            assertFalse(answer.asString().contains(leak), answer.asString());
        }
    }

    private static List<List<Object>> paths(JsonNode tree) {
        List<List<Object>> paths = new ArrayList<>();
        collect(tree, List.of(), paths);
        return paths;
    }

    private static void collect(JsonNode node, List<Object> path, List<List<Object>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                collect(field.getValue(), with(path, field.getKey()), paths);
            }
        } else if (node.isArray() && !node.isEmpty()) {
            int last = node.size() - 1;
            collect(node.get(last), with(path, last), paths);
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static String poisoned(JsonNode valid, List<Object> path, String poison) {
        JsonNode copy = valid.deepCopy();
        JsonNode parent = copy;
        for (Object step : path.subList(0, path.size() - 1)) {
            parent = step instanceof Integer index ? parent.get(index) : parent.get((String) step);
        }
        Object last = path.get(path.size() - 1);
        String marker = "@poison@";
        if (parent instanceof ObjectNode object) {
            object.put((String) last, marker);
        } else {
            ((ArrayNode) parent).set((Integer) last, ((ArrayNode) parent).textNode(marker));
        }
        return copy.toString().replace("\"" + marker + "\"", poison);
    }
}
