package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;

/** What planning found in the documents of a bundle, in the shape in which reporting tells the findings of a year. */
final class PlanFindings {
    private final LoadContext context;
    private final PlanRequests requests;

    PlanFindings(LoadContext context) {
        this.context = context;
        this.requests = new PlanRequests(context);
    }

    Summary summary() {
        ObjectNode answer = LoadContext.object();
        ArrayNode all = answer.putArray("temuan");
        add(all, context.opdPath("/findings"));
        for (BundleFile file : context.bundle().files()) {
            if (file.kind().plan()) {
                add(all, "/v1/" + file.kind().key() + "/" + requests.documentId(file) + "/findings");
            }
        }
        answer.put("kesalahan", count(all, "ERROR"));
        answer.put("peringatan", count(all, "WARNING"));
        answer.put("pembulatan", 0);
        return Summary.ofPlans(context.opd(), context.bundle().tahun(), answer);
    }

    private void add(ArrayNode all, String path) {
        JsonNode body = context.api().get(Role.CAMAT, Service.PLANNING, path).body();
        for (JsonNode finding : body.isArray() ? body : body.path("findings")) {
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
