package id.sakip.planning.lembar;

import id.sakip.kit.problem.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the cells of one sheet while they stream by; a sheet too long is refused before it is held. */
final class LembarHandler extends DefaultHandler {
    private static final int MAX_ROWS = 5_000;
    private static final int MAX_CELLS = 200_000;
    private static final int MAX_TEXT = 20_000;

    private final SharedStrings strings;
    private final List<BarisSel> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Sel> cells = new ArrayList<>();
    private int rowSeen;
    private int cellsSeen;
    private int row = -1;
    private int column;
    private String type;
    private boolean formula;
    private boolean value;

    LembarHandler(SharedStrings strings) {
        this.strings = strings;
    }

    List<BarisSel> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> value = true;
            default -> {
                // how a cell looks is nothing to us
            }
        }
    }

    private void startRow(Attributes attributes) {
        if (++rowSeen > MAX_ROWS) {
            throw Problem.of(413, "import-too-many-rows", MAX_ROWS);
        }
        String number = attributes.getValue("r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        if (++cellsSeen > MAX_CELLS) {
            throw Problem.of(413, "import-too-many-rows", MAX_ROWS);
        }
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        formula = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (value && text.length() < MAX_TEXT) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) throws SAXException {
        switch (local) {
            case "v", "t" -> value = false;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    rows.add(new BarisSel(row, cells));
                }
            }
            default -> {
                // see startElement
            }
        }
    }

    private void endCell() throws SAXException {
        if (formula) {
            cells.add(new Sel(column, text.toString(), false, "formula"));
        } else if ("e".equals(type)) {
            cells.add(new Sel(column, text.toString(), false, "error"));
        } else if (!text.toString().isBlank()) {
            cells.add(read());
        }
    }

    private Sel read() throws SAXException {
        String raw = text.toString();
        if ("s".equals(type)) {
            try {
                raw = strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            } catch (IndexOutOfBoundsException | NumberFormatException broken) {
                throw new SAXException("no such text: " + raw, broken);
            }
        } else if ("b".equals(type)) {
            raw = raw.strip().equals("1") ? Kata.YA : Kata.TIDAK;
        }
        boolean number = type == null || type.equals("n");
        return new Sel(column, clean(raw), number, null);
    }

    /** PostgreSQL text cannot hold U+0000, and a line break of a cell is a blank. */
    private static String clean(String raw) {
        return Normalizer.normalize(
                raw.replaceAll("[\\p{Cntrl}\\s\\u00A0]+", " ").strip(), Normalizer.Form.NFC);
    }
}
