package id.sakip.evaluation.benchmark;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class BenchmarkResourceTest {

    private static final String BAPPEDA = Tokens.withRole(Roles.BAPPEDA, null);

    @Test
    void nationalValuesOf2022AndTheOneThatIsKnownNotToExist() {
        publish(benchmark(2022, "AKIP", "67.93")).statusCode(201).body("nilai", equalTo(67.93f));
        publish(benchmark(2022, "IPP", "3.88")).statusCode(201);
        publish(benchmark(2022, "IKM", null)).statusCode(201).body("nilai", nullValue());
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, "kec-plandaan"))
                .queryParam("tahun", 2022)
                .get("/v1/benchmark")
                .then()
                .statusCode(200)
                .body("ukuran", equalTo(List.of("AKIP", "IKM", "IPP")));
        List<JsonNode> events = ofYear(2022);
        assertEquals(3, events.size());
        assertEquals("-", events.get(0).get("opd").textValue());
        assertEquals(new BigDecimal("67.93"), events.get(0).at("/data/nilai").decimalValue());
        assertEquals("NASIONAL", events.get(0).at("/data/tingkat").textValue());
        assertFalse(events.get(2).get("data").has("nilai"));
    }

    @Test
    void correctionNeedsAReason() {
        publish(benchmark(2021, "AKIP", "66.1")).statusCode(201);
        publish(benchmark(2021, "AKIP", "66.2")).statusCode(409);
        Map<String, Object> corrected = benchmark(2021, "AKIP", "66.2");
        corrected.put("alasanKoreksi", "Salah baca");
        publish(corrected).statusCode(201).body("versi", equalTo(2));
        Api.as(BAPPEDA)
                .queryParam("tahun", 2021)
                .get("/v1/benchmark")
                .then()
                .body("", hasSize(1))
                .body("[0].nilai", equalTo(66.2f));
    }

    @Test
    void sixteenAtOnceLeaveOnePublished() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            Callable<Integer> post = () -> Api.creatingAs(BAPPEDA)
                    .body(benchmark(2019, "IPP", "3.1"))
                    .post("/v1/benchmark")
                    .statusCode();
            List<Integer> answers = pool.invokeAll(Collections.nCopies(16, post)).stream()
                    .map(BenchmarkResourceTest::result)
                    .sorted()
                    .toList();
            assertEquals(201, answers.get(0));
            assertEquals(Collections.nCopies(15, 409), answers.subList(1, 16));
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, ofYear(2019).size());
    }

    @Test
    void refusesWhatCannotBe() {
        publish(benchmark(2020, "IPP", "5.01"))
                .statusCode(422)
                .body("type", equalTo("/problems/benchmark-out-of-range"));
        publish(benchmark(2020, "AKIP", "-1")).statusCode(400);
        publish(benchmark(1999, "AKIP", "1")).statusCode(400);
        publish(benchmark(2020, "SPBE", "1")).statusCode(400);
        Api.as(BAPPEDA).get("/v1/benchmark").then().statusCode(400);
        Api.creatingAs(Tokens.withRole(Roles.INSPEKTORAT, null))
                .body(benchmark(2020, "AKIP", "60"))
                .post("/v1/benchmark")
                .then()
                .statusCode(403);
        assertEquals(List.of(), ofYear(2020));
    }

    private static Integer result(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> ofYear(int tahun) {
        return Events.published("BenchmarkPublished", "-").stream()
                .filter(e -> e.at("/data/tahun").intValue() == tahun)
                .toList();
    }

    private static ValidatableResponse publish(Object body) {
        return Api.creatingAs(BAPPEDA).body(body).post("/v1/benchmark").then();
    }

    private static Map<String, Object> benchmark(int tahun, String ukuran, String nilai) {
        Map<String, Object> body = new HashMap<>(
                Map.of("tahun", tahun, "ukuran", ukuran, "tingkat", "NASIONAL", "sumber", "LAKIP Kementerian PANRB"));
        if (nilai != null) {
            body.put("nilai", new BigDecimal(nilai));
        }
        return body;
    }
}
