package id.sakip.reporting.lkjip;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.reporting.Loaded;
import id.sakip.reporting.fact.Plandaan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkjipResourceTest {
    private static final String BASE = "/v1/opd/kec-plandaan/tahun/2022/lkjip";
    private static final String CAMAT = Tokens.of("camat.plandaan", "kec-plandaan", Roles.KEPALA_OPD);
    private static final String OPERATOR = Tokens.of("operator.plandaan", "kec-plandaan", Roles.OPERATOR_OPD);
    private static final String REQUEST =
            "{\"tempat\": \"Plandaan\", \"tanggal\": \"2023-03-24\", \"penandatangan\": \"camat\"}";

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void publishesTheReportAsPdfDocxAndJsonAndTellsTheOthers() throws IOException, NoSuchAlgorithmException {
        Api.as(OPERATOR)
                .body("{\"paragraphs\": [\"Rata-rata {{3.1|rata-rata|capaian}}, lain {{9.9|a|b}}.\"]}")
                .put(BASE + "/narasi/ikhtisar")
                .then()
                .statusCode(200);
        JsonNode document = publish(UUID.randomUUID().toString());
        for (String format : new String[] {"pdf", "docx", "json"}) {
            Response file = file(document.path("id").textValue(), format);
            assertEquals(200, file.statusCode());
            String sha256 = sha256(file.asByteArray());
            assertEquals(document.path("sha256").path(format).textValue(), sha256);
            assertEquals("\"" + sha256 + "\"", file.header("ETag"));
            Api.as(OPERATOR)
                    .header("If-None-Match", file.header("ETag"))
                    .get(BASE + "/dokumen/" + document.path("id").textValue() + "/" + format)
                    .then()
                    .statusCode(304);
        }
        JsonNode report = EventJson.MAPPER.readTree(
                file(document.path("id").textValue(), "json").asByteArray());
        assertTrue(report.toString().contains("Rata-rata 100,84%, lain [belum ada data]."));
        assertTrue(report.path("tables").size() >= 30);
        JsonNode event = Events.published("DocumentPublished", "kec-plandaan").stream()
                .filter(candidate -> candidate
                        .path("data")
                        .path("dokumenId")
                        .textValue()
                        .equals(document.path("id").textValue()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                document.path("sha256").path("pdf").textValue(),
                event.path("data").path("sha256").path("pdf").textValue());
        DocumentPublishedSchema.check(event.path("data"));
        assertTrue(event.path("data").path("findings").toString().contains("{{9.9|a|b}}"));
    }

    @Test
    void exampleForTheOtherServicesFitsTheSchema() {
        DocumentPublishedSchema.check(Plandaan.json("/events/examples/DocumentPublished.v1.json"));
    }

    @Test
    void resendStartsNoSecondDocument() {
        String key = UUID.randomUUID().toString();
        String first = start(key).path("jobId");
        assertEquals(first, start(key).path("jobId"));
        awaitDone("/v1/jobs/" + first);
        Api.as(CAMAT)
                .header("Idempotency-Key", key)
                .body(REQUEST.replace("Plandaan", "Jombang"))
                .post(BASE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @Test
    void signatoryMustBeAnOfficialOfTheOpd() {
        Api.creatingAs(CAMAT)
                .body(REQUEST.replace("camat", "lurah"))
                .post(BASE)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/penandatangan-unknown"));
    }

    @Test
    void listsWhatWasPublishedNewestFirst() throws IOException {
        String id = publish(UUID.randomUUID().toString()).path("id").textValue();
        Api.as(OPERATOR)
                .get(BASE)
                .then()
                .statusCode(200)
                .body("[0].id", equalTo(id))
                .body("id", hasItem(id));
        file("terbaru", "pdf").then().statusCode(200);
        Api.as(OPERATOR).get(BASE + "/dokumen/" + id + "/exe").then().statusCode(404);
        Api.as(OPERATOR)
                .get(BASE + "/dokumen/" + UUID.randomUUID() + "/pdf")
                .then()
                .statusCode(404);
    }

    /** Files are bytes, not JSON: the contract has nothing to say about them. */
    private static Response file(String id, String format) {
        return RestAssured.given().auth().oauth2(OPERATOR).get(BASE + "/dokumen/" + id + "/" + format);
    }

    private static Response start(String key) {
        return Api.as(CAMAT).header("Idempotency-Key", key).body(REQUEST).post(BASE);
    }

    private static JsonNode publish(String key) throws IOException {
        Response started = start(key);
        assertEquals(202, started.statusCode(), started.asString());
        String job = started.header("Location");
        awaitDone(path(job));
        return EventJson.MAPPER
                .readTree(Api.as(CAMAT).get(path(job)).asString().getBytes(StandardCharsets.UTF_8))
                .path("result");
    }

    private static void awaitDone(String job) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            String status = Api.as(CAMAT).get(job).path("status");
            assertFalse("FAILED".equals(status));
            return "DONE".equals(status);
        });
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/v1/"));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
