package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares what a bundle says with what a service holds. */
public final class JsonSame {
    private JsonSame() {}

    /** True when both say the same: numbers by value, and an absent list as an empty one. */
    public static boolean same(JsonNode one, JsonNode other) {
        return holds(one, other) && holds(other, one);
    }

    /**
     * True when everything in {@code wanted} stands in {@code held} with the same value. A service may hold more (ids,
     * computed figures); numbers are equal by value, and an absent list is an empty one.
     */
    static boolean holds(JsonNode held, JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.properties().stream()
                    .allMatch(property -> holds(held.path(property.getKey()), property.getValue()));
        }
        if (wanted.isArray()) {
            if (held.size() != wanted.size()) {
                return false;
            }
            for (int i = 0; i < wanted.size(); i++) {
                if (!holds(held.get(i), wanted.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (wanted.isNumber() && held.isNumber()) {
            return wanted.decimalValue().compareTo(held.decimalValue()) == 0;
        }
        return wanted.equals(held);
    }
}
