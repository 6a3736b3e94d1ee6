package id.sakip.reporting.narasi;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class NarasiResourceTest {
    private static final String BASE = "/v1/opd/kec-narasi/tahun/2022/lkjip/narasi/";
    private static final String OPERATOR = Tokens.of("operator.narasi", "kec-narasi", Roles.OPERATOR_OPD);
    private static final String TEXT = "{\"paragraphs\": [\"Rata-rata {{3.1|rata-rata|capaian}}\","
            + " {\"items\": [\"satu\", \"dua\"], \"numbered\": true}]}";

    @Test
    void writesReadsAndLists() {
        Api.as(OPERATOR)
                .body(TEXT)
                .put(BASE + "{section}", "3.1.1#3.1")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as(OPERATOR)
                .get(BASE + "{section}", "3.1.1#3.1")
                .then()
                .statusCode(200)
                .body("section", equalTo("3.1.1#3.1"))
                .body("paragraphs[1].items[1]", equalTo("dua"))
                .body("updatedBy", equalTo("operator.narasi"));
        Api.as(OPERATOR).get(BASE).then().statusCode(200).body("section", hasItem("3.1.1#3.1"));
    }

    @Test
    void sameTextAgainChangesNothing() {
        Api.as(OPERATOR).body(TEXT).put(BASE + "1.1").then().statusCode(200).header("ETag", "\"1\"");
        Api.as(OPERATOR).body(TEXT).put(BASE + "1.1").then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        String changed = "{\"paragraphs\": [\"Lain\"]}";
        Api.as(OPERATOR).body(TEXT).put(BASE + "1.2").then().statusCode(200);
        Api.as(OPERATOR)
                .body(changed)
                .put(BASE + "1.2")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
        Api.as(OPERATOR)
                .header("If-Match", "\"7\"")
                .body(changed)
                .put(BASE + "1.2")
                .then()
                .statusCode(412)
                .body("currentETag", equalTo("\"1\""));
        Api.as(OPERATOR)
                .header("If-Match", "\"1\"")
                .body(changed)
                .put(BASE + "1.2")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void pointsAtTheParagraphNobodyCanRead() {
        Api.as(OPERATOR)
                .body("{\"paragraphs\": [\"baik\", {\"items\": []}]}")
                .put(BASE + "1.3")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/paragraphs/1"))
                .body("errors[0].message", startsWith("Isi paragraf"));
        Api.as(OPERATOR).get(BASE + "1.3").then().statusCode(404);
    }

    @Test
    void refusesASectionThatIsNone() {
        Api.as(OPERATOR)
                .body(TEXT)
                .put(BASE + "{section}", "bab satu!")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/narasi-section"))
                .body("title", equalTo("Bagian narasi tidak dikenal"));
        Api.as(OPERATOR)
                .header("Accept-Language", "en")
                .body(TEXT)
                .put(BASE + "{section}", "bab satu!")
                .then()
                .body("title", equalTo("Unknown narrative section"));
    }
}
