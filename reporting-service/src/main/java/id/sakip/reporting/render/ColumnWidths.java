package id.sakip.reporting.render;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Widths and font size of a table. The assembler's weights are wishes; a number is never broken over two lines while
 * there is room, and no column is wider than its longest line.
 *
 * @param fontSize points
 * @param padding of a cell, left and right together, with its border
 * @param points per column, together the width of the text area
 */
record ColumnWidths(double fontSize, double padding, List<Double> points) {

    /** Left and right padding of a cell, with its border. */
    private static final double PADDING = 7;

    private static final double PADDING_OF_MANY = 5;
    private static final int MANY = 13;
    private static final double SMALLEST_FONT = 6;
    private static final double FONT_STEP = 0.5;
    private static final double LONGEST_WORD_KEPT = 12.5;
    private static final double LONGEST_NUMBER_KEPT = 18;
    /** A code like 7.01.01.2.01.05 may go on two lines where there is no room for one. */
    private static final double CODE_PART_KEPT = 0.6;
    /** Size of the head's letters beside the body's. */
    private static final double HEAD_SIZE = 0.92;
    /** The layout engine wants room for the space after a word. */
    private static final double SPACE = 0.3;

    /**
     * What a column needs, in em: narrowest without breaking words, widest that is of use, and its claim on the rest:
     * midway between the wish of the assembler and the amount of text.
     */
    private record Need(double narrowest, double widest, boolean numeric, double claim) {}

    static ColumnWidths of(Table table) {
        List<Need> needs = needs(table, 1);
        double padding = needs.size() < MANY ? PADDING : PADDING_OF_MANY;
        double room = Paper.of(table.landscape()).textWidth() - padding * needs.size();
        double font = largestFont(table);
        if (narrowest(needs, font) > room) {
            needs = needs(table, CODE_PART_KEPT);
        }
        while (font > SMALLEST_FONT && narrowest(needs, font) > room) {
            font -= FONT_STEP;
        }
        List<Double> inner = narrowest(needs, font) > room ? squeezed(needs, font, room) : shared(needs, font, room);
        return new ColumnWidths(
                font, padding, inner.stream().map(width -> width + padding).toList());
    }

    private static double narrowest(List<Need> needs, double font) {
        return needs.stream().mapToDouble(Need::narrowest).sum() * font;
    }

    private static List<Need> needs(Table table, double codeKept) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> need(table, column, codeKept))
                .toList();
    }

    double headSize() {
        return fontSize * HEAD_SIZE;
    }

    boolean isTight() {
        return padding < PADDING;
    }

    private static double largestFont(Table table) {
        int columns = table.columns().size();
        if (table.landscape()) {
            return columns <= 10 ? 9 : columns <= 13 ? 8 : 7;
        }
        return columns <= 6 ? 9 : columns <= 8 ? 8.5 : 8;
    }

    private static Need need(Table table, int index, double codeKept) {
        Column column = table.columns().get(index);
        double word = HEAD_SIZE * keptWord(column.title().replace("/", "/ "), true, 1);
        double line = word;
        double squares = 0;
        boolean numeric = false;
        for (Row row : table.rows()) {
            Cell cell = row.cells().get(index);
            boolean bold = row.kind() != Row.Kind.DATA;
            double whole = TextWidth.of(cell.text(), bold);
            if (cell.kind() != Cell.Kind.TEXT) {
                numeric = true;
                double kept = whole <= LONGEST_NUMBER_KEPT ? whole + SPACE : keptWord(cell.text(), bold, 1);
                word = Math.max(word, kept);
            } else if (bold && mayRunOn(row, index)) {
                continue;
            } else {
                word = Math.max(word, keptWord(cell.text(), bold, codeKept));
            }
            line = Math.max(line, whole);
            squares += whole * whole;
        }
        double usual = Math.sqrt(squares / Math.max(1, table.rows().size()));
        double claim = Math.sqrt(column.weight() * Math.max(usual, word));
        return new Need(word, Math.max(word, line + SPACE), numeric, claim);
    }

    /** A heading goes on over the empty cells behind it, so it asks nothing of its own column. */
    private static boolean mayRunOn(Row row, int index) {
        return index + 1 < row.cells().size()
                && row.cells().get(index + 1).text().isEmpty();
    }

    private static double keptWord(String text, boolean bold, double codeKept) {
        double word = TextWidth.ofLongestWord(text, bold);
        return Math.min(LineBreaks.isCode(text) ? word * codeKept : word, LONGEST_WORD_KEPT) + SPACE;
    }

    /** Every need met: the rest goes by claim, never beyond what a column can use. */
    private static List<Double> shared(List<Need> needs, double font, double room) {
        double useful = needs.stream().mapToDouble(Need::widest).sum() * font;
        if (useful <= room) {
            return needs.stream()
                    .map(need -> need.widest() * font * room / useful)
                    .toList();
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < 50; i++) {
            double middle = (low + high) / 2;
            if (total(needs, font, middle) < room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double unit = low;
        double scale = room / total(needs, font, unit);
        return needs.stream().map(need -> width(need, font, unit) * scale).toList();
    }

    private static double total(List<Need> needs, double font, double unit) {
        return needs.stream().mapToDouble(need -> width(need, font, unit)).sum();
    }

    private static double width(Need need, double font, double unit) {
        return Math.max(need.narrowest() * font, Math.min(need.claim() * unit, need.widest() * font));
    }

    /** Too much even in the smallest font: numbers keep their width if that leaves words a third, words are broken. */
    private static List<Double> squeezed(List<Need> needs, double font, double room) {
        double numbers = needs.stream()
                        .filter(Need::numeric)
                        .mapToDouble(Need::narrowest)
                        .sum()
                * font;
        double words = needs.stream().mapToDouble(Need::narrowest).sum() * font - numbers;
        boolean keepNumbers = words > 0 && numbers <= room * 2 / 3;
        double numberScale = keepNumbers ? 1 : room / (numbers + words);
        double wordScale = keepNumbers ? (room - numbers) / words : numberScale;
        return needs.stream()
                .map(need -> need.narrowest() * font * (need.numeric() ? numberScale : wordScale))
                .toList();
    }
}
