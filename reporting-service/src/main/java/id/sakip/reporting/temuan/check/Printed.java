package id.sakip.reporting.temuan.check;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.table.LkjipTables;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedRow;
import id.sakip.reporting.temuan.check.PrintedDocument.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every printed figure beside the computed cell of its address. */
final class Printed {

    /**
     * One printed figure.
     *
     * @param mergedRows indicators of the same sasaran right below whose cell was not printed: the figure may stand for
     *     them too
     */
    record Figure(Place place, String text, PrintedFigure figure, Cell computed, Row row, List<String> mergedRows) {

        boolean right() {
            return Comparison.agrees(figure, computed);
        }
    }

    private final LkjipTables tables;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Place> unknown = new ArrayList<>();

    private Printed(LkjipTables tables) {
        this.tables = tables;
    }

    static Printed of(PrintedDocument document, LkjipTables tables) {
        Printed printed = new Printed(tables);
        for (PrintedTable table : document.tables()) {
            Optional<Table> computed = tables.table(table.id());
            if (computed.isEmpty()) {
                printed.unknown.add(Place.of(table.id(), "", ""));
            } else {
                printed.add(table, computed.get());
            }
        }
        return printed;
    }

    List<Figure> figures() {
        return figures;
    }

    /** Addresses the computed document does not have. */
    List<Place> unknown() {
        return unknown;
    }

    Optional<Cell> computed(String table, String row, String column) {
        return tables.table(table).flatMap(found -> found.cell(row, column));
    }

    Optional<Figure> at(String table, String row, String column) {
        return figures.stream()
                .filter(figure -> figure.place().equals(Place.of(table, row, column)))
                .findFirst();
    }

    private void add(PrintedTable table, Table computed) {
        for (PrintedRow row : table.rows()) {
            Optional<Row> match = computed.row(row.key()).or(() -> computed.row(row.key() + "#1"));
            if (match.isEmpty()) {
                unknown.add(Place.of(table.id(), row.key(), ""));
                continue;
            }
            for (Map.Entry<String, String> cell : new TreeMap<>(row.cells()).entrySet()) {
                Place place = Place.of(table.id(), row.key(), cell.getKey());
                PrintedFigure figure = PrintedFigure.read(cell.getValue());
                Optional<Cell> own = PeriodCell.find(match.get(), cell.getKey());
                if (own.isEmpty()) {
                    unknown.add(place);
                } else if (figure.kind() != PrintedFigure.Kind.EMPTY) {
                    figures.add(new Figure(
                            place,
                            cell.getValue().strip(),
                            figure,
                            own.get(),
                            match.get(),
                            mergedBelow(table, computed, match.get(), cell.getKey())));
                }
            }
        }
    }

    /** Indicators of the same sasaran that follow without a printed figure of their own. */
    private static List<String> mergedBelow(PrintedTable table, Table computed, Row row, String column) {
        List<String> merged = new ArrayList<>();
        int from = computed.rows().indexOf(row) + 1;
        for (Row below : computed.rows().subList(from, computed.rows().size())) {
            if (!siblings(row.key(), below.key())) {
                continue;
            }
            boolean printed = table.rows().stream()
                    .filter(candidate -> candidate.key().equals(below.key()))
                    .anyMatch(candidate ->
                            !candidate.cells().getOrDefault(column, "").isBlank());
            if (printed || below.cell(column).map(Cell::value).isEmpty()) {
                break;
            }
            merged.add(below.key());
        }
        return merged;
    }

    private static boolean siblings(String left, String right) {
        int end = left.indexOf('#');
        return end > 0 && right.startsWith(left.substring(0, end + 1));
    }
}
