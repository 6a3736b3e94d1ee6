package id.sakip.planning.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The planning files of the sample bundle, turned into the requests the loader sends. */
final class PlandaanFiles {
    private static final Map<String, String> ID_OF =
            Map.of("parentRef", "parentId", "indicatorRef", "indicatorId", "nodeRef", "nodeId");
    private final PlanFixture ids;

    PlandaanFiles() {
        this("kec-plandaan");
    }

    /** The same plans for another OPD. */
    PlandaanFiles(String opd) {
        ids = new PlanFixture(opd);
    }

    UUID id(String ref) {
        return ids.id(ref);
    }

    JsonNode read(String name) {
        try {
            return EventJson.MAPPER.readTree(
                    Files.readString(projectRoot().resolve("deploy/bundles/plandaan-2022/" + name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path projectRoot() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("service-kit"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    UUID documentId(String kind, JsonNode head, String label) {
        return ids.id(kind + "/" + head.path("tahunAwal").intValue() + "/" + label);
    }

    ObjectNode opd() {
        ObjectNode opd = (ObjectNode) read("opd.json");
        resolve(opd.path("sumberDaya"));
        return opd;
    }

    ObjectNode request(String kind, String name) {
        ObjectNode request = (ObjectNode) read(name);
        request.remove("reasons");
        ObjectNode head = (ObjectNode) request.path("document");
        head.put("id", documentId(kind, head, head.path("label").textValue()).toString());
        if (head.has("revises")) {
            head.put(
                    "revises",
                    documentId(kind, head, head.path("revises").textValue()).toString());
        }
        resolve(request.path("nodes"));
        resolve(request.path("indicators"));
        if (request.has("pihakPertamaRef")) {
            agreement(request);
        }
        return request;
    }

    List<Map<String, String>> reasons(String name) {
        List<Map<String, String>> reasons = new ArrayList<>();
        read(name)
                .path("reasons")
                .forEach(row -> reasons.add(Map.of(
                        "ruleId", row.path("ruleId").textValue(),
                        "place", row.path("place").textValue(),
                        "reason", row.path("reason").textValue())));
        return reasons;
    }

    private void agreement(ObjectNode request) {
        String ref = request.remove("pihakPertamaRef").textValue();
        for (JsonNode official : read("opd.json").path("pejabat")) {
            if (official.path("ref").textValue().equals(ref)) {
                ObjectNode party = request.putObject("pihakPertama");
                for (String field : List.of("nama", "nip", "pangkat", "jabatan")) {
                    if (official.has(field)) {
                        party.set(field, official.get(field));
                    }
                }
            }
        }
        rows(request, "sasaranRefs", "sasaran");
        rows(request, "programRefs", "program");
    }

    private void rows(ObjectNode request, String refs, String field) {
        ArrayNode rows = request.putArray(field);
        request.remove(refs).forEach(ref -> rows.addObject()
                .put("nodeId", ids.id(ref.textValue()).toString()));
    }

    private void resolve(JsonNode tree) {
        tree.forEach(this::resolve);
        if (!(tree instanceof ObjectNode object)) {
            return;
        }
        if (object.has("ref")) {
            object.put("id", ids.id(object.path("ref").textValue()).toString());
        }
        ID_OF.forEach((ref, id) -> {
            if (object.has(ref)) {
                object.put(id, ids.id(object.remove(ref).textValue()).toString());
            }
        });
        if (object.path("supports") instanceof ArrayNode supports) {
            ArrayNode links = object.putArray("supports");
            supports.forEach(ref -> links.add(ids.id(ref.textValue()).toString()));
        }
    }
}
