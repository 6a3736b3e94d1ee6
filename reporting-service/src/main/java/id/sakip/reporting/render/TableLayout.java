package id.sakip.reporting.render;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;

/** A table as it is drawn, the same for PDF and DOCX: spans, widths, which rows may break over a page. */
record TableLayout(Table table, ColumnWidths widths, List<List<HeadCell>> head, List<BodyRow> body) {

    /** Row higher than this part of a page may break: keeping it whole would leave too much paper white. */
    private static final double HIGH_ROW = 0.25;
    /** A table lower than this part of a page is not broken at all. */
    private static final double LOW_TABLE = 0.45;

    private static final double LINE_HEIGHT = 1.22;
    private static final double ROW_PADDING = 5;
    private static final double CAPTION_HEIGHT = 46;

    /** A heading cell; {@code below} is set where it is the lower half of the one above it. */
    record HeadCell(String text, int column, int columns, int rows, boolean below) {}

    /** A cell over one or more columns; open above or below where it reads on from row to row. */
    record BodyCell(String text, int column, int columns, Column.Align align, boolean openAbove, boolean openBelow) {}

    /**
     * A row.
     *
     * @param mayBreak over a page, because it is too high to be kept whole
     * @param staysWithNext no page may end behind it
     */
    record BodyRow(Row.Kind kind, List<BodyCell> cells, boolean mayBreak, boolean staysWithNext, double height) {}

    static TableLayout of(Table table) {
        ColumnWidths widths = ColumnWidths.of(table);
        List<BodyRow> body = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            body.add(bodyRow(table, i, widths));
        }
        return new TableLayout(table, widths, head(table.columns()), List.copyOf(body));
    }

    /** Room without which the table had better start on the next page: all of a low one, or caption, head and a row. */
    double leastHeight() {
        if (keepWhole()) {
            return height();
        }
        double first = body.isEmpty() ? 0 : body.get(0).height();
        return CAPTION_HEIGHT + headHeight() + Math.min(first, HIGH_ROW * paper().textHeight());
    }

    boolean keepWhole() {
        return height() < LOW_TABLE * paper().textHeight();
    }

    private double height() {
        return CAPTION_HEIGHT
                + headHeight()
                + body.stream().mapToDouble(BodyRow::height).sum();
    }

    Paper paper() {
        return Paper.of(table.landscape());
    }

    double width(int column, int columns) {
        return widths.points().subList(column, column + columns).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double headHeight() {
        double height = 0;
        for (List<HeadCell> row : head) {
            height += row.stream()
                    .mapToDouble(cell ->
                            textHeight(cell.text(), width(cell.column(), cell.columns()), widths, true) / cell.rows())
                    .max()
                    .orElse(0);
        }
        return height;
    }

    private static List<List<HeadCell>> head(List<Column> columns) {
        boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
        List<HeadCell> upper = new ArrayList<>();
        List<HeadCell> lower = new ArrayList<>();
        for (int i = 0; i < columns.size(); ) {
            Column column = columns.get(i);
            if (column.group().isEmpty()) {
                upper.add(new HeadCell(clean(column.title()), i, 1, grouped ? 2 : 1, false));
                lower.add(new HeadCell(clean(column.title()), i, 1, 1, true));
                i++;
                continue;
            }
            int first = i;
            while (i < columns.size() && columns.get(i).group().equals(column.group())) {
                lower.add(new HeadCell(clean(columns.get(i).title()), i, 1, 1, false));
                i++;
            }
            upper.add(new HeadCell(clean(column.group()), first, i - first, 1, false));
        }
        return grouped ? List.of(List.copyOf(upper), List.copyOf(lower)) : List.of(List.copyOf(upper));
    }

    private static BodyRow bodyRow(Table table, int index, ColumnWidths widths) {
        Row row = table.rows().get(index);
        List<BodyCell> cells = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < row.cells().size(); ) {
            int first = i;
            int label = row.kind() == Row.Kind.TOTAL ? totalLabel(row, i) : i;
            i = label + 1;
            if (spans(row, label)) {
                while (i < row.cells().size() && isEmpty(row.cells().get(i))) {
                    i++;
                }
            }
            Column.Align align = label > first
                    ? Column.Align.CENTER
                    : table.columns().get(label).align();
            BodyCell cell = new BodyCell(
                    clean(row.cells().get(label).text()),
                    first,
                    i - first,
                    i - first > 1 && align == Column.Align.RIGHT ? Column.Align.LEFT : align,
                    readsOn(table, index, first),
                    readsOn(table, index + 1, first));
            cells.add(cell);
            double width = widths.points().subList(first, i).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            height = Math.max(height, textHeight(cell.text(), width, widths, row.kind() != Row.Kind.DATA));
        }
        boolean high = height > HIGH_ROW * Paper.of(table.landscape()).textHeight();
        return new BodyRow(row.kind(), List.copyOf(cells), high, staysWithNext(table, index), height);
    }

    private static boolean staysWithNext(Table table, int row) {
        int last = table.rows().size() - 1;
        boolean beforeTotal = row == last - 1 && table.rows().get(last).kind() == Row.Kind.TOTAL;
        return row < last && (beforeTotal || table.rows().get(row).kind() == Row.Kind.HEADING);
    }

    /** "Jumlah" stands in the middle of the empty cells around it. */
    private static int totalLabel(Row row, int from) {
        int label = from;
        while (label < row.cells().size() && isEmpty(row.cells().get(label))) {
            label++;
        }
        boolean leads = from == 0
                && label < row.cells().size()
                && row.cells().get(label).kind() == Cell.Kind.TEXT;
        return leads ? label : from;
    }

    /** Names of programs and totals run on over the empty cells beside them. */
    private static boolean spans(Row row, int column) {
        Cell cell = row.cells().get(column);
        boolean sequenceNumber = column == 0 && cell.text().length() <= 4 && row.kind() == Row.Kind.HEADING;
        return row.kind() != Row.Kind.DATA && cell.kind() == Cell.Kind.TEXT && !isEmpty(cell) && !sequenceNumber;
    }

    /** The leading empty cells of a row without a first cell belong to the row above: one sasaran, several indicators. */
    private static boolean readsOn(Table table, int row, int column) {
        if (row == 0 || row >= table.rows().size()) {
            return false;
        }
        Row here = table.rows().get(row);
        return here.kind() == Row.Kind.DATA
                && table.rows().get(row - 1).kind() == Row.Kind.DATA
                && here.cells().subList(0, column + 1).stream().allMatch(TableLayout::isEmpty);
    }

    private static boolean isEmpty(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.text().isEmpty();
    }

    private static double textHeight(String text, double width, ColumnWidths widths, boolean bold) {
        double font = widths.fontSize();
        double room = Math.max(width - widths.padding(), font);
        double lines = text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(TextWidth.of(line, bold) * font * 1.08 / room)))
                .sum();
        return Math.max(1, lines) * font * LINE_HEIGHT + ROW_PADDING;
    }

    private static String clean(String text) {
        return PrintText.clean(text);
    }
}
