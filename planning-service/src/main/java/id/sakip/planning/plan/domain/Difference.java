package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What differs between two versions of a document, as data. A thing that only one version has is one entry; a thing
 * both have gives one entry per changed field.
 */
public record Difference(Change change, String place, String field, String before, String after) {
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    public static List<Difference> between(
            Map<String, Map<String, String>> older, Map<String, Map<String, String>> newer) {
        List<Difference> changes = new ArrayList<>();
        older.forEach((place, fields) -> {
            if (!newer.containsKey(place)) {
                changes.add(new Difference(Change.REMOVED, place, null, name(fields), null));
            }
        });
        newer.forEach((place, fields) -> {
            Map<String, String> before = older.get(place);
            if (before == null) {
                changes.add(new Difference(Change.ADDED, place, null, null, name(fields)));
            } else {
                changes.addAll(fieldByField(place, before, fields));
            }
        });
        return changes;
    }

    private static String name(Map<String, String> fields) {
        return fields.get(Facts.NAME);
    }

    private static List<Difference> fieldByField(String place, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new Difference(Change.CHANGED, place, field, before.get(field), after.get(field)))
                .toList();
    }

    /** The fields of one thing, only those that are filled in. */
    static final class Facts {
        static final String NAME = "nama";
        private final Map<String, String> fields = new LinkedHashMap<>();

        Facts put(String field, Object value) {
            if (value != null) {
                fields.put(field, value.toString());
            }
            return this;
        }

        Map<String, String> fields() {
            return fields;
        }
    }
}
