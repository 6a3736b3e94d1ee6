package id.sakip.reporting.render;

import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Writes tables: caption in Word's sequence, head repeated on each page, rows kept whole. Cells are text, never fields. */
final class DocxTables {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{L}/)(?=\\p{L})");

    private final Wml xml;
    private final DocxParagraphs paragraphs;

    DocxTables(Wml xml, DocxParagraphs paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /** {@code signed}: a signature follows, which must not go to another page without the end of the table. */
    void write(int part, Table table, boolean signed) throws XMLStreamException {
        TableLayout layout = TableLayout.of(table);
        caption(part, table);
        xml.open("tbl");
        properties(layout);
        xml.open("tblGrid");
        for (double width : layout.widths().points()) {
            xml.empty("gridCol", "w:w", DocxBody.twips(width));
        }
        xml.close();
        for (List<TableLayout.HeadCell> row : layout.head()) {
            head(layout, row);
        }
        boolean endStays = signed || !table.footnotes().isEmpty();
        for (int i = 0; i < layout.body().size(); i++) {
            TableLayout.BodyRow row = layout.body().get(i);
            boolean last = i == layout.body().size() - 1;
            row(layout, row, row.staysWithNext() || (last ? endStays : layout.keepWhole()));
        }
        xml.close();
        notes(table, signed);
    }

    private void notes(Table table, boolean signed) throws XMLStreamException {
        if (table.footnotes().isEmpty()) {
            note("", signed);
        }
        for (int i = 0; i < table.footnotes().size(); i++) {
            note(table.footnotes().get(i), signed || i < table.footnotes().size() - 1);
        }
    }

    private void note(String text, boolean keepNext) throws XMLStreamException {
        paragraphs.open("Note", properties -> {
            if (keepNext) {
                properties.empty("keepNext");
            }
        });
        xml.run(text, null);
        paragraphs.close();
    }

    /**
     * The list of tables collects captions by their sequence number. A table known by its name has a hidden one; the
     * others set it, so that no counting of Word's gives them another number.
     */
    private void caption(int part, Table table) throws XMLStreamException {
        paragraphs.open("Caption");
        xml.empty("bookmarkStart", "w:id", String.valueOf(part), "w:name", DocxContents.bookmark(part));
        String number = PrintText.tableNumber(table);
        if (number.isEmpty()) {
            xml.hiddenField("SEQ Tabel \\h");
            xml.run(table.title(), null);
        } else {
            int dot = number.lastIndexOf('.') + 1;
            String last = dot > 0 ? number.substring(dot) : table.id();
            xml.run(number.substring(0, number.length() - last.length()), null);
            xml.field("SEQ Tabel \\* ARABIC \\r " + last, last);
            xml.run("\n" + table.title(), null);
        }
        xml.empty("bookmarkEnd", "w:id", String.valueOf(part));
        paragraphs.close();
    }

    private void properties(TableLayout layout) throws XMLStreamException {
        int columns = layout.widths().points().size();
        xml.open("tblPr").value("tblStyle", "TabelLaporan");
        xml.empty("tblW", "w:w", DocxBody.twips(layout.width(0, columns)), "w:type", "dxa");
        xml.value("jc", "center").empty("tblLayout", "w:type", "fixed");
        if (layout.widths().isTight()) {
            xml.open("tblCellMar").empty("left", "w:w", "40", "w:type", "dxa");
            xml.empty("right", "w:w", "40", "w:type", "dxa").close();
        }
        xml.close();
    }

    private void head(TableLayout layout, List<TableLayout.HeadCell> row) throws XMLStreamException {
        xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
        for (TableLayout.HeadCell cell : row) {
            openCell(layout, cell.column(), cell.columns());
            if (cell.below()) {
                xml.empty("vMerge");
            } else if (cell.rows() > 1) {
                xml.value("vMerge", "restart");
            }
            shade("E4E8EC");
            xml.value("vAlign", "center").close();
            text(
                    cell.below() ? "" : breakable(cell.text()),
                    "center",
                    true,
                    true,
                    layout.widths().headSize());
            xml.close();
        }
        xml.close();
    }

    private void row(TableLayout layout, TableLayout.BodyRow row, boolean keepNext) throws XMLStreamException {
        xml.open("tr");
        if (!row.mayBreak()) {
            xml.open("trPr").empty("cantSplit").close();
        }
        for (TableLayout.BodyCell cell : row.cells()) {
            openCell(layout, cell.column(), cell.columns());
            if (cell.openAbove() || cell.openBelow()) {
                xml.open("tcBorders");
                if (cell.openAbove()) {
                    xml.value("top", "nil");
                }
                if (cell.openBelow()) {
                    xml.value("bottom", "nil");
                }
                xml.close();
            }
            if (row.kind() != Row.Kind.DATA) {
                shade(row.kind() == Row.Kind.TOTAL ? "EBEDF0" : "F4F5F7");
            }
            xml.close();
            boolean bold = row.kind() != Row.Kind.DATA;
            text(
                    cell.text(),
                    justification(cell.align()),
                    bold,
                    keepNext,
                    layout.widths().fontSize());
            xml.close();
        }
        xml.close();
    }

    private void openCell(TableLayout layout, int column, int columns) throws XMLStreamException {
        xml.open("tc").open("tcPr");
        xml.empty("tcW", "w:w", DocxBody.twips(layout.width(column, columns)), "w:type", "dxa");
        if (columns > 1) {
            xml.value("gridSpan", String.valueOf(columns));
        }
    }

    private void shade(String colour) throws XMLStreamException {
        xml.empty("shd", "w:val", "clear", "w:color", "auto", "w:fill", colour);
    }

    private void text(String text, String justification, boolean bold, boolean keepNext, double size)
            throws XMLStreamException {
        paragraphs.open("TableText", properties -> {
            if (keepNext) {
                properties.empty("keepNext");
            }
            if (!justification.equals("left")) {
                properties.value("jc", justification);
            }
        });
        if (!text.isEmpty()) {
            xml.run(text, run -> {
                if (bold) {
                    run.empty("b");
                }
                run.value("sz", String.format(Locale.ROOT, "%d", Math.round(size * 2)));
            });
        }
        paragraphs.close();
    }

    /** Word does not end a line after a slash unless it finds a space of no width there. */
    private static String breakable(String title) {
        return BETWEEN_WORDS.matcher(title).replaceAll("\u200b");
    }

    private static String justification(Column.Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
