package id.sakip.planning.impor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.http.BatchItem.Result;
import id.sakip.planning.lembar.Isian;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What becomes of each row: of the document itself, of every node, indicator and figure. */
final class Perbandingan {
    static final String DOCUMENT = "dokumen";
    private static final List<String> LISTS = List.of("nodes", "indicators");
    /** Reasons belong to a submission, not to a draft. */
    private static final String REASONS = "reasons";

    private Perbandingan() {}

    /** @param present the version there is; null when the document is new */
    static List<BatchItem> of(ObjectNode present, ObjectNode wanted) {
        Map<String, JsonNode> before = present == null ? Map.of() : rows(present);
        Map<String, JsonNode> after = rows(wanted);
        List<BatchItem> items = new ArrayList<>();
        boolean moved = !common(before, after).equals(common(after, before));
        after.forEach((id, row) -> {
            Result result = result(before.get(id), row);
            boolean reordered = moved && id.equals(DOCUMENT) && result == Result.UNCHANGED;
            items.add(BatchItem.done(id, reordered ? Result.UPDATED : result));
        });
        before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(id -> items.add(gone(id)));
        return items;
    }

    /** The rows both have, in the order of the first: another order is a change of the document itself. */
    private static List<String> common(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private static Result result(JsonNode before, JsonNode after) {
        if (before == null) {
            return Result.IMPORTED;
        }
        return Isian.same(before, after) ? Result.UNCHANGED : Result.UPDATED;
    }

    private static BatchItem gone(String id) {
        return new BatchItem(
                id,
                Result.UPDATED,
                "removed",
                null,
                id + " ada pada draf tetapi tidak ada pada berkas; baris itu akan dihapus dari draf.",
                "Tambahkan kembali ke berkas bila tidak dimaksudkan.");
    }

    static boolean changes(List<BatchItem> items) {
        return items.stream().anyMatch(item -> item.result() != Result.UNCHANGED);
    }

    private static Map<String, JsonNode> rows(ObjectNode content) {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        ObjectNode head = content.deepCopy();
        head.remove(REASONS);
        LISTS.forEach(head::remove);
        rows.put(DOCUMENT, head);
        for (JsonNode node : content.path("nodes")) {
            if (!node.isObject()) {
                continue; // refused by its form, under the document's own row
            }
            ObjectNode row = node.deepCopy();
            JsonNode indicators = row.remove("indicators");
            rows.put(node.path("ref").asText(), row);
            if (indicators != null) {
                indicators.forEach(indicator -> rows.put(indicator.path("ref").asText(), indicator));
            }
        }
        content.path("indicators")
                .forEach(row -> rows.put(row.path("indicatorRef").asText(), row));
        return rows;
    }

    /** The ref of the row a JSON pointer leads into. */
    static String rowAt(ObjectNode content, String pointer) {
        String[] steps = pointer.split("/");
        JsonNode at = content;
        String ref = DOCUMENT;
        for (int i = 1; i < steps.length; i++) {
            at = steps[i].matches("\\d{1,6}") ? at.path(Integer.parseInt(steps[i])) : at.path(steps[i]);
            ref = at.path("ref").asText(at.path("indicatorRef").asText(ref));
        }
        return ref;
    }
}
