package id.sakip.realization.field;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.realization.KecamatanFixture;
import id.sakip.realization.field.domain.VisitPeriod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class FieldProposalTest {
    private final VisitPeriod now = VisitPeriod.of(LocalDate.now(ZoneId.of("Asia/Jakarta")));

    @Test
    void verifiedReportsBecomeTheRealizationWhenAPersonSaysSo() {
        int tribulan = now.tribulan().number();
        KecamatanFixture plan = KecamatanFixture.likePlandaan(now.tahun());
        KecamatanFixture.open(now.tahun(), tribulan);
        FieldFixture kecamatan = FieldFixture.at(plan.kode());
        List<Map<String, Object>> visits = List.of(kecamatan.visit(), kecamatan.visit(), kecamatan.visit());
        kecamatan.send(visits).then().statusCode(200);
        verify(kecamatan, visits.get(0));
        verify(kecamatan, visits.get(1));
        String base = "/v1/opd/" + plan.kode() + "/field-proposals";
        String indicator = plan.id("P3.K1.S2#1").toString();
        Api.as(plan.operator())
                .body(Map.of("form", "KUNJUNGAN_ASET"))
                .put(base + "/feeds/" + indicator)
                .then()
                .statusCode(204);
        String period = base + "/" + now.tahun() + "/tribulan/" + tribulan;

        JsonPath proposed = Api.as(plan.operator()).get(period).jsonPath();
        assertThat(proposed.getInt("[0].reports")).isEqualTo(2);
        assertThat(proposed.getString("[0].sentence")).startsWith("2 laporan KUNJUNGAN_ASET");
        assertThat(proposed.getString("[0].entered")).isNull();

        Response stale = accept(plan, period + "/" + indicator, "\"9\"");
        Response accepted = accept(plan, period + "/" + indicator, "\"0\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(200);
        assertThat(accepted.jsonPath().getInt("entered")).isEqualTo(2);
        assertThat(accepted.jsonPath().getInt("acceptedReports")).isEqualTo(2);
        JsonPath form = plan.form(now.tahun(), tribulan).jsonPath();
        assertThat(form.getInt(plan.row("P3.K1.S2#1") + ".entry.value")).isEqualTo(2);
        assertThat(form.getList(plan.row("P3.K1.S2#1") + ".entry.penjelasan"))
                .containsExactly("2 laporan KUNJUNGAN_ASET terverifikasi (laporan lapangan)");

        verify(kecamatan, visits.get(2));
        Response again = accept(plan, period + "/" + indicator, accepted.header("ETag"));
        assertThat(again.jsonPath().getInt("entered")).isEqualTo(3);
        assertThat(plan.form(now.tahun(), tribulan).jsonPath().getList(plan.row("P3.K1.S2#1") + ".entry.penjelasan"))
                .containsExactly("3 laporan KUNJUNGAN_ASET terverifikasi (laporan lapangan)");
    }

    private static Response accept(KecamatanFixture plan, String address, String version) {
        return Api.as(plan.operator()).header("If-Match", version).post(address + "/accept");
    }

    private static void verify(FieldFixture kecamatan, Map<String, Object> visit) {
        String address = "/v1/opd/" + kecamatan.kode() + "/field-reports/" + visit.get("id");
        String etag = Api.as(kecamatan.verifikator()).get(address).header("ETag");
        Api.as(kecamatan.verifikator())
                .header("If-Match", etag)
                .post(address + "/verify")
                .then()
                .statusCode(200);
    }
}
