package id.sakip.realization.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.realization.KecamatanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class FieldSyncTest {
    private final FieldFixture kecamatan = FieldFixture.registered();

    @Test
    void phoneDownloadsEverythingOnceAndThenWhatChanged() {
        JsonPath first = sync(null, 200);
        assertThat(first.getList("forms.kode"))
                .contains("KUNJUNGAN_APBDES", "KUNJUNGAN_ASET", "KUNJUNGAN_TRANTIBUM", "KUNJUNGAN_PATEN");
        assertThat(first.getList("desa")).hasSize(FieldFixture.DESA);
        assertThat(first.getBoolean("more")).isFalse();

        JsonPath nothing = sync(first.getString("next"), 200);
        assertThat(nothing.getList("forms")).isEmpty();
        assertThat(nothing.getList("desa")).isEmpty();

        kecamatan.register(FieldFixture.DESA - 1);
        Map<String, Object> visit = kecamatan.visit();
        kecamatan.send(List.of(visit));
        JsonPath changed = sync(nothing.getString("next"), 200);
        assertThat(changed.getList("desa.kode")).containsExactly("D13");
        assertThat(changed.getBoolean("desa[0].active")).isFalse();
        assertThat(changed.getList("reports.id")).containsExactly(visit.get("id"));
    }

    @Test
    void smallPagesBringEverythingExactlyOnce() {
        for (int i = 0; i < 7; i++) {
            kecamatan.send(List.of(kecamatan.visit()));
        }
        List<String> seen = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonPath page = sync(cursor, 3);
            seen.addAll(page.getList("desa.kode"));
            seen.addAll(page.getList("reports.id"));
            cursor = page.getString("next");
            more = page.getBoolean("more");
        }
        assertThat(seen).hasSize(FieldFixture.DESA + 7);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void assignedVisitIsMarkedAndAnOtherIsKeptAllTheSame() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        int tribulan = (today.getMonthValue() + 2) / 3;
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("officer", "petugas." + kecamatan.kode());
        plan.put("form", "KUNJUNGAN_ASET");
        plan.put("desa", List.of("D01", "D02"));
        plan.put("tahun", today.getYear());
        plan.put("tribulan", tribulan);
        Response assigned = assign(plan);
        assertThat(assigned.statusCode()).as(assigned.asString()).isEqualTo(201);
        assertThat(assigned.jsonPath().getList("desa")).containsExactly("D01", "D02");
        assertThat(assign(plan).jsonPath().getList("desa")).isEmpty();
        assertThat(assign(FieldFixture.with(plan, "desa", List.of("D77"))).statusCode())
                .isEqualTo(422);
        assertThat(sync(null, 200).getList("assignments")).hasSize(2);

        Map<String, Object> told = FieldFixture.with(kecamatan.visit(), "desa", "D01");
        Map<String, Object> untold = FieldFixture.with(kecamatan.visit(), "desa", "D05");
        kecamatan.send(List.of(told, untold)).then().statusCode(200);

        assertThat(report(told).getBoolean("assigned")).isTrue();
        assertThat(report(untold).getBoolean("assigned")).isFalse();

        String cursor = sync(null, 200).getString("next");
        Response withdrawn = Api.as(kepala())
                .header("If-Match", "\"1\"")
                .post("/v1/opd/" + kecamatan.kode() + "/field-assignments/"
                        + assigned.jsonPath().getString("[1].id") + "/withdraw");
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(sync(cursor, 200).getList("assignments.active")).containsExactly(false);
    }

    @Test
    void newVersionOfAFormLeavesOldPhonesWorking() {
        String kode = "UJI_" + kecamatan.kode().replaceAll("[^a-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
        assertThat(publish(kode, field("A", "COUNT", true)).jsonPath().getInt("version"))
                .isEqualTo(1);
        assertThat(publish(kode, field("B", "TEXT", false)).jsonPath().getString("code"))
                .isEqualTo("kode-removed");
        Map<String, Object> retired = FieldFixture.with(field("A", "COUNT", false), "retired", true);
        assertThat(publish(kode, retired, field("B", "TEXT", true)).jsonPath().getInt("version"))
                .isEqualTo(2);

        Map<String, Object> old = FieldFixture.with(kecamatan.visit(), "form", kode);
        old.put("answers", Map.of("A", 3));

        assertThat(kecamatan.send(List.of(old)).jsonPath().getInt("accepted")).isEqualTo(1);
        assertThat(kecamatan
                        .send(List.of(FieldFixture.with(old, "formVersion", 3)))
                        .jsonPath()
                        .getInt("rejected"))
                .isEqualTo(1);
    }

    private static Map<String, Object> field(String kode, String type, boolean required) {
        return Map.of("kode", kode, "label", "Isian " + kode, "type", type, "required", required);
    }

    private static Response publish(String kode, Object... fields) {
        return Api.creatingAs(KecamatanFixture.bappeda())
                .body(Map.of(
                        "kode", kode,
                        "nama", "Formulir uji",
                        "berlakuMulai", "2026-01-01",
                        "dasarHukum", "uji",
                        "fields", List.of(fields)))
                .post("/v1/field-forms");
    }

    private Response assign(Map<String, Object> plan) {
        return Api.creatingAs(kepala()).body(plan).post("/v1/opd/" + kecamatan.kode() + "/field-assignments");
    }

    private String kepala() {
        return Tokens.of("camat." + kecamatan.kode(), kecamatan.kode(), Roles.KEPALA_OPD);
    }

    private JsonPath report(Map<String, Object> item) {
        return Api.as(kecamatan.operator())
                .get("/v1/opd/" + kecamatan.kode() + "/field-reports/" + item.get("id"))
                .jsonPath();
    }

    private JsonPath sync(String cursor, int size) {
        String query = "?size=" + size + (cursor == null ? "" : "&cursor=" + cursor);
        return Api.as(kecamatan.officer()).get("/v1/field-sync" + query).jsonPath();
    }
}
