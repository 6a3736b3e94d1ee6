package id.sakip.reporting.narasi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads narrative paragraphs: a string, or {@code {"items": [...], "numbered": true}}. */
final class NarrativeJson {
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_ITEMS = 200;

    private NarrativeJson() {}

    /** @throws Problem 400 that points at the paragraph nobody can read */
    static List<NarrativeBlock> validated(List<JsonNode> paragraphs) {
        List<NarrativeBlock> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            blocks.add(block(paragraphs.get(i), "/paragraphs/" + i));
        }
        return blocks;
    }

    static List<NarrativeBlock> stored(String json) {
        return validated(nodes(json));
    }

    static List<JsonNode> nodes(String json) {
        try {
            List<JsonNode> nodes = new ArrayList<>();
            EventJson.MAPPER.readTree(json).forEach(nodes::add);
            return nodes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored narrative", e);
        }
    }

    static List<JsonNode> nodes(List<Object> written) {
        return written.stream()
                .map(paragraph -> EventJson.MAPPER.<JsonNode>valueToTree(paragraph))
                .toList();
    }

    static String text(List<JsonNode> paragraphs) {
        try {
            return EventJson.MAPPER.writeValueAsString(paragraphs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("narrative", e);
        }
    }

    private static NarrativeBlock block(JsonNode node, String pointer) {
        if (node.isTextual()) {
            return new NarrativeBlock.Text(checked(node, pointer));
        }
        JsonNode items = node.path("items");
        boolean known = node.isObject()
                && items.isArray()
                && !items.isEmpty()
                && items.size() <= MAX_ITEMS
                && node.size() == (node.has("numbered") ? 2 : 1)
                && (!node.has("numbered") || node.get("numbered").isBoolean());
        if (!known) {
            throw refused(pointer, "Isi paragraf dengan teks, atau objek berisi items (daftar teks) dan numbered.");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            texts.add(checked(items.get(i), pointer + "/items/" + i));
        }
        return new NarrativeBlock.Items(texts, node.path("numbered").asBoolean(false));
    }

    private static String checked(JsonNode node, String pointer) {
        if (!node.isTextual() || node.textValue().isBlank() || node.textValue().length() > MAX_TEXT) {
            throw refused(pointer, "Teks wajib diisi, paling panjang " + MAX_TEXT + " huruf.");
        }
        return node.textValue();
    }

    private static Problem refused(String pointer, String message) {
        return Problem.of(400, "invalid-request")
                .with("errors", List.of(Map.of("pointer", pointer, "message", message)));
    }
}
