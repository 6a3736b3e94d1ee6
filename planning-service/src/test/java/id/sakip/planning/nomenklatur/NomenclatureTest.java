package id.sakip.planning.nomenklatur;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.Journey;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The nomenclature over the API: looked up, paged, and taken over from a list. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class NomenclatureTest {
    private static final String HEADER = "kode,nama,dasarHukum,berlakuMulai,berlakuSampai,indikator,satuan,kodeLama\n";

    @Test
    void codeIsFoundWithTwoDigitsFourDigitsAndAsItWasBefore2021() {
        for (String kode : List.of("7.01.01.2.01.01", "7.01.01.2.01.0001")) {
            find(kode)
                    .statusCode(200)
                    .body("kode", contains("7.01.01.2.01.0001"))
                    .body("[0].nama", equalTo("Penyusunan Dokumen Perencanaan Perangkat Daerah"))
                    .body("[0].indikator", equalTo("Jumlah Dokumen Perencanaan Perangkat Daerah"))
                    .body("[0].verified", equalTo(true));
        }
        find("4.01.4.01.21.01.106.04").statusCode(200).body("kode", contains("7.01.02.2.01", "7.01.06.2.01"));
        find("7.01.06.2.01.0001").body("[0].verified", equalTo(false));
        find("7.01.99").statusCode(404);
    }

    @Test
    void searchIsPagedByWordsLevelParentAndDay() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page =
                    Api.as(Journey.BAPPEDA).get("/v1/nomenklatur?induk=7.01.01.2.06&asOf=2022-01-01&limit=4" + cursor);
            seen.addAll(page.path("items.kode"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);
        assertEquals(11, seen.size());
        assertEquals(11, new HashSet<>(seen).size());
        assertTrue(seen.stream().allMatch(kode -> kode.startsWith("7.01.01.2.06.")));
        search("q=musyawarah&level=SUB_KEGIATAN")
                .body("items.level", everyItem(equalTo("SUB_KEGIATAN")))
                .body("items.kode", hasItem("7.01.03.2.01.0001"));
        search("q=7.01.04&level=PROGRAM").body("items.kode", contains("7.01.04"));
        search("q=100%25").body("items", hasSize(0));
        search("induk=7.01.01.2.06&asOf=2020-12-31").body("items", hasSize(0));
        Api.as(Journey.BAPPEDA).get("/v1/nomenklatur?level=DESA").then().statusCode(404);
        Api.as(Journey.BAPPEDA).get("/v1/nomenklatur?cursor=bukan").then().statusCode(400);
    }

    @Test
    void listIsTriedTakenOverAndTheSameAgainChangesNothing() {
        String list = HEADER
                + "7.91.01,Program Uji,Kepmendagri Uji,2024-01-01,,,,\n"
                + "7.91.01.2.01,\"Kegiatan, dengan koma\",Kepmendagri Uji,2024-01-01,,,,\n"
                + "7.91.01.2.01.01,Sub Kegiatan Uji,Kepmendagri Uji,2024-01-01,,Jumlah Dokumen,Dokumen,01.99;02.98\n"
                + "7.91.02.2.01,Tanpa induk,Kepmendagri Uji,2024-01-01,,,,\n"
                + "=1+1,Rumus,Kepmendagri Uji,2024-01-01,,,,\n";
        send(list, "?dryRun=true")
                .statusCode(200)
                .body("imported", equalTo(3))
                .body("rejected", equalTo(2))
                .body("items.findAll { it.result == 'REJECTED' }.code", contains("unknown-parent", "formula-cell"))
                .body("items.findAll { it.result == 'REJECTED' }.pointer", contains("/5/kode", "/6/kode"))
                .body("items[0].id", equalTo("2:7.91.01"));
        find("7.91.01").statusCode(404);
        send(list, "").body("imported", equalTo(3)).body("rejected", equalTo(2));
        send(list, "").body("imported", equalTo(0)).body("unchanged", equalTo(3));
        find("7.91.01.2.01.0001").body("[0].indikator", equalTo("Jumlah Dokumen"));
        find("4.01.4.01.21.01.01.99").body("kode", contains("7.91.01.2.01.0001"));
        send(list.replace("Program Uji", "Program Uji Baru"), "").body("updated", equalTo(1));
        send(HEADER + "7.91.01,Program Berganti,Kepmendagri Uji,2025-01-01,,,,\n", "")
                .body("imported", equalTo(1));
        find("7.91.01")
                .body("berlakuMulai", contains("2024-01-01", "2025-01-01"))
                .body("[0].berlakuSampai", equalTo("2024-12-31"));
    }

    @Test
    void semicolonsAndAByteOrderMarkAreReadAndWhatIsNoListIsRefused() {
        send(
                        "\uFEFFkode;nama;dasarHukum;berlakuMulai\r\n7.92.01;Program Titik Koma;Kepmendagri Uji;2024-01-01\r\n",
                        "?dryRun=true")
                .body("imported", equalTo(1));
        send("kode,nama\n7.92.01,Program\n", "")
                .statusCode(400)
                .body("type", equalTo("/problems/csv-header"))
                .body("detail", containsString("berlakuMulai"));
        send("", "").statusCode(400);
        send(HEADER + "\"7.92.01,tanda kutip tidak ditutup", "").statusCode(400);
        send(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00}, "")
                .statusCode(400)
                .body("type", equalTo("/problems/csv-unreadable"));
        send(HEADER + "7.92.01,no\u0000l,Kepmendagri Uji,2024-01-01,,,,\n", "?dryRun=true")
                .statusCode(200)
                .body("items.code", contains("bad-character"));
        send(HEADER + "x,".repeat(40) + "\n", "?dryRun=true").body("items.code", contains("too-many-cells"));
        send(new byte[4_000_001], "").statusCode(413).body("type", startsWith("/problems/"));
        Api.as(new Journey("kec-x").operator)
                .body("{}")
                .post("/v1/nomenklatur/import")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse find(String kode) {
        return Api.as(Journey.BAPPEDA).get("/v1/nomenklatur/" + kode).then();
    }

    private static ValidatableResponse search(String query) {
        return Api.as(Journey.BAPPEDA).get("/v1/nomenklatur?" + query).then().statusCode(200);
    }

    private static ValidatableResponse send(String list, String query) {
        return send(list.getBytes(StandardCharsets.UTF_8), query);
    }

    private static ValidatableResponse send(byte[] list, String query) {
        return RestAssured.given()
                .auth()
                .oauth2(Journey.BAPPEDA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(list)
                .post("/v1/nomenklatur/import" + query)
                .then();
    }
}
