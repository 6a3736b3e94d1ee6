package id.sakip.reporting.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row. {@link Kind#HEADING} rows name a node (program, kegiatan) above its indicators. */
public record Row(String key, Kind kind, List<Cell> cells) {

    public enum Kind {
        HEADING,
        DATA,
        TOTAL
    }

    public Row {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(String columnKey) {
        return cells.stream().filter(cell -> cell.key().equals(columnKey)).findFirst();
    }
}
