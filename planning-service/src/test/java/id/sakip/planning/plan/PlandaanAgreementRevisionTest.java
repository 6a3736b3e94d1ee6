package id.sakip.planning.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Kecamatan Plandaan in the middle of 2022: the Perjanjian Kinerja of January with lower promises is replaced by the one of
 * 23 September, whose figures are those of the real paper.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class PlandaanAgreementRevisionTest {
    private static final String OPD = "kec-plandaan-pk";
    private static final Map<String, String> LOWER = Map.of("S1#1", "70", "S2#1", "92.5");
    private static final List<Map<String, String>> LOWER_REASONS = List.of(
            Journey.reason("V-TGT-1", "S1#1|target|2022|renstra"),
            Journey.reason("V-TGT-1", "S2#1|target|2022|renstra"));
    private static final String AGREEMENT = "perjanjian-kinerja-2022-perubahan.json";
    private final PlandaanFiles files = new PlandaanFiles(OPD);
    private final Journey people = new Journey(OPD);

    @Test
    void eachChangedTargetIsAnnouncedOnceAndTheDiffListsExactlyTheChanges() {
        ObjectNode opd = files.opd();
        opd.remove("kode");
        Api.as(Journey.BAPPEDA)
                .body(opd.toString())
                .put("/v1/opd/" + OPD)
                .then()
                .statusCode(201);
        for (String renstra : List.of("renstra-murni.json", "renstra-perubahan.json")) {
            people.approved("renstra", files.request("renstra", renstra).toString(), files.reasons(renstra));
        }
        approveLowerRenja();
        UUID murni = people.approved("perjanjian-kinerja", january().toString(), LOWER_REASONS);
        approveRenja("renja-2022-perubahan.json");
        int before = Events.published("TargetRevised", OPD).size();
        UUID perubahan = people.approved("perjanjian-kinerja", september(murni).toString(), List.of());

        List<JsonNode> all = Events.published("TargetRevised", OPD);
        Map<String, String> announced = new TreeMap<>();
        all.subList(before, all.size())
                .forEach(event -> announced.put(
                        event.path("data").path("indicatorRef").textValue(),
                        plain(event.path("data").path("old")) + " -> "
                                + plain(event.path("data").path("new"))));
        assertEquals(Map.of("S1#1", "70 -> 71", "S2#1", "92.5 -> 93.8"), announced);
        assertEquals(2, all.size() - before, "one event per changed target");

        Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + murni)
                .then()
                .body("document.status", equalTo("SUPERSEDED"))
                .body("sasaran[0].indicators[0].target.value", equalTo(70));
        List<Map<String, String>> changes = Api.as(people.kepala)
                .get("/v1/perjanjian-kinerja/" + perubahan + "/diff?with=" + murni)
                .path("changes");
        Map<String, String> listed = new TreeMap<>();
        changes.forEach(change -> listed.put(
                change.get("change") + " " + change.get("place") + " " + change.get("field"),
                change.get("before") + " -> " + change.get("after")));
        assertEquals(expected(), listed);
    }

    private static String plain(JsonNode value) {
        return value.path("value").decimalValue().stripTrailingZeros().toPlainString();
    }

    /** Computed from the files alone: the two promises, the indicator that joined, and the pagu that moved. */
    private Map<String, String> expected() {
        Map<String, String> changes = new TreeMap<>();
        changes.put("CHANGED S1#1 target", "70 -> 71");
        changes.put("CHANGED S2#1 target", "92.5 -> 93.8");
        changes.put("ADDED P3#3 null", "null -> " + name("P3#3"));
        Map<String, Long> older = pagu("renja-2022-murni.json");
        pagu("renja-2022-perubahan.json").forEach((program, amount) -> {
            Long former = older.get(program);
            if (!amount.equals(former)) {
                changes.put("CHANGED " + program + " pagu|2022", former + " -> " + amount);
            }
        });
        return changes;
    }

    private String name(String ref) {
        for (JsonNode node : files.read("renja-2022-perubahan.json").path("nodes")) {
            for (JsonNode indicator : node.path("indicators")) {
                if (indicator.path("ref").textValue().equals(ref)) {
                    return indicator.path("nama").textValue();
                }
            }
        }
        throw new IllegalArgumentException(ref);
    }

    private Map<String, Long> pagu(String renja) {
        Map<String, Long> sums = new TreeMap<>();
        for (JsonNode node : files.read(renja).path("nodes")) {
            if (node.path("pagu").has("2022")) {
                String program = node.path("ref").textValue().split("\\.")[0];
                sums.merge(program, node.path("pagu").path("2022").longValue(), Long::sum);
            }
        }
        return sums;
    }

    private void approveRenja(String name) {
        people.approved("renja", files.request("renja", name).toString(), files.reasons(name));
    }

    /** The Renja of January with the lower targets. */
    private void approveLowerRenja() {
        ObjectNode request = files.request("renja", "renja-2022-murni.json");
        request.path("nodes").forEach(node -> node.path("indicators").forEach(indicator -> {
            String lower = LOWER.get(indicator.path("ref").textValue());
            if (lower != null) {
                ((ObjectNode) indicator.path("targets").path("2022")).put("value", new BigDecimal(lower));
            }
        }));
        List<Map<String, String>> reasons = new ArrayList<>(files.reasons("renja-2022-murni.json"));
        reasons.addAll(LOWER_REASONS);
        people.approved("renja", request.toString(), reasons);
    }

    private ObjectNode january() {
        ObjectNode request = files.request("perjanjian-kinerja", AGREEMENT);
        head(request, "murni", "2022-01-05");
        return request;
    }

    private ObjectNode september(UUID murni) {
        ObjectNode request = files.request("perjanjian-kinerja", AGREEMENT);
        head(request, "perubahan-1", "2022-09-23")
                .put("revises", murni.toString())
                .put("reason", "Perubahan anggaran (P-APBD) Tahun 2022");
        return request;
    }

    private ObjectNode head(ObjectNode request, String label, String date) {
        return ((ObjectNode) request.path("document"))
                .put("id", files.id("pk/" + label).toString())
                .put("label", label)
                .put("date", date);
    }
}
