package id.sakip.realization.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.realization.LocalRoles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class DeviceTest {
    private final FieldFixture kecamatan = FieldFixture.registered();
    private final UUID id = UUID.randomUUID();

    @Test
    void enrolledDeviceSendsForItsOfficer() {
        JsonPath device = enrol();

        Response sent = send(device.getString("token"));

        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(200);
        assertThat(sent.jsonPath().getString("receipts[0].receipt.officer")).isEqualTo("petugas." + kecamatan.kode());
        assertThat(sent.jsonPath().getString("receipts[0].receipt.opd")).isEqualTo(kecamatan.kode());
        assertThat(sent.jsonPath().getString("receipts[0].receipt.deviceId")).isEqualTo(id.toString());
    }

    @Test
    void tokensAreKeptAsHashesOnly() {
        JsonPath device = enrol();

        assertThat(FieldFixture.count(
                        "SELECT count(*) FROM field_device d WHERE d::text LIKE ? OR d::text LIKE ?",
                        "%" + device.getString("token") + "%",
                        "%" + device.getString("renewalToken") + "%"))
                .isZero();
        assertThat(FieldFixture.count("SELECT count(*) FROM field_device WHERE id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void renewalTradesOnceAndALostAnswerMayBeAskedForAgain() {
        JsonPath first = enrol();
        JsonPath lost = renew(first).jsonPath();
        JsonPath second = renew(first).jsonPath();

        assertThat(send(lost.getString("token")).statusCode()).isEqualTo(401);
        assertThat(send(first.getString("token")).statusCode()).isEqualTo(401);
        assertThat(send(second.getString("token")).statusCode()).isEqualTo(200);
    }

    @Test
    void renewalUsedAfterItsSuccessorWasUsedRevokesTheDevice() {
        JsonPath first = enrol();
        JsonPath second = renew(first).jsonPath();
        send(second.getString("token")).then().statusCode(200);

        assertThat(renew(first).statusCode()).isEqualTo(401);
        assertThat(send(second.getString("token")).statusCode()).isEqualTo(401);
        assertThat(renew(second).statusCode()).isEqualTo(401);
        assertThat(list().getString("[0].revokeReason")).contains("dua kali");
    }

    @Test
    void revokedDeviceIsAStrangerAtOnce() {
        JsonPath device = enrol();

        Api.as(kecamatan.verifikator())
                .body(Map.of("reason", "ponsel hilang"))
                .post("/v1/opd/" + kecamatan.kode() + "/devices/" + id + "/revoke")
                .then()
                .statusCode(200);

        assertThat(send(device.getString("token")).statusCode()).isEqualTo(401);
        assertThat(renew(device).statusCode()).isEqualTo(401);
    }

    @Test
    void idOfSomebodyElsesDeviceIsTaken() {
        enrol();
        FieldFixture other = FieldFixture.registered();

        Response taken = Api.as(other.officer()).body(Map.of("label", "x")).put("/v1/devices/" + id);

        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.asString()).doesNotContain(kecamatan.kode());
    }

    @Test
    void forgedTokensAreRefused() {
        String good = enrol().getString("token");
        for (String forged : List.of(
                "",
                "x",
                good + "x",
                good.substring(1),
                "sakip_dt_",
                good.replace("sakip_dt_", "sakip_dr_"),
                "sakip_dt_" + "a".repeat(5000),
                "' OR 1=1 --",
                "null")) {
            assertThat(send(forged).statusCode()).as(forged).isEqualTo(401);
        }
        assertThat(RestAssured.given()
                        .header("Authorization", "Bearer " + good)
                        .get("/v1/field-sync")
                        .statusCode())
                .isEqualTo(401);
    }

    /** The role of devices is in no token of the realm: what it may do is what the role matrix says of it, row by row. */
    @Test
    void deviceMayDoWhatItsRowsSayAndNothingElse() throws IOException {
        String token = enrol().getString("token");
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(getClass().getResourceAsStream("/role-matrix.csv"), StandardCharsets.UTF_8))) {
            for (String row : rows.lines().filter(line -> line.contains(" /")).toList()) {
                List<String> cells = List.of(row.split(","));
                boolean may = cells.contains(LocalRoles.PERANGKAT_LAPANGAN)
                        || cells.contains("**")
                        || cells.contains("public");

                int status = call(cells.get(0), token);

                assertThat(status).as(row).isLessThan(500);
                assertThat(status == 403).as(row + " answered " + status).isEqualTo(!may);
            }
        }
    }

    private int call(String operation, String token) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{kode}", kecamatan.kode())
                .replace("{tahun}", "2022")
                .replaceAll("\\{(n|tribulan|no)}", "1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        RequestSpecification request = device(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"");
        if (!"GET".equals(parts[0])) {
            request.contentType("application/json").body("{}");
        }
        return request.request(parts[0], path).statusCode();
    }

    private JsonPath enrol() {
        Response enrolled =
                Api.as(kecamatan.officer()).body(Map.of("label", "HP dinas")).put("/v1/devices/" + id);
        assertThat(enrolled.statusCode()).as(enrolled.asString()).isEqualTo(200);
        return enrolled.jsonPath();
    }

    private static Response renew(JsonPath device) {
        return Api.anonymous()
                .body(Map.of("renewalToken", device.getString("renewalToken")))
                .post("/v1/devices/token");
    }

    private JsonPath list() {
        return Api.as(kecamatan.verifikator())
                .get("/v1/opd/" + kecamatan.kode() + "/devices")
                .jsonPath();
    }

    private Response send(String token) {
        return device(token)
                .contentType("application/json")
                .body(FieldFixture.batch(Instant.now(), List.of(kecamatan.visit())))
                .post("/v1/field-reports/batch");
    }

    private static RequestSpecification device(String token) {
        return RestAssured.given().header("Authorization", "Device " + token);
    }
}
