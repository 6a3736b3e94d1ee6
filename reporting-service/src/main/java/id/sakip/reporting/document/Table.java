package id.sakip.reporting.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a document. Each row holds one cell per column, in column order; an empty text is an empty cell.
 *
 * @param id the document's number, e.g. {@code 3.1}, {@code PK-A}; captioned "Tabel 3.1" where it is a number
 * @param footnotes printed under the table: methods, rules, legal basis
 */
public record Table(
        String id, String title, List<Column> columns, List<Row> rows, boolean landscape, List<String> footnotes) {

    public Table {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
        List<String> keys = columns.stream().map(Column::key).toList();
        Set<String> rowKeys = new HashSet<>();
        for (Row row : rows) {
            if (!row.cells().stream().map(Cell::key).toList().equals(keys)) {
                throw new IllegalArgumentException("Row " + row.key() + " of table " + id + " does not fit " + keys);
            }
            if (!rowKeys.add(row.key())) {
                throw new IllegalArgumentException("Row " + row.key() + " stands twice in table " + id);
            }
        }
    }

    /** The cell under this address, as in {@code {{3.1|rata-rata|capaian}}}. */
    public Optional<Cell> cell(String rowKey, String columnKey) {
        return row(rowKey).flatMap(row -> row.cell(columnKey));
    }

    public Optional<Row> row(String rowKey) {
        return rows.stream().filter(row -> row.key().equals(rowKey)).findFirst();
    }
}
