package id.sakip.local.load.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One validated file of a bundle. */
public record BundleFile(String path, Kind kind, ObjectNode content) {

    /** The items of an array property; empty when it is absent. */
    public List<JsonNode> items(String property) {
        return items(content, property);
    }

    public static List<JsonNode> items(JsonNode parent, String property) {
        return StreamSupport.stream(parent.path(property).spliterator(), false).toList();
    }

    public int tahun() {
        return content.path("tahun").intValue();
    }

    public JsonNode document() {
        return content.path("document");
    }
}
