package id.sakip.reporting.tabel;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.reporting.Loaded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class TabelResourceTest {
    private static final String OPERATOR = Tokens.of("operator.plandaan", "kec-plandaan", Roles.OPERATOR_OPD);

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void listsEveryTableOfTheReport() {
        Api.as(OPERATOR)
                .get("/v1/opd/kec-plandaan/tahun/2022/tabel")
                .then()
                .statusCode(200)
                .body(
                        "id",
                        hasItems(
                                "1.1", "2.1", "3.1", "3.15", "4.1", "6.1", "PK-A", "REKAP", "PENGUKURAN", "RINGKASAN"));
    }

    @Test
    void cellCarriesExactValuePrintedTextAndSources() {
        Api.as(OPERATOR)
                .get("/v1/opd/kec-plandaan/tahun/2022/tabel/3.9")
                .then()
                .statusCode(200)
                .body("rows.find { it.key == 'total' }.cells.find { it.key == 'serapan' }.text", equalTo("93,82%"))
                .body("rows.find { it.key == 'total' }.cells.find { it.key == 'serapan' }.kind", equalTo("RATIO"))
                .body(
                        "rows.find { it.key == 'total' }.cells.find { it.key == 'pagu' }.sources[0].eventId",
                        notNullValue());
    }

    @Test
    void tableNobodyKnowsIsNotFound() {
        Api.as(OPERATOR)
                .get("/v1/opd/kec-plandaan/tahun/2022/tabel/9.9")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void opdNobodyKnowsAndOpdOfOthersLookTheSame() {
        String other = Tokens.of("operator.lain", "kec-lain", Roles.OPERATOR_OPD);
        Api.as(other).get("/v1/opd/kec-plandaan/tahun/2022/tabel/3.1").then().statusCode(404);
        Api.as(other).get("/v1/opd/kec-lain/tahun/2022/tabel/3.1").then().statusCode(404);
    }
}
