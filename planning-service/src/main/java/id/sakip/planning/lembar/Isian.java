package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;

/** Equality of content: numbers by value. */
public final class Isian {
    private Isian() {}

    public static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isObject() && other.isObject()) {
            return one.size() == other.size()
                    && one.properties().stream()
                            .allMatch(property -> other.has(property.getKey())
                                    && same(property.getValue(), other.get(property.getKey())));
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!same(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        return one.equals(other);
    }
}
