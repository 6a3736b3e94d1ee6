package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which rows of a content stand on which sheet. */
final class IsiLembar {
    private static final String ORDER = "urutan";

    private IsiLembar() {}

    static List<ObjectNode> rows(Lembar lembar, ObjectNode content) {
        JsonNode nodes = content.path(Susunan.NODES);
        if (lembar.level() != null) {
            return nodes(lembar.level(), nodes);
        }
        List<ObjectNode> rows = new ArrayList<>();
        if (lembar.senarai().equals(Susunan.INDICATORS) && content.has(Susunan.NODES)) {
            nodes.forEach(
                    node -> node.path(Susunan.INDICATORS).forEach(indicator -> rows.add(belonging(indicator, node))));
        } else if (lembar.senarai().equals("bulanan")) {
            nodes.forEach(node -> {
                if (node.has("bulanan")) {
                    ObjectNode row = belonging(JsonNodeFactory.instance.objectNode(), node);
                    row.set("bulanan", node.path("bulanan"));
                    rows.add(row);
                }
            });
        } else {
            content.path(lembar.senarai())
                    .forEach(item -> rows.add(
                            item instanceof ObjectNode object
                                    ? object
                                    : JsonNodeFactory.instance.objectNode().set("", item)));
        }
        return rows;
    }

    private static List<ObjectNode> nodes(String level, JsonNode nodes) {
        List<ObjectNode> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).path("level").asText().equals(level)) {
                ObjectNode row = nodes.get(i).deepCopy();
                rows.add(row.put(ORDER, i + 1));
            }
        }
        return rows;
    }

    private static ObjectNode belonging(JsonNode row, JsonNode node) {
        ObjectNode copy = row.deepCopy();
        copy.set(Susunan.NODE_REF, node.path("ref"));
        return copy;
    }

    static JsonNode at(ObjectNode row, Kolom kolom) {
        if (kolom.judul().equals(Susunan.URUTAN)) {
            return row.path(ORDER);
        }
        return kolom.jalur().isEmpty() ? row.path("") : row.at("/" + kolom.jalur());
    }

    static String joined(JsonNode list, String separator) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.isObject() ? NilaiSel.write(item, Kolom.Isi.NILAI) : item.asText())
                .collect(Collectors.joining(separator));
    }
}
