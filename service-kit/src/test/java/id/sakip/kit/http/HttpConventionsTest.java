package id.sakip.kit.http;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class HttpConventionsTest {
    private static final String OPD = "kec-plandaan";
    private static final String NOTES = "/v1/opd/" + OPD + "/notes";
    private static final String OPERATOR = Tokens.of("operator.plandaan", OPD, Roles.OPERATOR_OPD);

    @Test
    void sameKeyAndBodyReplaysTheFirstAnswerOtherBodyIsRefused() {
        String key = UUID.randomUUID().toString();

        Response first = write(key, "{\"text\": \"rapat\", \"amount\": 12.50}");
        Response again = write(key, "{\"amount\": 12.50, \"text\": \"rapat\"}");

        first.then().statusCode(201).header("ETag", "\"1\"");
        again.then().statusCode(201).header("Idempotent-Replay", "true").header("ETag", "\"1\"");
        assertEquals(first.asString(), again.asString());
        write(key, "{\"text\": \"lain\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @Test
    void sixteenAtOnceUnderOneKeyHaveOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        String text = "serentak " + key;
        ExecutorService clients = Executors.newFixedThreadPool(16);
        Callable<String> client =
                () -> write(key, "{\"text\": \"" + text + "\"}").asString();

        Set<String> answers =
                clients.invokeAll(IntStream.range(0, 16).mapToObj(i -> client).collect(Collectors.toList())).stream()
                        .map(HttpConventionsTest::get)
                        .collect(Collectors.toSet());
        clients.shutdown();

        assertEquals(1, answers.size(), answers.toString());
        long effects = Events.published("NoteWritten", OPD).stream()
                .filter(event -> event.path("data").path("text").asText().equals(text))
                .count();
        assertEquals(1, effects);
    }

    @Test
    void refusedCommandLeavesItsKeyFree() {
        String key = UUID.randomUUID().toString();
        write(key, "{\"text\": \"taken\"}").then().statusCode(409);
        write(key, "{\"text\": \"bebas\"}").then().statusCode(201);
    }

    @Test
    void changeNeedsTheVersionItWasReadAt() {
        String id = write(UUID.randomUUID().toString(), "{\"text\": \"awal\"}").path("id");
        String url = NOTES + "/" + id;

        Api.as(OPERATOR).body("{\"text\": \"ubah\"}").put(url).then().statusCode(428);
        Api.as(OPERATOR)
                .header("If-Match", "\"1\"")
                .body("{\"text\": \"ubah\"}")
                .put(url)
                .then()
                .statusCode(200);
        Api.as(OPERATOR)
                .header("If-Match", "\"1\"")
                .body("{\"text\": \"usang\"}")
                .put(url)
                .then()
                .statusCode(412)
                .body("currentETag", equalTo("\"2\""));
    }

    @Test
    void problemsSpeakIndonesianAndEnglishOnRequest() {
        Api.creatingAs(OPERATOR)
                .body("{\"text\": \"taken\"}")
                .post(NOTES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("title", equalTo("Catatan sudah ada"))
                .body("detail", containsString("tahun 2022 sudah"))
                .body("tahun", equalTo(2022));
        Api.creatingAs(OPERATOR)
                .header("Accept-Language", "en-GB,en;q=0.8")
                .body("{\"text\": \"taken\"}")
                .post(NOTES)
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Note exists"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"x\", \"version\": 3}",
                "{\"text\": \"x\", \"text\": \"y\"}",
                "{\"text\": 5}",
                "{\"text\": {}}",
                "{\"text\": \"a\\u0000b\"}",
                "{\"text\": \"\\ud800\"}",
                "{\"text\": \"x\", \"amount\": \"12\"}",
                "{\"text\": \"x\", \"amount\": 1e400}",
                "{\"text\": \"x\", \"amount\": NaN}",
                "{\"text\": \"\"}",
                "{\"text\": \"x\"} trailing",
                "[]",
                "{",
                "null",
                ""
            })
    void inputThatIsNotUnderstoodIsRefused(String body) {
        Api.creatingAs(OPERATOR)
                .body(body)
                .post(NOTES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/opd/kec%00/notes/1", "/v1/opd/kec-plandaan/notes/1?x=a%00b"})
    void nulInTheAddressIsRefused(String address) {
        Api.as(OPERATOR)
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("NUL")));
    }

    @Test
    void invalidFieldIsNamedByPointer() {
        Api.creatingAs(OPERATOR).body("{\"text\": \" \"}").post(NOTES).then().body("errors.pointer", hasItem("/text"));
    }

    @Test
    void decimalsStayExact() {
        String id = write(UUID.randomUUID().toString(), "{\"text\": \"uang\", \"amount\": 2173310423.1234}")
                .path("id");
        String json = Api.as(OPERATOR).get(NOTES + "/" + id).asString();
        assertEquals(true, json.contains("2173310423.1234"), json);
    }

    @Test
    void anotherOpdsThingsDoNotExist() {
        String id =
                write(UUID.randomUUID().toString(), "{\"text\": \"rahasia\"}").path("id");
        String other = Tokens.of("operator.lain", "kec-lain", Roles.OPERATOR_OPD);
        Api.as(other).get(NOTES + "/" + id).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoic2FraXAtYXBpIn0."})
    void forgedTokenIsRefused(String token) {
        Api.as(token)
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void jobTellsItsProgressAndResult() {
        String job = Api.as(OPERATOR)
                .post(NOTES + "/count")
                .then()
                .statusCode(202)
                .extract()
                .path("job");
        Awaitility.await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> Api.as(OPERATOR)
                .get("/v1/jobs/" + job)
                .then()
                .body("status", equalTo("DONE"))
                .body("result.counted", equalTo(1)));
    }

    private static Response write(String key, String body) {
        return Api.as(OPERATOR).header("Idempotency-Key", key).body(body).post(NOTES);
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
