package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes of a realization file the requests the realization service takes, and knows when they can be sent. */
final class RealizationRequests {
    /** A bundle reports what was reached up to the end of the tribulan. */
    private static final String BASIS = "SD_TRIBULAN";

    private final LoadContext context;

    RealizationRequests(LoadContext context) {
        this.context = context;
    }

    boolean isArchive(BundleFile file) {
        return file.content().path("origin").asText().equals("ARCHIVE");
    }

    ObjectNode save(BundleFile file) {
        ObjectNode request = LoadContext.object();
        request.set("origin", file.content().path("origin"));
        if (file.content().has("sourceDocument")) {
            request.set("sourceDocument", file.content().path("sourceDocument"));
        }
        ArrayNode entries = request.putArray("entries");
        file.items("entries").forEach(entry -> entries.add(row(entry, "indicatorRef", "indicatorId")));
        ArrayNode amounts = request.putArray("anggaran");
        file.items("anggaran").forEach(amount -> amounts.add(row(amount, "nodeRef", "nodeId")));
        return request;
    }

    private ObjectNode row(JsonNode source, String ref, String id) {
        ObjectNode row = source.deepCopy();
        row.put(id, id(row.remove(ref)));
        row.put("basis", BASIS);
        return row;
    }

    ObjectNode notes(BundleFile file) {
        ObjectNode request = LoadContext.object();
        ArrayNode notes = request.putArray("notes");
        for (JsonNode source : file.items("catatanVerifikasi")) {
            ObjectNode note = source.deepCopy();
            Optional.ofNullable(note.remove("indicatorRef")).ifPresent(ref -> note.put("indicatorId", id(ref)));
            Optional.ofNullable(note.remove("nodeRef")).ifPresent(ref -> note.put("nodeId", id(ref)));
            notes.add(note);
        }
        return request;
    }

    private String id(JsonNode ref) {
        return context.ids().id(ref.textValue()).toString();
    }

    /** The form holds what the bundle says, row by row. */
    boolean holds(JsonNode form, ObjectNode request) {
        return rowsHeld(form.path("entries"), request.path("entries"), "indicatorId", row -> row.path("entry"))
                && rowsHeld(form.path("anggaran"), request.path("anggaran"), "nodeId", RealizationRequests::asEntered);
    }

    private static JsonNode asEntered(JsonNode row) {
        ObjectNode entered = LoadContext.object();
        entered.set("realisasi", row.path("entered"));
        entered.set("basis", row.path("basis"));
        return entered;
    }

    private static boolean rowsHeld(JsonNode held, JsonNode wanted, String key, Function<JsonNode, JsonNode> entered) {
        Map<String, JsonNode> byId = StreamSupport.stream(held.spliterator(), false)
                .collect(Collectors.toMap(
                        row -> row.path(key).asText(row.path("node").path("id").asText()), Function.identity()));
        for (JsonNode row : wanted) {
            JsonNode stored = byId.get(row.path(key).textValue());
            ObjectNode content = row.deepCopy();
            content.remove(key);
            if (stored == null || !JsonSame.holds(entered.apply(stored), content)) {
                return false;
            }
        }
        return true;
    }

    /** The pagu of the form is that of the Renja approved last before this file; years without a Renja wait for nothing. */
    boolean hasApprovedPagu(BundleFile file, JsonNode form) {
        List<BundleFile> before =
                context.bundle().files().subList(0, context.bundle().files().indexOf(file));
        return before.stream()
                .filter(other -> other.kind() == Kind.RENJA
                        && other.document().path("tahunAwal").intValue() == file.tahun())
                .reduce((first, second) -> second)
                .map(renja -> form.path("total").path("pagu").asLong() == pagu(renja, file.tahun()))
                .orElse(true);
    }

    private static long pagu(BundleFile renja, int tahun) {
        return renja.items("nodes").stream()
                .mapToLong(node -> node.path("pagu").path(String.valueOf(tahun)).asLong())
                .sum();
    }

    /** Rows of the file without a value are measured by a score, which has to be there first. */
    boolean hasScores(BundleFile file, JsonNode form) {
        List<String> waited = file.items("entries").stream()
                .filter(entry -> !entry.has("value") && !entry.has("numerator") && !entry.has("na"))
                .map(entry -> id(entry.path("indicatorRef")))
                .toList();
        long arrived = StreamSupport.stream(form.path("entries").spliterator(), false)
                .filter(row -> waited.contains(row.path("indicatorId").asText()))
                .filter(row -> row.path("capaian").path("realization").isNumber())
                .count();
        return arrived == waited.size();
    }
}
