package id.sakip.reporting.document;

import java.util.Objects;

/**
 * A column.
 *
 * @param group heading that spans neighbouring columns with the same group; empty when the column stands alone
 * @param weight relative width
 */
public record Column(String key, String title, String group, Align align, int weight) {

    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    public Column {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(align, "align");
        if (weight < 1) {
            throw new IllegalArgumentException("Column " + key + " has weight " + weight);
        }
    }
}
