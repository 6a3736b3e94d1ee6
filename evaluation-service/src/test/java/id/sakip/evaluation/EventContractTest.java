package id.sakip.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.index.IndeksFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What this service publishes fits its schemas, and the examples other services test themselves with are what it really
 * publishes, down to the last digit; only ids and times differ.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EventContractTest {

    private static final List<String> NAMES = List.of(
            "AkipScored",
            "LheIssued",
            "RecommendationIssued",
            "FollowUpRecorded",
            "IkmPublished",
            "IppPublished",
            "BenchmarkPublished",
            "IndexPublished");
    private static final int TAHUN = 2022;
    private static final int BENCHMARK_TAHUN = 2018;

    @Test
    void exampleYearPublishesExactlyTheExamples() throws IOException {
        String opd = Opds.registered();
        playTheYear(opd);
        for (String name : NAMES) {
            JsonNode example = example(name);
            String key = "BenchmarkPublished".equals(name) ? "-" : opd;
            JsonNode event = Events.published(name, key).stream()
                    .filter(e -> e.at("/data/tahun").equals(example.get("tahun")))
                    .findFirst()
                    .orElseThrow();
            assertEquals("/evaluation", event.get("source").textValue());
            assertEquals("sakip.evaluation." + name + ".v1", event.get("type").textValue());
            assertFits(name, event.get("data"));
            ObjectNode published = event.get("data").deepCopy();
            for (String field : List.of("lheId", "rekomendasiId", "scoredAt")) {
                assertEquals(example.has(field), published.has(field), name + " " + field);
                if (published.has(field)) {
                    published.set(field, example.get(field));
                }
            }
            assertTrue(example.equals(EventContractTest::compare, published), () -> name + "\n" + published);
        }
    }

    @TestFactory
    Stream<DynamicTest> examplesFitTheirSchemas() {
        return NAMES.stream().map(name -> DynamicTest.dynamicTest(name, () -> assertFits(name, example(name))));
    }

    @TestFactory
    Stream<DynamicTest> schemasRefuseWhatIsMissingOrUnknown() {
        return NAMES.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ObjectNode data = (ObjectNode) example(name);
                    data.put("rahasia", "x");
                    assertFalse(messages(name, data).isEmpty(), "unknown field");
                    data.remove(List.of("rahasia", "tahun"));
                    assertFalse(messages(name, data).isEmpty(), "missing field");
                }));
    }

    private static void playTheYear(String opd) {
        AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(1));
        Map<String, Object> report = Map.of(
                "actions", List.of("Menyusun SOP"),
                "hasil", List.of("SOP"),
                "waktu", "Sampai Agustus 2023",
                "dueDate", "2023-08-31",
                "penanggungJawab", "Camat",
                "claimedStatus", "SELESAI",
                "evidence",
                        List.of(Map.of(
                                "nama", "SOP", "url", "https://bukti.example.go.id/sop", "tanggal", "2023-02-01")),
                "asOf", "2023-03-24");
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, opd))
                .body(report)
                .put("/v1/opd/{kode}/tahun/{tahun}/rekomendasi/1/tindak-lanjut", opd, TAHUN)
                .then()
                .statusCode(200);
        publish("/v1/opd/" + opd + "/tahun/" + TAHUN + "/ikm", survey());
        publish("/v1/opd/" + opd + "/tahun/" + TAHUN + "/ipp", assessment());
        publish("/v1/indeks", IndeksFixture.paten("paten"));
        publish("/v1/opd/" + opd + "/tahun/" + TAHUN + "/indeks/paten", IndeksFixture.values());
        publish(
                "/v1/benchmark",
                Map.of(
                        "tahun", BENCHMARK_TAHUN,
                        "ukuran", "AKIP",
                        "tingkat", "NASIONAL",
                        "nilai", new BigDecimal("67.93"),
                        "sumber", "LAKIP Kementerian PANRB"));
    }

    private static void publish(String path, Object body) {
        Api.creatingAs(Tokens.withRole(Roles.ORGANISASI, null))
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> survey() {
        List<Map<String, Object>> layanan = new ArrayList<>();
        for (String value : new String[] {"93.46", "93.82", "92.13", "91.67", "100"}) {
            int no = layanan.size() + 1;
            Map<String, Object> service =
                    new HashMap<>(Map.of("no", no, "nama", "Layanan " + no, "nilai", new BigDecimal(value)));
            if (no == 1) {
                service.put("responden", 150);
            }
            layanan.add(service);
        }
        return Map.of(
                "metode", "SIMPLE_MEAN", "layanan", layanan, "unsurTerendah", List.of("U9"), "tanggal", "2022-12-31");
    }

    private static Map<String, Object> assessment() {
        List<Map<String, Object>> aspek = new ArrayList<>();
        for (String value : new String[] {"3.557", "3.50", "3.33", "2.75", "4.50", "3.00"}) {
            aspek.add(Map.of("no", aspek.size() + 1, "nilai", new BigDecimal(value)));
        }
        return Map.of("aspek", aspek, "tanggal", "2022-12-31");
    }

    /** 63.10 and 63.1 are the same number. */
    private static int compare(JsonNode left, JsonNode right) {
        boolean same = left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
        return same ? 0 : 1;
    }

    private static void assertFits(String name, JsonNode data) throws IOException {
        assertEquals(Set.of(), messages(name, data), name);
    }

    private static Set<ValidationMessage> messages(String name, JsonNode data) throws IOException {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(resource(name + ".v1.schema.json"), config);
        return schema.validate(data);
    }

    private static JsonNode example(String name) throws IOException {
        return resource("examples/" + name + ".v1.json");
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream json = EventContractTest.class.getResourceAsStream("/events/" + name)) {
            return EventJson.MAPPER.readTree(json);
        }
    }
}
