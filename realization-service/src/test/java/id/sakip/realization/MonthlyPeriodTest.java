package id.sakip.realization;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A kabupaten whose policy wants the amounts of a month by the tenth of the next one. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class MonthlyPeriodTest {
    @Test
    void aClosedMonthKeepsWhatItHasWhileOtherRowsAreStored() throws SQLException {
        int tahun = 2004;
        KecamatanFixture kecamatan = monthly(tahun);
        save(kecamatan, tahun, row(kecamatan, "T", "1:100", "2:200"))
                .body("items.result", equalTo(List.of("IMPORTED")));
        openedInTime(tahun);

        kecamatan
                .form(tahun, 1)
                .then()
                .body("lock", nullValue())
                .body("opdPeriod.months.bulan", equalTo(List.of(1, 2, 3)))
                .body("opdPeriod.months.state", equalTo(List.of("CLOSED", "CLOSED", "CLOSED")))
                .body("opdPeriod.months[0].deadline", equalTo("2004-02-10"))
                .body("opdPeriod.months[0].lock.since", equalTo("2004-02-10T17:00:00Z"))
                .body("opdPeriod.months[0].lock.reason", containsString("batas waktunya 10 Februari 2004"))
                .body("opdPeriod.months[0].lock.by", equalTo("kebijakan kabupaten"))
                .body("opdPeriod.months[0].lock.howToReopen", containsString("Bappeda"));
        Map<String, Object> batch = Map.of(
                "entries",
                List.of(Map.of("indicatorId", kecamatan.id("A"), "value", 1)),
                "anggaran",
                List.of(row(kecamatan, "T", "1:150", "2:200"), Map.of("nodeId", kecamatan.id("S"), "realisasi", 70)));
        save(kecamatan, tahun, batch)
                .body("items.result", equalTo(List.of("IMPORTED", "REJECTED", "IMPORTED")))
                .body("items[1].code", equalTo("month-closed"))
                .body("items[1].pointer", equalTo("/anggaran/0/bulanan"))
                .body("items[1].sentence", containsString("Januari 2004 ditutup sejak 11 Februari 2004"))
                .body("items[1].remedy", containsString("Bappeda"));
        refused(kecamatan, tahun, row(kecamatan, "T", "2:200"));
        refused(kecamatan, tahun, Map.of("nodeId", kecamatan.id("T"), "realisasi", 900));
        Api.as(kecamatan.operator())
                .header("If-Match", "\"1\"")
                .body(row(kecamatan, "T", "1:100", "2:201"))
                .put(kecamatan.path(tahun, 1) + "/anggaran/" + kecamatan.id("T"))
                .then()
                .statusCode(422)
                .body("code", equalTo("month-closed"))
                .body("detail", containsString("Februari 2004"));
        kecamatan.form(tahun, 1).then().body("anggaran.find { it.node.ref == 'T' }.entered", is(300));
        Map<String, Object> explained = new HashMap<>(row(kecamatan, "T", "1:100", "2:200"));
        explained.put("penjelasan", List.of("dua termin"));
        save(kecamatan, tahun, explained).body("items.result", equalTo(List.of("UPDATED")));
    }

    @Test
    void moreTimeForOneMonthIsForOneOpdAndEndsByItself() throws SQLException {
        int tahun = 2005;
        KecamatanFixture kecamatan = monthly(tahun);
        KecamatanFixture other = WorkflowTest.twoSections(tahun);
        openedInTime(tahun);
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1);
        extend(kecamatan, tahun, 2, "2005-03-10").statusCode(422).body("detail", containsString("Februari 2005"));
        extend(kecamatan, tahun, 13, tomorrow.toString()).statusCode(404);
        extend(kecamatan, tahun, 4, tomorrow.toString())
                .statusCode(409)
                .body("type", equalTo("/problems/period-not-open"));
        extend(kecamatan, tahun, 2, tomorrow.toString())
                .statusCode(200)
                .body("months.state", equalTo(List.of("CLOSED", "EXTENDED", "CLOSED")))
                .body("months[1].extension.reason", equalTo("banjir"))
                .body("months[1].extension.by", equalTo("bappeda"))
                .body("months[1].daysLeft", is(1))
                .body("extension", nullValue());

        save(kecamatan, tahun, row(kecamatan, "T", "2:200")).body("imported", is(1));
        refused(kecamatan, tahun, row(kecamatan, "T", "2:200", "3:1"));
        refused(other, tahun, row(other, "T", "2:200"));
        Api.as(kecamatan.operator())
                .get("/v1/opd/" + kecamatan.kode() + "/pengingat/" + tahun)
                .then()
                .body("[0].months.state", equalTo(List.of("CLOSED", "EXTENDED", "CLOSED")))
                .body("[0].sentence", containsString("Februari 2005 batas waktu"));

        WorkflowTest.yesterday("UPDATE period_extension SET deadline = ? WHERE opd = ?", kecamatan.kode());
        refused(kecamatan, tahun, row(kecamatan, "T", "2:201"))
                .body("items[0].sentence", containsString("diperpanjang sampai"));
        String extendTribulan = "/v1/opd/" + other.kode() + "/periode/" + tahun + "/tribulan/1/perpanjangan";
        Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("deadline", "2100-01-01", "reason", "gempa"))
                .post(extendTribulan)
                .then()
                .statusCode(200)
                .body("months.state", equalTo(List.of("EXTENDED", "EXTENDED", "EXTENDED")));
        save(other, tahun, row(other, "T", "1:5")).body("imported", is(1));

        KecamatanFixture archive = WorkflowTest.twoSections(tahun);
        Map<String, Object> printed =
                Map.of("origin", "ARCHIVE", "sourceDocument", "LKjIP", "anggaran", List.of(row(archive, "T", "1:5")));
        save(archive, tahun, printed).body("imported", is(1));
    }

    @Test
    void aPermitTakesThePlaceOfTheMonth() throws SQLException {
        int tahun = 2003;
        KecamatanFixture kecamatan = monthly(tahun);
        Map<String, Object> complete =
                Map.of("anggaran", List.of(row(kecamatan, "T", "1:100"), row(kecamatan, "S", "1:100")));
        save(kecamatan, tahun, complete).body("imported", is(2));
        kecamatan.step(kecamatan.operator(), tahun, 1, "submit", null).then().statusCode(200);
        kecamatan.step(kecamatan.verifikator(), tahun, 1, "verify", null).then().statusCode(200);
        openedInTime(tahun);
        Map<String, Object> permit = Map.of(
                "indicators",
                List.of(),
                "nodes",
                List.of(kecamatan.id("T")),
                "reason",
                "salah catat",
                "until",
                "2099-12-31");
        String permits = kecamatan.path(tahun, 1) + "/izin-koreksi";
        String id = Api.creatingAs(KecamatanFixture.bappeda())
                .body(permit)
                .post(permits)
                .jsonPath()
                .getString("id");

        Api.as(kecamatan.operator())
                .header("If-Match", "\"1\"")
                .body(Map.of("anggaran", List.of(row(kecamatan, "T", "1:150"))))
                .put(permits + "/" + id + "/usulan")
                .then()
                .statusCode(200);
        Api.as(kecamatan.verifikator())
                .header("If-Match", "\"2\"")
                .post(permits + "/" + id + "/verify")
                .then()
                .statusCode(200);

        kecamatan.form(tahun, 1).then().body("anggaran.find { it.node.ref == 'T' }.bulanan[0].realisasi", is(150));
    }

    @Test
    void aMonthThatHasNotBegunHasNothingYetAndWithoutThePolicyNothingChanges() {
        KecamatanFixture future = monthly(2041);
        future.form(2041, 1).then().body("opdPeriod.months.state", equalTo(List.of("NOT_YET", "NOT_YET", "NOT_YET")));
        refused(future, 2041, row(future, "T", "1:5")).body("items[0].code", equalTo("month-not-begun"));

        KecamatanFixture.open(2007, 1);
        KecamatanFixture free = WorkflowTest.twoSections(2007);
        free.form(2007, 1).then().body("opdPeriod.months", hasSize(0));
        save(free, 2007, row(free, "T", "1:5")).body("imported", is(1));
        extend(free, 2007, 1, "2099-01-01").statusCode(409).body("type", equalTo("/problems/month-without-deadline"));
        String period = "/v1/periode/2007/tribulan/1";
        Api.as(KecamatanFixture.bappeda())
                .header(
                        "If-Match",
                        Api.as(KecamatanFixture.bappeda()).get(period).header("ETag"))
                .body(Map.of("reason", "rekap"))
                .post(period + "/close")
                .then()
                .statusCode(200);
        extend(free, 2007, 1, "2099-01-01").statusCode(409).body("lock.reason", containsString("rekap"));
    }

    private static KecamatanFixture monthly(int tahun) {
        Map<String, Object> policy = Map.of(
                "id",
                "bulanan-" + UUID.randomUUID(),
                "berlakuMulai",
                tahun + "-01-01",
                "berlakuSampai",
                tahun + "-12-31",
                "monthlyDeadlineDay",
                10);
        EventFeed.deliver("planning", "PolicyPublished", "-", Map.of("policy", policy));
        KecamatanFixture.open(tahun, 1);
        KecamatanFixture kecamatan = WorkflowTest.twoSections(tahun);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kecamatan
                                .form(tahun, 1)
                                .jsonPath()
                                .getList("opdPeriod.months")
                                .size()
                        == 3);
        return kecamatan;
    }

    /** Time passes: what is opened today was opened when its year began. */
    private static void openedInTime(int tahun) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE tribulan_period SET opened_at = ?::date WHERE tahun = ?")) {
            statement.setString(1, tahun + "-01-02");
            statement.setInt(2, tahun);
            statement.executeUpdate();
        }
    }

    /** @param months such as {@code 1:100}, month and rupiah */
    private static Map<String, Object> row(KecamatanFixture kecamatan, String node, String... months) {
        List<Map<String, Object>> amounts = new ArrayList<>();
        for (String month : months) {
            String[] parts = month.split(":");
            amounts.add(Map.of("bulan", Integer.valueOf(parts[0]), "realisasi", Integer.valueOf(parts[1])));
        }
        return Map.of("nodeId", kecamatan.id(node), "bulanan", amounts);
    }

    private static ValidatableResponse save(KecamatanFixture kecamatan, int tahun, Map<String, Object> body) {
        Object batch = body.containsKey("anggaran") ? body : Map.of("anggaran", List.of(body));
        return kecamatan
                .save(tahun, 1, kecamatan.form(tahun, 1).header("ETag"), batch)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse refused(KecamatanFixture kecamatan, int tahun, Map<String, Object> row) {
        return save(kecamatan, tahun, row).body("items.result", equalTo(List.of("REJECTED")));
    }

    private static ValidatableResponse extend(KecamatanFixture kecamatan, int tahun, int bulan, String deadline) {
        return Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("deadline", deadline, "reason", "banjir"))
                .post("/v1/opd/" + kecamatan.kode() + "/periode/" + tahun + "/bulan/" + bulan + "/perpanjangan")
                .then();
    }
}
