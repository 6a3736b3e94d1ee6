package id.sakip.planning.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.plan.Journey;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Uploads as an operator makes them. Bodies are bytes, so the contract filter for JSON stands aside. */
final class Uploads {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Journey people;

    Uploads(Journey people) {
        this.people = people;
    }

    ValidatableResponse send(byte[] file, String type, String jenis) {
        return RestAssured.given()
                .auth()
                .oauth2(people.operator)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post("/v1/opd/" + people.opd + "/impor" + (jenis == null ? "" : "?jenis=" + jenis))
                .then();
    }

    ValidatableResponse workbook(byte[] file) {
        return send(file, XLSX, null);
    }

    ValidatableResponse bundle(JsonNode content, String jenis) {
        return send(content.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json", jenis);
    }

    ValidatableResponse apply(String token) {
        return RestAssured.given()
                .auth()
                .oauth2(people.operator)
                .contentType("application/json")
                .post("/v1/impor/" + token + "/apply")
                .then();
    }

    byte[] exported(String id) {
        return RestAssured.given()
                .auth()
                .oauth2(people.operator)
                .get("/v1/dokumen/" + id + "/xlsx")
                .then()
                .statusCode(200)
                .contentType(XLSX)
                .extract()
                .asByteArray();
    }

    JsonNode bundled(String id) throws JsonProcessingException {
        return EventJson.MAPPER.readTree(RestAssured.given()
                .auth()
                .oauth2(people.kepala)
                .get("/v1/dokumen/" + id + "/bundel")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
