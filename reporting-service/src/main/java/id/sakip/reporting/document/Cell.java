package id.sakip.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A cell that knows where it came from.
 *
 * @param key the column key
 * @param text Indonesian notation, rounded for print; {@code N/A} not applicable, {@code -} none, empty nothing to show
 * @param value the exact value; null for text, N/A and missing
 */
public record Cell(String key, String text, BigDecimal value, Kind kind, List<Source> sources) {

    public enum Kind {
        INPUT,
        SUM,
        RATIO,
        MEAN,
        COUNT,
        DERIVED,
        TEXT
    }

    public Cell {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        sources = List.copyOf(sources);
    }

    public static Cell text(String key, String text) {
        return new Cell(key, text, null, Kind.TEXT, List.of());
    }

    public static Cell empty(String key) {
        return text(key, "");
    }
}
