package id.sakip.reporting.table;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Column.Align;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table while it is written: rows name only the cells they have, the rest stays empty. */
final class TableDraft {
    private final String id;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private boolean landscape;

    TableDraft(String id, String title) {
        this.id = id;
        this.title = title;
    }

    TableDraft landscape() {
        landscape = true;
        return this;
    }

    TableDraft left(String key, String heading, int weight) {
        return column(key, heading, "", Align.LEFT, weight);
    }

    TableDraft center(String key, String heading, int weight) {
        return column(key, heading, "", Align.CENTER, weight);
    }

    TableDraft right(String key, String heading, int weight) {
        return column(key, heading, "", Align.RIGHT, weight);
    }

    TableDraft column(String key, String heading, String group, Align align, int weight) {
        columns.add(new Column(key, heading, group, align, weight));
        return this;
    }

    boolean has(String column) {
        return columns.stream().anyMatch(candidate -> candidate.key().equals(column));
    }

    TableDraft row(String key, Row.Kind kind, Cell... cells) {
        return row(key, kind, List.of(cells));
    }

    TableDraft row(String key, Row.Kind kind, List<Cell> cells) {
        Map<String, Cell> byKey = new HashMap<>();
        for (Cell cell : cells) {
            if (byKey.put(cell.key(), cell) != null) {
                throw new IllegalArgumentException("Cell " + cell.key() + " stands twice in row " + key + " of " + id);
            }
        }
        List<Cell> ordered = new ArrayList<>();
        for (Column column : columns) {
            Cell cell = byKey.remove(column.key());
            ordered.add(cell == null ? Cell.empty(column.key()) : cell);
        }
        if (!byKey.isEmpty()) {
            throw new IllegalArgumentException("Table " + id + " has no column " + byKey.keySet());
        }
        rows.add(new Row(key, kind, ordered));
        return this;
    }

    TableDraft note(String footnote) {
        footnotes.add(footnote);
        return this;
    }

    Table build() {
        return new Table(id, title, columns, rows, landscape, footnotes);
    }
}
