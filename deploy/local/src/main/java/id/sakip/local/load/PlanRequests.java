package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.UUID;

/** Makes of a planning file the request the planning service takes: ids for refs, and the parties of an agreement. */
final class PlanRequests {
    private final LoadContext context;

    PlanRequests(LoadContext context) {
        this.context = context;
    }

    /** A version of a document is named by its kind, first year and label, and below the camat by the unit. */
    UUID documentId(BundleFile file) {
        return documentId(file, file.document().path("label").textValue());
    }

    private UUID documentId(BundleFile file, String label) {
        JsonNode unit = file.content().path("unitRef");
        String name =
                file.kind().key() + "/" + file.document().path("tahunAwal").intValue() + "/" + label;
        return context.ids().id(unit.isTextual() ? name + "/" + unit.textValue() : name);
    }

    ObjectNode request(BundleFile file) {
        ObjectNode request = file.content().deepCopy();
        request.remove("reasons");
        ObjectNode head = (ObjectNode) request.path("document");
        head.put("id", documentId(file).toString());
        if (head.has("revises")) {
            head.put(
                    "revises",
                    documentId(file, head.path("revises").textValue()).toString());
        }
        request.path("nodes").forEach(node -> node((ObjectNode) node));
        request.path("tercetak").forEach(row -> printed((ObjectNode) row));
        if (file.kind() == Kind.IKU) {
            request.path("indicators").forEach(row -> indicatorRow((ObjectNode) row));
        }
        if (file.kind() == Kind.PERJANJIAN_KINERJA) {
            agreement(request);
        }
        return request;
    }

    static ObjectNode reasons(BundleFile file) {
        ObjectNode review = LoadContext.object();
        review.set("reasons", file.content().path("reasons"));
        return review;
    }

    private void node(ObjectNode node) {
        node.put("id", id(node.path("ref")));
        if (node.has("parentRef")) {
            node.put("parentId", id(node.remove("parentRef")));
        }
        if (node.has("supports")) {
            ArrayNode ids = node.arrayNode();
            node.path("supports").forEach(ref -> ids.add(id(ref)));
            node.set("supports", ids);
        }
        node.path("indicators").forEach(indicator -> ((ObjectNode) indicator).put("id", id(indicator.path("ref"))));
    }

    private void printed(ObjectNode row) {
        if (row.has("nodeRef")) {
            row.put("nodeId", id(row.remove("nodeRef")));
        }
    }

    private void indicatorRow(ObjectNode row) {
        JsonNode ref = row.remove("indicatorRef");
        row.put("indicatorId", id(ref));
        row.set("ref", ref);
    }

    private void agreement(ObjectNode request) {
        request.set("pihakPertama", party(request.remove("pihakPertamaRef").textValue()));
        request.set("sasaran", rows(request.remove("sasaranRefs")));
        request.set("program", rows(request.remove("programRefs")));
    }

    /** Only the nodes: statements, indicators, targets and amounts are copied from the Renja in force. */
    private ArrayNode rows(JsonNode refs) {
        ArrayNode rows = LoadContext.object().arrayNode();
        for (JsonNode ref : refs) {
            rows.addObject().put("no", rows.size()).put("nodeId", id(ref));
        }
        return rows;
    }

    private ObjectNode party(String ref) {
        JsonNode official = context.bundle().of(Kind.OPD).stream()
                .flatMap(opd -> opd.items("pejabat").stream())
                .filter(row -> row.path("ref").textValue().equals(ref))
                .findFirst()
                .orElseThrow();
        ObjectNode party = LoadContext.object();
        for (String property : new String[] {"nama", "nip", "pangkat", "jabatan"}) {
            if (official.has(property)) {
                party.set(property, official.path(property));
            }
        }
        return party;
    }

    private String id(JsonNode ref) {
        return context.ids().id(ref.textValue()).toString();
    }
}
