package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The LRA of Plandaan s.d. Tribulan IV through the API: previewed, applied as previewed, and not twice. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class BudgetImportTest {
    private static final int TAHUN = 2022;

    @Test
    void whatWasPreviewedIsWhatIsStored() {
        PlandaanFixture plandaan = PlandaanFixture.announced();
        KecamatanFixture.open(TAHUN, 4);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> plandaan.form(TAHUN, 4).statusCode() == 200
                        && plandaan.form(TAHUN, 4).asString().contains("IPP 3,4941"));
        byte[] lra = lra(plandaan);
        int leaves = PlandaanFixture.read("realisasi-2022-tribulan-4.json")
                .get("anggaran")
                .size();

        Response preview = post(plandaan, "", lra);
        preview.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("result.rejected", is(0))
                .body("result.imported", is(leaves))
                .body("result.unchanged", greaterThan(5))
                .body("amounts", hasSize(leaves));
        assertThat(plandaan.form(TAHUN, 4).jsonPath().getInt("version")).isZero();
        String token = preview.jsonPath().getString("token");

        apply(plandaan, "salah", lra, UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-changed"));
        UUID key = UUID.randomUUID();
        apply(plandaan, token, lra, key).then().statusCode(200).body("result.imported", is(leaves));
        apply(plandaan, token, lra, key)
                .then()
                .statusCode(200)
                .header("Idempotent-Replay", "true")
                .body("result.imported", is(leaves));
        assertThat(new BigDecimal(plandaan.form(TAHUN, 4).jsonPath().getString("total.realisasi")))
                .isEqualByComparingTo("2039091915");

        // the form has changed since, so the token is void; the same file again changes nothing
        apply(plandaan, token, lra, UUID.randomUUID()).then().statusCode(409);
        String again = post(plandaan, "", lra).jsonPath().getString("token");
        apply(plandaan, again, lra, UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("result.imported", is(0))
                .body("result.unchanged", greaterThan(leaves));
    }

    @Test
    void refusalsNameTheRowAndWhatToDo() {
        PlandaanFixture plandaan = PlandaanFixture.announced();
        KecamatanFixture.open(TAHUN, 4);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> plandaan.form(TAHUN, 4).statusCode() == 200
                        && plandaan.form(TAHUN, 4).asString().contains("IPP 3,4941"));

        post(plandaan, "", bytes("Kode;Realisasi\n9.99.99;1.000\n"))
                .then()
                .statusCode(200)
                .body("result.items.code", hasItem("code-unknown"))
                .body("result.items.pointer", hasItem("/rows/2"));
        for (byte[] hostile : List.of(
                new byte[0], bytes("PK\u0003\u0004xx"), bytes("<html>"), bytes("a\u0000b"), bytes("Kode;Realisasi"))) {
            Response refused = post(plandaan, "", hostile);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.contentType()).contains("problem+json");
        }
        post(plandaan, "", new byte[5 * 1024 * 1024]).then().statusCode(413);
        post(plandaan, "/apply", bytes("Kode;Realisasi\n9;1")).then().statusCode(400);
    }

    /** As the finance application exports it: sums of program and kegiatan stand between the sub kegiatan. */
    private static byte[] lra(PlandaanFixture plandaan) {
        Map<String, JsonNode> nodes = new HashMap<>();
        StringBuilder csv =
                new StringBuilder("LAPORAN REALISASI ANGGARAN\n\nKode Rekening;Uraian;Anggaran;Realisasi\n");
        JsonNode tree = PlandaanFixture.read("renja-2022-perubahan.json").get("nodes");
        tree.forEach(n -> nodes.put(n.get("ref").asText(), n));
        tree.forEach(n -> {
            if (n.has("kode") && !n.get("level").asText().equals("SUB_KEGIATAN")) {
                csv.append(n.get("kode").asText()).append(";jumlah;;1\n");
            }
        });
        PlandaanFixture.read("realisasi-2022-tribulan-4.json").get("anggaran").forEach(row -> {
            JsonNode node = nodes.get(row.get("nodeRef").asText());
            csv.append(node.get("kode").asText())
                    .append(";\"")
                    .append(node.get("statement").asText().replace("\"", ""))
                    .append("\";;")
                    .append(row.get("realisasi").decimalValue().toPlainString())
                    .append('\n');
        });
        return bytes(csv.toString());
    }

    private static Response post(PlandaanFixture plandaan, String step, byte[] file) {
        return RestAssured.given()
                .auth()
                .oauth2(plandaan.operator())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/octet-stream")
                .body(file)
                .post(plandaan.path(TAHUN, 4) + "/anggaran/impor" + step);
    }

    private static Response apply(PlandaanFixture plandaan, String token, byte[] file, UUID key) {
        return RestAssured.given()
                .auth()
                .oauth2(plandaan.operator())
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(file)
                .post(plandaan.path(TAHUN, 4) + "/anggaran/impor/apply?token=" + token);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
