package id.sakip.local.load.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an answer belongs into a bundle file: exactly the properties its schema knows. Ids, times, versions and computed
 * figures fall away because no schema has a place for them.
 */
public final class SchemaProjection {
    private static final String URN = "urn:sakip:bundle:1:";

    private final Map<String, JsonNode> schemas = new HashMap<>();

    public ObjectNode of(Kind kind, ObjectNode answer) {
        return object(List.of(schema(kind.key())), answer);
    }

    private JsonNode project(JsonNode schema, JsonNode value) {
        List<JsonNode> alternatives = alternatives(schema);
        if (value instanceof ObjectNode object) {
            return object(alternatives, object);
        }
        if (value instanceof ArrayNode array) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> items.add(project(first(alternatives, "items"), item)));
            return items;
        }
        return value;
    }

    private ObjectNode object(List<JsonNode> alternatives, ObjectNode value) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(property -> {
            if (says(property.getValue())) {
                property(alternatives, property.getKey())
                        .filter(schema ->
                                !schema.has("const") || schema.get("const").equals(property.getValue()))
                        .ifPresent(schema -> kept.set(property.getKey(), project(schema, property.getValue())));
            }
        });
        alternatives.forEach(schema -> requiredLists(schema, kept));
        return kept;
    }

    /** Null and an empty list or map say nothing, and a bundle leaves them out. */
    private static boolean says(JsonNode value) {
        return !value.isNull() && !value.isMissingNode() && !(value.isContainerNode() && value.isEmpty());
    }

    /** Unless it has to be there. */
    private static void requiredLists(JsonNode schema, ObjectNode kept) {
        schema.path("required").forEach(name -> {
            String property = name.textValue();
            boolean list = schema.path("properties")
                    .path(property)
                    .path("type")
                    .asText()
                    .equals("array");
            if (list && !kept.has(property)) {
                kept.putArray(property);
            }
        });
    }

    private Optional<JsonNode> property(List<JsonNode> alternatives, String name) {
        for (JsonNode schema : alternatives) {
            if (schema.path("properties").has(name)) {
                return Optional.of(schema.path("properties").path(name));
            }
            for (Map.Entry<String, JsonNode> pattern :
                    schema.path("patternProperties").properties()) {
                if (name.matches(pattern.getKey())) {
                    return Optional.of(pattern.getValue());
                }
            }
            if (schema.path("additionalProperties").isObject()) {
                return Optional.of(schema.path("additionalProperties"));
            }
        }
        return Optional.empty();
    }

    /** The schema itself and what it refers to or lets choose from. */
    private List<JsonNode> alternatives(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>(List.of(schema));
        if (schema.has("$ref")) {
            found.addAll(alternatives(referred(schema.path("$ref").textValue())));
        }
        schema.path("oneOf").forEach(one -> found.addAll(alternatives(one)));
        return found;
    }

    private static JsonNode first(List<JsonNode> alternatives, String name) {
        return alternatives.stream()
                .map(schema -> schema.path(name))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a list in the answer is none in the schema"));
    }

    private JsonNode referred(String reference) {
        int hash = reference.indexOf('#');
        return schema(reference.substring(URN.length(), hash)).at(reference.substring(hash + 1));
    }

    private JsonNode schema(String name) {
        return schemas.computeIfAbsent(name, key -> {
            try {
                return BundleReader.mapper().readTree(BundleSchemas.read(key));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(key, e);
            }
        });
    }
}
