package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.util.HashMap;
import java.util.Map;

/**
 * What planning found in the documents of a bundle, in the shape in which reporting tells the findings of a year. A document
 * is asked once: after its approval its findings do not change any more.
 */
final class PlanFindings {
    private final LoadContext context;
    private final PlanRequests requests;
    private final Map<String, JsonNode> known = new HashMap<>();

    PlanFindings(LoadContext context) {
        this.context = context;
        this.requests = new PlanRequests(context);
    }

    /** @param document {@code /v1/renja/{id}}, approved */
    JsonNode of(String document) {
        return known.computeIfAbsent(document + "/findings", path -> read(path).path("findings"));
    }

    Summary summary() {
        ObjectNode answer = LoadContext.object();
        ArrayNode all = answer.putArray("temuan");
        add(all, read(context.opdPath("/findings")));
        for (BundleFile file : context.bundle().files()) {
            if (file.kind().plan()) {
                add(all, of("/v1/" + file.kind().key() + "/" + requests.documentId(file)));
            }
        }
        answer.put("kesalahan", count(all, "ERROR"));
        answer.put("peringatan", count(all, "WARNING"));
        answer.put("pembulatan", 0);
        return Summary.ofPlans(context.opd(), context.bundle().tahun(), answer);
    }

    private JsonNode read(String path) {
        return context.api().get(Role.CAMAT, Service.PLANNING, path).body();
    }

    private static void add(ArrayNode all, JsonNode findings) {
        for (JsonNode finding : findings) {
            ObjectNode row = finding.deepCopy();
            row.put("kind", "RULE").put("origin", "planning");
            row.set("printed", row.remove("found"));
            row.set("computed", row.remove("expected"));
            all.add(row);
        }
    }

    private static int count(ArrayNode findings, String severity) {
        int count = 0;
        for (JsonNode finding : findings) {
            count += finding.path("severity").asText().equals(severity) ? 1 : 0;
        }
        return count;
    }
}
