package id.sakip.realization;

import static id.sakip.realization.EntryTest.TAHUN;
import static id.sakip.realization.EntryTest.row;
import static id.sakip.realization.EntryTest.simple;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input nobody should send, and addresses that do not exist. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EntryInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"entries\": {}}",
                "{\"entries\": [null]}",
                "{\"entries\": [{\"indicatorId\": 3}]}",
                "{\"entries\": [{\"indicatorId\": \"x\"}]}",
                "{\"entries\": [{\"value\": \"3\"}]}",
                "{\"entries\": [{\"value\": 1e400}]}",
                "{\"entries\": [{\"value\": NaN}]}",
                "{\"entries\": [{\"status\": \"VERIFIED\"}]}",
                "{\"status\": \"VERIFIED\"}",
                "{\"entries\": [], \"entries\": []}",
                "{\"origin\": \"SISTEM\"}",
                "{\"sourceDocument\": \"\\u0000\"}",
                "{\"entries\": [{\"basis\": 1}]}"
            })
    void inputThatIsNotUnderstoodIsRefusedWithAProblem(String body) {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture kecamatan = simple(TAHUN);

        Response response = kecamatan.save(TAHUN, 1, "\"0\"", body);

        assertThat(response.statusCode()).as(body).isEqualTo(400);
        assertThat(response.contentType()).contains("problem+json");
    }

    @Test
    void strangeAddressesDoNotExist() {
        KecamatanFixture kecamatan = simple(TAHUN);
        for (String path : List.of(
                "/v1/opd/" + kecamatan.kode() + "/realisasi/" + TAHUN + "/tribulan/5",
                "/v1/opd/" + kecamatan.kode() + "/realisasi/" + TAHUN + "/tribulan/0",
                "/v1/opd/" + kecamatan.kode() + "/realisasi/99999/tribulan/1",
                "/v1/opd/kec-yang-tidak-ada/realisasi/" + TAHUN + "/tribulan/1")) {
            Api.as(kecamatan.operator()).get(path).then().statusCode(404);
            Api.as(KecamatanFixture.bappeda()).get(path).then().statusCode(404);
        }
    }

    @Test
    void anotherOfficeDoesNotExist() {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture mine = simple(TAHUN);
        KecamatanFixture theirs = simple(TAHUN);

        Api.as(mine.operator()).get(theirs.path(TAHUN, 1)).then().statusCode(404);
        Api.as(mine.operator())
                .header("If-Match", "\"0\"")
                .body(row(theirs, "A", 1))
                .put(theirs.path(TAHUN, 1) + "/entries")
                .then()
                .statusCode(404);
        mine.save(TAHUN, 1, "\"0\"", row(theirs, "A", 1))
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("indicator-unknown"));
    }
}
