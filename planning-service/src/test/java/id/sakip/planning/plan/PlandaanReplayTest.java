package id.sakip.planning.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.lembar.Isian;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The real plans of Kecamatan Plandaan 2022, from the first Renstra to the signed Perjanjian Kinerja Perubahan: the
 * defects of domain note 10.1 that planning can see (P53, P54, P58) come out, and nothing else.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlandaanReplayTest {
    private final PlandaanFiles files = new PlandaanFiles();
    private final Journey people = new Journey("kec-plandaan");

    @Test
    void realPlansPassWithTheirKnownDefectsExplained() throws JsonProcessingException {
        Api.as(Journey.BAPPEDA)
                .body(files.opd().toString())
                .put("/v1/opd/kec-plandaan")
                .then()
                .statusCode(201);
        approve("renstra", "renstra-murni.json");
        approve(
                "renstra",
                "renstra-perubahan.json",
                "V-CODE-1 P1.K5.S1|kode|nomenklatur",
                "V-CODE-1 P1.K5.S3|kode|nama",
                "V-CODE-1 P1.K7.S2|kode",
                "V-CODE-1 P2.K2.S1|kode|induk",
                "V-CODE-1 P2.K2.S1|kode|nomenklatur",
                "V-UNIT-1 P1.K3#1|target|2022");
        approve("iku", "iku.json");
        approve(
                "renja",
                "renja-2022-murni.json",
                "V-CODE-1 P1.K5.S1|kode|renstra",
                "V-COMPL-1 P3.K1.S1|pagu|2022",
                "V-COMPL-1 P3.K1.S2|pagu|2022",
                "V-TGT-1 P1.K4.S6#1|target|2022|renstra",
                "V-TGT-1 P1.K5#1|target|2022|renstra",
                "V-TGT-1 P1.K5.S1#1|target|2022|renstra");
        assertEquals(List.of(), Events.published("TargetRevised", "kec-plandaan"));
        approve(
                "renja",
                "renja-2022-perubahan.json",
                "V-TGT-1 P1.K3#1|target|2022|renstra",
                "V-TGT-1 P1.K4.S6#1|target|2022|renstra");
        UUID agreement = approve("perjanjian-kinerja", "perjanjian-kinerja-2022-perubahan.json");

        assertEquals(revisedTargetsOfFiles(), revisedTargetsOfEvents());
        JsonNode signed = Events.published("PerjanjianKinerjaSigned", "kec-plandaan")
                .get(0)
                .path("data");
        assertEquals(agreement.toString(), signed.path("document").path("id").textValue());
        assertEquals(
                0,
                new BigDecimal("2173310423").compareTo(signed.path("totalPagu").decimalValue()));
        assertEquals(
                List.of("2134044723", "4733000", "900000", "4766700", "10510000", "18356000"),
                signed.path("program").findValuesAsText("pagu"));
        Api.as(people.kepala)
                .get("/v1/opd/kec-plandaan/pohon?tahun=2022")
                .then()
                .statusCode(200)
                .body("totalPagu", equalTo(2173310423L))
                .body("nodes.find { it.ref == 'S1' }.indicators[0].targetFrom", equalTo("PERJANJIAN_KINERJA"));
        comesBackAsBundle();
    }

    /** What was loaded comes back out: same content, refs for ids, nothing only a server says, in the order of approval. */
    private void comesBackAsBundle() throws JsonProcessingException {
        JsonNode bundle = EventJson.MAPPER.readTree(Api.as(people.kepala)
                .get("/v1/opd/kec-plandaan/bundel")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertSame("opd.json", files.read("opd.json"), bundle.path("opd"));
        List<String> names = List.of(
                "renstra-murni.json",
                "renstra-perubahan.json",
                "iku.json",
                "renja-2022-murni.json",
                "renja-2022-perubahan.json",
                "perjanjian-kinerja-2022-perubahan.json");
        assertEquals(names.size(), bundle.path("dokumen").size());
        for (int i = 0; i < names.size(); i++) {
            assertSame(
                    names.get(i),
                    files.read(names.get(i)),
                    bundle.path("dokumen").path(i).path("isi"));
        }
    }

    private static void assertSame(String name, JsonNode expected, JsonNode actual) {
        if (!Isian.same(expected, actual)) {
            assertEquals(expected.toPrettyString(), actual.toPrettyString(), name);
        }
    }

    /** Approves with the reasons of the bundle, after the findings were found to be exactly the expected ones. */
    private UUID approve(String kind, String name, String... expected) {
        UUID id = UUID.fromString(people.draft(kind, files.request(kind, name).toString())
                .statusCode(201)
                .extract()
                .path("document.id"));
        List<Map<String, Object>> findings = Api.as(people.operator)
                .get("/v1/" + kind + "/" + id + "/findings")
                .path("findings");
        Set<String> places = new TreeSet<>();
        findings.forEach(finding -> places.add(finding.get("ruleId") + " " + finding.get("place")));
        assertEquals(new TreeSet<>(List.of(expected)), places, name);
        people.submit(kind, id, files.reasons(name)).statusCode(200);
        people.approve(kind, id).statusCode(200);
        return id;
    }

    /** Computed from the two files alone: same indicator, same year, another number or N/A. */
    private Set<String> revisedTargetsOfFiles() {
        Set<String> revised = new HashSet<>();
        revised.addAll(changed("renstra-murni.json", "renstra-perubahan.json"));
        revised.addAll(changed("renja-2022-murni.json", "renja-2022-perubahan.json"));
        assertTrue(revised.size() > 1, "the two Renja differ: " + revised);
        return revised;
    }

    private Set<String> changed(String older, String newer) {
        Map<String, String> before = targets(older);
        Set<String> changed = new HashSet<>();
        targets(newer).forEach((place, target) -> {
            if (before.containsKey(place) && !before.get(place).equals(target)) {
                changed.add(place + " " + before.get(place) + " -> " + target);
            }
        });
        return changed;
    }

    private Map<String, String> targets(String name) {
        Map<String, String> targets = new HashMap<>();
        files.read(name).path("nodes").forEach(node -> node.path("indicators").forEach(indicator -> {
            for (Map.Entry<String, JsonNode> year : indicator.path("targets").properties()) {
                targets.put(indicator.path("ref").textValue() + " " + year.getKey(), print(year.getValue()));
            }
        }));
        return targets;
    }

    private Set<String> revisedTargetsOfEvents() {
        List<String> revised = new ArrayList<>();
        for (JsonNode event : Events.published("TargetRevised", "kec-plandaan")) {
            JsonNode data = event.path("data");
            revised.add(data.path("indicatorRef").textValue() + " "
                    + data.path("tahun").intValue() + " " + print(data.path("old")) + " -> " + print(data.path("new")));
            assertTrue(!data.path("reason").textValue().isBlank());
            assertTrue(data.has("effectiveDate"));
        }
        assertEquals(revised.size(), new HashSet<>(revised).size(), "one event per changed target");
        return new HashSet<>(revised);
    }

    private static String print(JsonNode value) {
        return value.path("na").booleanValue()
                ? "N/A"
                : value.path("value").decimalValue().stripTrailingZeros().toPlainString();
    }
}
