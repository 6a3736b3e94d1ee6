package id.sakip.reporting.temuan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.reporting.Loaded;
import id.sakip.reporting.fact.Plandaan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class TemuanResourceTest {
    private static final String BASE = "/v1/opd/kec-plandaan/tahun/2022";
    private static final String VERIFIKATOR = Tokens.of("verifikator.plandaan", "kec-plandaan", Roles.VERIFIKATOR_OPD);
    private static final String INSPEKTORAT = Tokens.of("inspektorat", null, Roles.INSPEKTORAT);

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void printedFiguresBecomeFindingsBesideThoseOfTheOtherServices() {
        assertEquals(200, write().statusCode());
        Api.as(INSPEKTORAT)
                .get(BASE + "/temuan")
                .then()
                .statusCode(200)
                .body("kesalahan", greaterThan(40))
                .body("pembulatan", equalTo(3))
                .body("temuan.place", hasItems("3.10|P1|serapan", "3.15|total|capaian", "LKjIP|tanggal"))
                .body("temuan.findAll { it.origin == 'planning' }.ruleId", hasItem("V-TGT-1"))
                .body(
                        "temuan.find { it.place == '6.1|T2|rp2021' }.sentence",
                        equalTo("Tabel 6.1, baris T2 (Meningkatkan kualitas layanan publik), kolom rp2021: tercetak"
                                + " 98,124,100, jumlah rinciannya 96.124.100 (selisih 2.000.000)."));
    }

    @Test
    void sameFiguresAgainChangeNothing() {
        String etag = write().header("ETag");
        assertEquals(
                etag,
                Api.as(VERIFIKATOR)
                        .body(printed().toString())
                        .put(BASE + "/dokumen-cetak")
                        .header("ETag"));
    }

    @Test
    void otherFiguresNeedTheVersionThatWasRead() {
        write();
        ObjectNode other = printed();
        other.put("dokumen", "LKjIP lain");
        Api.as(VERIFIKATOR)
                .body(other.toString())
                .put(BASE + "/dokumen-cetak")
                .then()
                .statusCode(428);
    }

    @Test
    void brokenFiguresAreRefusedWithTheirAddress() {
        Api.as(VERIFIKATOR)
                .body(
                        "{\"dokumen\": \"LKjIP\", \"tanggalLaporan\": \"2023-03-24\", \"tables\": [{\"id\": \"\", \"rows\": []}]}")
                .put(BASE + "/dokumen-cetak")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/tables/0/id"));
        Api.as(VERIFIKATOR)
                .body("{\"dokumen\": \"LKjIP\", \"tanggal\": \"2023-03-24\", \"tables\": []}")
                .put(BASE + "/dokumen-cetak")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsWrongInTheTableAnIkmWasRecomputedFromIsAFindingOfItsYear() {
        String opd = "kec-distribusi";
        EventFeed.deliver(
                "evaluation",
                "IkmPublished",
                opd,
                Map.of(
                        "tahun",
                        2020,
                        "versi",
                        1,
                        "asal",
                        "DISTRIBUSI",
                        "nilai",
                        new BigDecimal("69.642857142857"),
                        "mutu",
                        "B",
                        "kinerja",
                        "Baik",
                        "sumber",
                        "LKj Tahun 2020",
                        "findings",
                        List.of(Map.of(
                                "ruleId", "V-DIST-1",
                                "severity", "ERROR",
                                "place", "skm|unsur:U8|jumlah",
                                "found", "110%",
                                "expected", "100%",
                                "sentence", "Distribusi jawaban unsur U8 berjumlah 110%.",
                                "reason", "Dokumen arsip"))));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.as(INSPEKTORAT)
                .get("/v1/opd/{kode}/tahun/2020/temuan", opd)
                .then()
                .statusCode(200)
                .body("kesalahan", equalTo(1))
                .body("temuan[0].origin", equalTo("evaluation"))
                .body("temuan[0].place", equalTo("skm|unsur:U8|jumlah"))
                .body("temuan[0].reason", equalTo("Dokumen arsip")));
    }

    /** Writes the printed figures over whatever version is there. */
    private static Response write() {
        Response current = Api.as(VERIFIKATOR).get(BASE + "/dokumen-cetak");
        RequestSpecification request = Api.as(VERIFIKATOR).body(printed().toString());
        if (current.statusCode() == 200) {
            request.header("If-Match", current.header("ETag"));
        }
        return request.put(BASE + "/dokumen-cetak");
    }

    private static ObjectNode printed() {
        ObjectNode printed = (ObjectNode) Plandaan.json("/plandaan-2022-tercetak.json");
        printed.remove("tahun");
        return printed;
    }
}
