package id.sakip.reporting.render;

import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Table;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** Writes tables: caption above, head on every page, notes below. */
final class TableMarkup {

    private final Markup markup;

    TableMarkup(Markup markup) {
        this.markup = markup;
    }

    /** {@code signature} may be null; it stays with the last rows. */
    void write(Element parent, String id, Table table, Signature signature) {
        TableLayout layout = TableLayout.of(table);
        Element block = markup.add(parent, "div", layout.keepWhole() ? "table whole" : "table");
        block.setAttribute("style", "-fs-page-break-min-height:" + PageStyle.points(layout.leastHeight()));
        caption(block, id, table);
        Element element = markup.add(block, "table", layout.widths().isTight() ? "data tight" : "data");
        element.setAttribute(
                "style", "font-size:" + PageStyle.points(layout.widths().fontSize()));
        Element columns = markup.add(element, "colgroup");
        for (double width : layout.widths().points()) {
            markup.add(columns, "col").setAttribute("style", "width:" + PageStyle.points(width));
        }
        head(markup.add(element, "thead"), layout.head());
        Element end = body(element, layout.body());
        if (!table.footnotes().isEmpty() || signature != null) {
            end(end, table, signature);
        }
    }

    /** Notes and signatures go into a last row without borders, so that they never leave the table. */
    private void end(Element body, Table table, Signature signature) {
        Element cell = markup.add(markup.add(body, "tr", "after"), "td", "after");
        span(cell, table.columns().size());
        table.footnotes().forEach(note -> markup.line(cell, "p", "note", note));
        if (signature != null) {
            new SignatureMarkup(markup).write(cell, signature);
        }
    }

    private void caption(Element block, String id, Table table) {
        Element caption = markup.add(block, "p", "caption");
        caption.setAttribute("id", id);
        String number = PrintText.tableNumber(table);
        if (!number.isEmpty()) {
            markup.text(caption, number);
            markup.add(caption, "br");
        }
        markup.text(caption, table.title());
    }

    /**
     * A title over two rows is written into the lower one, under an open cell: the layout engine loses the background of
     * a spanning cell when it repeats the head.
     */
    private void head(Element head, List<List<TableLayout.HeadCell>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Element line = markup.add(head, "tr");
            for (TableLayout.HeadCell cell : rows.get(i)) {
                boolean open = cell.rows() > 1;
                Element th = markup.add(line, "th", (cell.column() == 0 ? "first" : "") + (open ? " open" : ""));
                th.setAttribute("scope", cell.columns() > 1 ? "colgroup" : "col");
                span(th, cell.columns());
                markup.text(th, open ? "" : cell.text());
            }
        }
    }

    /**
     * Rows that must not part share a tbody: a heading and what it names, a total and the row before it. Returns the
     * tbody of the last row, which parts from nothing that comes after it.
     */
    private Element body(Element table, List<TableLayout.BodyRow> rows) {
        Element body = null;
        boolean joins = false;
        boolean company = false;
        for (int i = 0; i < rows.size(); i++) {
            boolean leads = rows.get(i).staysWithNext() || i == rows.size() - 1;
            if (!joins && (leads || company || body == null)) {
                body = markup.add(table, "tbody", leads ? "company" : "rows");
                company = leads;
            }
            row(body, rows.get(i));
            joins = rows.get(i).staysWithNext();
        }
        return body == null ? markup.add(table, "tbody", "company") : body;
    }

    private void row(Element body, TableLayout.BodyRow row) {
        String kind = row.kind() == Row.Kind.DATA
                ? "d"
                : row.kind().name().toLowerCase(Locale.ROOT).substring(0, 1);
        Element line = markup.add(body, "tr", row.mayBreak() ? kind + " long" : kind);
        for (TableLayout.BodyCell cell : row.cells()) {
            String css = cell.align().name().toLowerCase(Locale.ROOT).substring(0, 1)
                    + (cell.column() == 0 ? " first" : "")
                    + (cell.openBelow() ? " open" : "");
            Element td = markup.add(line, "td", css);
            span(td, cell.columns());
            markup.text(td, cell.text());
        }
    }

    private static void span(Element cell, int columns) {
        if (columns > 1) {
            cell.setAttribute("colspan", String.valueOf(columns));
        }
    }
}
