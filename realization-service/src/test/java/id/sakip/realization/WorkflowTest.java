package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the sections to the camat: who hands what to whom, how a period opens and closes for one OPD, who is reminded. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class WorkflowTest {
    private static final String TAPEM = "Kasi Tapem";
    private static final String SOSBUD = "Kasi Sosbud";

    @Test
    void sectionsHandInTheirPartsAndGetThemBack() {
        int tahun = 2031;
        KecamatanFixture.open(tahun, 4);
        KecamatanFixture kecamatan = twoSections(tahun);
        kecamatan.save(tahun, 4, "\"0\"", entry(kecamatan, "A", 2)).then().statusCode(200);
        String seksi = kecamatan.path(tahun, 4) + "/seksi";
        Api.as(kecamatan.verifikator())
                .get(seksi)
                .then()
                .statusCode(200)
                .body("unitKerja", equalTo(List.of(TAPEM, SOSBUD)))
                .body("due", equalTo(List.of(2, 2)))
                .body("filled", equalTo(List.of(1, 0)))
                .body("status", equalTo(List.of("DRAFT", "DRAFT")));

        Api.as(kecamatan.operator())
                .queryParam("due", true)
                .queryParam("seksi", TAPEM)
                .get(kecamatan.path(tahun, 4))
                .then()
                .statusCode(200)
                .body("entries.ref", equalTo(List.of("A")))
                .body("entries.status", equalTo(List.of("FILLED")))
                .body("anggaran.node.ref", equalTo(List.of("T")));

        kecamatan
                .step(kecamatan.operator(), tahun, 4, "seksi/submit", Map.of("unitKerja", TAPEM))
                .then()
                .statusCode(422)
                .body("findings.place", equalTo(List.of("T")));
        kecamatan
                .save(tahun, 4, etag(kecamatan, tahun), money(kecamatan, "T", 100))
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.operator(), tahun, 4, "seksi/submit", Map.of("unitKerja", TAPEM))
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.operator(), tahun, 4, "seksi/submit", Map.of("unitKerja", TAPEM))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/section-submitted"));

        // its rows are closed, those of the other section are not
        kecamatan
                .save(tahun, 4, etag(kecamatan, tahun), entry(kecamatan, "A", 1))
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("section-submitted"));
        Api.as(kecamatan.operator())
                .header("If-Match", "\"1\"")
                .body(Map.of("value", 1))
                .put(kecamatan.path(tahun, 4) + "/entries/" + kecamatan.id("A"))
                .then()
                .statusCode(422)
                .body("detail", containsString(TAPEM));
        kecamatan
                .save(tahun, 4, etag(kecamatan, tahun), entry(kecamatan, "B", 2))
                .then()
                .body("imported", is(1));

        Object notes = Map.of(
                "unitKerja",
                TAPEM,
                "notes",
                List.of(Map.of("indicatorId", kecamatan.id("A"), "text", "lampirkan daftar")));
        kecamatan
                .step(kecamatan.verifikator(), tahun, 4, "seksi/return", notes)
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.verifikator(), tahun, 4, "seksi/return", notes)
                .then()
                .statusCode(409);
        Api.as(kecamatan.operator())
                .get(seksi)
                .then()
                .body("[0].status", equalTo("RETURNED"))
                .body("[0].notes[0].text", equalTo("lampirkan daftar"));
        kecamatan
                .save(tahun, 4, etag(kecamatan, tahun), money(kecamatan, "S", 100))
                .then()
                .statusCode(200);
        kecamatan
                .step(kecamatan.operator(), tahun, 4, "submit", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/section-returned"));
        kecamatan
                .step(kecamatan.operator(), tahun, 4, "seksi/submit", Map.of("unitKerja", "Kasi Lain"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/section-unknown"));
        kecamatan
                .step(kecamatan.operator(), tahun, 4, "seksi/submit", Map.of("unitKerja", TAPEM))
                .then()
                .statusCode(200);
        kecamatan.step(kecamatan.operator(), tahun, 4, "submit", null).then().statusCode(200);
    }

    @Test
    void theCamatApprovesOrGivesBackAndNobodyApprovesHisOwnWork() {
        int tahun = 2032;
        KecamatanFixture.open(tahun, 4);
        KecamatanFixture kecamatan = twoSections(tahun);
        submitted(kecamatan, tahun);
        kecamatan.step(kecamatan.camat(), tahun, 4, "approve", null).then().statusCode(409);
        kecamatan.step(kecamatan.verifikator(), tahun, 4, "verify", null).then().statusCode(200);
        Object notes = Map.of("notes", List.of(Map.of("text", "bahas lagi di rapat")));
        kecamatan
                .step(kecamatan.verifikator(), tahun, 4, "return", notes)
                .then()
                .statusCode(409);
        kecamatan
                .step(kecamatan.camat(), tahun, 4, "return", notes)
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("verifiedBy", nullValue());
        kecamatan.step(kecamatan.operator(), tahun, 4, "submit", null).then().statusCode(200);
        String all = Tokens.of("serba." + kecamatan.kode(), kecamatan.kode(), Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD);
        kecamatan.step(all, tahun, 4, "verify", null).then().statusCode(200);
        kecamatan
                .step(all, tahun, 4, "approve", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes-approval"));
        kecamatan
                .step(kecamatan.camat(), tahun, 4, "approve", null)
                .then()
                .statusCode(200)
                .body("approvedBy", startsWith("camat."))
                .body("steps", equalTo(List.of("LOCK")));
        kecamatan.step(kecamatan.camat(), tahun, 4, "approve", null).then().statusCode(409);
        kecamatan.step(kecamatan.camat(), tahun, 4, "return", notes).then().statusCode(409);
        assertThat(Events.published("RealizationApproved", kecamatan.kode())).hasSize(1);
    }

    @Test
    void aClosedTribulanSaysWhyAndMoreTimeEndsByItself() throws SQLException {
        int tahun = 2033;
        KecamatanFixture.open(tahun, 2);
        KecamatanFixture kecamatan = twoSections(tahun);
        KecamatanFixture other = twoSections(tahun);
        String period = "/v1/periode/" + tahun + "/tribulan/2";
        String etag = Api.as(KecamatanFixture.bappeda()).get(period).header("ETag");
        Api.as(KecamatanFixture.bappeda())
                .header("If-Match", etag)
                .body(Map.of("reason", "rekap kabupaten dimulai"))
                .post(period + "/close")
                .then()
                .statusCode(200);
        kecamatan
                .form(tahun, 2)
                .then()
                .body("lock.reason", containsString("rekap kabupaten dimulai"))
                .body("lock.by", equalTo("bappeda"))
                .body("lock.howToReopen", containsString("Bappeda"))
                .body("opdPeriod.state", equalTo("CLOSED"));

        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(1);
        String extend = "/v1/opd/" + kecamatan.kode() + "/periode/" + tahun + "/tribulan/2/perpanjangan";
        Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("deadline", "2020-01-01", "reason", "banjir"))
                .post(extend)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/extension-too-short"));
        Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("deadline", tomorrow.toString(), "reason", "banjir"))
                .post(extend)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXTENDED"))
                .body("daysLeft", is(1))
                .body("extension.reason", equalTo("banjir"));
        kecamatan.save(tahun, 2, "\"0\"", entry(kecamatan, "A", 1)).then().statusCode(200);
        kecamatan.form(tahun, 2).then().body("lock", nullValue());
        other.save(tahun, 2, "\"0\"", entry(other, "A", 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/period-closed"))
                .body("lock.reason", containsString("rekap kabupaten"));

        yesterday("UPDATE period_extension SET deadline = ? WHERE opd = ?", kecamatan.kode());
        kecamatan
                .save(tahun, 2, "\"1\"", entry(kecamatan, "A", 2))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/period-closed"));
        Api.as(kecamatan.operator())
                .get("/v1/opd/" + kecamatan.kode() + "/periode/" + tahun)
                .then()
                .statusCode(200)
                .body("state", equalTo(List.of("NOT_OPENED", "CLOSED", "NOT_OPENED", "NOT_OPENED")));
    }

    @Test
    void everybodyIsRemindedOfWhatIsHisTurn() {
        int tahun = 2034;
        Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of("deadline", "2034-12-31", "reason", "uji"))
                .post("/v1/periode/" + tahun + "/tribulan/4/open")
                .then()
                .statusCode(200);
        KecamatanFixture kecamatan = twoSections(tahun);
        String own = "/v1/opd/" + kecamatan.kode() + "/pengingat/" + tahun;
        Api.as(kecamatan.operator())
                .get(own)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].waitingFor", equalTo("operator-opd"))
                .body("[0].status", nullValue())
                .body(
                        "[0].sentence",
                        startsWith("Realisasi Tribulan IV Tahun 2034 belum diisi; batas waktu 31 Desember 2034"));
        submitted(kecamatan, tahun);
        Api.as(kecamatan.operator()).get(own).then().body("[0].waitingFor", equalTo("verifikator-opd"));
        kecamatan.step(kecamatan.verifikator(), tahun, 4, "verify", null).then().statusCode(200);
        Api.as(kecamatan.operator()).get(own).then().body("[0].waitingFor", equalTo("kepala-opd"));

        String cursor = "";
        boolean found = false;
        do {
            var page = Api.as(KecamatanFixture.bappeda())
                    .queryParam("limit", 2)
                    .get("/v1/pengingat/" + tahun + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found |= page.getList("items.opd").contains(kecamatan.kode());
            cursor = page.getString("next") == null ? null : "?cursor=" + page.getString("next");
        } while (cursor != null);
        assertThat(found).isTrue();
        kecamatan.step(kecamatan.camat(), tahun, 4, "approve", null).then().statusCode(200);
        Api.as(kecamatan.operator()).get(own).then().body("", hasSize(0));
        Api.as(KecamatanFixture.bappeda())
                .get("/v1/pengingat/" + tahun + "?cursor=!!!")
                .then()
                .statusCode(400);
        Api.as(KecamatanFixture.bappeda()).get("/v1/pengingat/" + tahun).then().body("items.opd", not(hasSize(0)));
    }

    private static void submitted(KecamatanFixture kecamatan, int tahun) {
        Map<String, Object> everything = Map.of(
                "entries",
                List.of(
                        Map.of("indicatorId", kecamatan.id("A"), "value", 2),
                        Map.of("indicatorId", kecamatan.id("B"), "value", 2)),
                "anggaran",
                List.of(
                        Map.of("nodeId", kecamatan.id("T"), "realisasi", 100),
                        Map.of("nodeId", kecamatan.id("S"), "realisasi", 100)));
        kecamatan.save(tahun, 4, "\"0\"", everything).then().statusCode(200).body("imported", is(4));
        kecamatan.step(kecamatan.operator(), tahun, 4, "submit", null).then().statusCode(200);
    }

    static KecamatanFixture twoSections(int tahun) {
        return KecamatanFixture.registered()
                .section("Camat")
                .node("P1", null, "PROGRAM", null)
                .section(TAPEM)
                .node("T", "P1", "KEGIATAN", "1000")
                .indicator("T", "A", "KUMULATIF", "laporan", "2")
                .section(SOSBUD)
                .node("S", "P1", "KEGIATAN", "1000")
                .indicator("S", "B", "KUMULATIF", "laporan", "2")
                .renja(tahun, 1, null);
    }

    private static Map<String, Object> entry(KecamatanFixture kecamatan, String ref, int value) {
        return Map.of("entries", List.of(Map.of("indicatorId", kecamatan.id(ref), "value", value)));
    }

    private static Map<String, Object> money(KecamatanFixture kecamatan, String ref, int amount) {
        return Map.of("anggaran", List.of(Map.of("nodeId", kecamatan.id(ref), "realisasi", amount)));
    }

    private static String etag(KecamatanFixture kecamatan, int tahun) {
        return kecamatan.form(tahun, 4).header("ETag");
    }

    /** Time passes: what was to end tomorrow ended yesterday. */
    static void yesterday(String update, String opd) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1));
            statement.setString(2, opd);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
