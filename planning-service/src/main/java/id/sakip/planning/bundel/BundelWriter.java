package id.sakip.planning.bundel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.opd.domain.Opd;
import id.sakip.planning.opd.domain.Pejabat;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanVersion;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.IkuContent;
import id.sakip.planning.plan.domain.Jenjang;
import id.sakip.planning.plan.domain.PerjanjianKinerja;
import id.sakip.planning.plan.domain.Pihak;
import id.sakip.planning.plan.domain.TreeContent;
import java.util.UUID;
import java.util.function.Function;

/** Makes of a document the file a bundle holds of it: refs where the service knows ids, and nothing only a server says. */
final class BundelWriter {
    private final Refs refs;
    private final Opd opd;
    private final Function<UUID, String> labels;

    /** @param labels the label of a version by its id, for the one a document revises */
    BundelWriter(Refs refs, Opd opd, Function<UUID, String> labels) {
        this.refs = refs;
        this.opd = opd;
        this.labels = labels;
    }

    ObjectNode opd() {
        ObjectNode file = EventJson.MAPPER.valueToTree(opd);
        for (JsonNode year : file.path("sumberDaya")) {
            year.path("beban").forEach(row -> toRef((ObjectNode) row, "indicatorId", "indicatorRef"));
        }
        return prune(file);
    }

    ObjectNode file(PlanVersion version) {
        ObjectNode file = EventJson.MAPPER.createObjectNode();
        file.set("document", head(version.document()));
        content(file, version.content());
        file.set("reasons", EventJson.MAPPER.valueToTree(version.reasons()));
        prune(file);
        if (!file.has("reasons")) {
            file.putArray("reasons");
        }
        return file;
    }

    private ObjectNode head(DocumentView document) {
        ObjectNode head = EventJson.MAPPER.createObjectNode();
        head.put("label", document.label())
                .put("tahunAwal", document.tahunAwal())
                .put("tahunAkhir", document.tahunAkhir())
                .put("number", document.number())
                .put("date", document.date() == null ? null : document.date().toString())
                .put("dasarHukum", document.dasarHukum())
                .put("origin", document.origin().name())
                .put("revises", document.revises() == null ? null : labels.apply(document.revises()))
                .put("reason", document.reason());
        return head;
    }

    private void content(ObjectNode file, Content content) {
        if (content instanceof TreeContent tree) {
            file.set("nodes", EventJson.MAPPER.valueToTree(tree.nodes()));
            file.path("nodes").forEach(node -> node((ObjectNode) node));
            file.set("tercetak", EventJson.MAPPER.valueToTree(tree.tercetak()));
            file.path("tercetak").forEach(row -> toRef((ObjectNode) row, "nodeId", "nodeRef"));

        } else if (content instanceof IkuContent iku) {
            file.set("indicators", EventJson.MAPPER.valueToTree(iku.indicators()));
            file.path("indicators").forEach(row -> toRef((ObjectNode) row, "indicatorId", "indicatorRef")
                    .remove("ref"));
        } else if (content instanceof PerjanjianKinerja agreement) {
            agreement(file, agreement);
        }
    }

    private void node(ObjectNode node) {
        node.remove("id");
        toRef(node, "parentId", "parentRef");
        ArrayNode supports = node.arrayNode();
        node.path("supports").forEach(id -> supports.add(refs.of(UUID.fromString(id.textValue()))));
        node.set("supports", supports);
        node.path("indicators").forEach(indicator -> ((ObjectNode) indicator).remove("id"));
    }

    private void agreement(ObjectNode file, PerjanjianKinerja agreement) {
        if (agreement.jenjang() != Jenjang.CAMAT) {
            file.put("jenjang", agreement.jenjang().name());
        }
        file.put("unitRef", agreement.unitRef());
        file.put("tempat", agreement.tempat());
        file.put("pihakPertamaRef", official(agreement.pihakPertama()));
        file.set("pihakKedua", EventJson.MAPPER.valueToTree(agreement.pihakKedua()));
        file.set("pernyataan", EventJson.MAPPER.valueToTree(agreement.pernyataan()));
        ArrayNode sasaran = file.putArray("sasaranRefs");
        agreement.sasaran().forEach(row -> sasaran.add(refs.of(row.nodeId())));
        ArrayNode program = file.putArray("programRefs");
        agreement.program().forEach(row -> program.add(refs.of(row.nodeId())));
    }

    private String official(Pihak party) {
        return opd.pejabat().stream()
                .filter(official -> official.isPerson(party.nama(), party.nip()))
                .map(Pejabat::ref)
                .findFirst()
                .orElse(null);
    }

    private ObjectNode toRef(ObjectNode row, String id, String ref) {
        JsonNode known = row.remove(id);
        if (known != null && known.isTextual()) {
            row.put(ref, refs.of(UUID.fromString(known.textValue())));
        }
        return row;
    }

    /** Null, {@code na: false} and empty lists say nothing. An empty value in a list does: nothing was filled in there. */
    private static ObjectNode prune(ObjectNode object) {
        object.forEach(BundelWriter::pruneInside);
        object.properties().removeIf(property -> saysNothing(property.getKey(), property.getValue()));
        return object;
    }

    private static void pruneInside(JsonNode value) {
        if (value instanceof ObjectNode object) {
            prune(object);
        } else if (value instanceof ArrayNode array) {
            array.forEach(BundelWriter::pruneInside);
        }
    }

    private static boolean saysNothing(String name, JsonNode value) {
        boolean denied = (name.equals("na") || name.equals("withinYearProposed")) && !value.booleanValue();
        boolean empty = value.isContainerNode() && value.isEmpty() && !name.equals("indicators");
        return value.isNull() || denied || empty;
    }
}
