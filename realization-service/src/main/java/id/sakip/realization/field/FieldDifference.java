package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * One field two contents under one id differ in.
 *
 * @param pointer JSON pointer into the item
 * @param stored what the report says; absent when it says nothing there
 * @param sent what the waiting content says; absent when it says nothing there
 */
public record FieldDifference(String pointer, Object stored, Object sent) {

    static List<FieldDifference> between(JsonNode stored, JsonNode sent) {
        List<FieldDifference> differences = new ArrayList<>();
        collect("", stored, sent, differences);
        return differences;
    }

    private static void collect(String pointer, JsonNode stored, JsonNode sent, List<FieldDifference> differences) {
        if (stored.equals(sent)) {
            return;
        }
        if (stored.isObject() && sent.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            stored.fieldNames().forEachRemaining(names::add);
            sent.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> collect(pointer + "/" + name, stored.path(name), sent.path(name), differences));
            return;
        }
        differences.add(new FieldDifference(pointer, present(stored), present(sent)));
    }

    private static JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }
}
