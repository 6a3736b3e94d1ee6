package id.sakip.planning.lembar;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the sheets look and print: locked headings, open cells to write in, A4 landscape one page wide. */
final class Gaya {
    private static final byte[] HEADING = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
    private static final short A4 = 9;
    private static final int LINE = 15;
    private static final int MOST_LINES = 20;

    private final XSSFWorkbook book;
    private final Map<Kolom.Isi, CellStyle> inputs = new EnumMap<>(Kolom.Isi.class);
    private final CellStyle judul;
    private final CellStyle catatan;
    private final CellStyle kutip;
    private final CellStyle paragraf;

    Gaya(XSSFWorkbook book) {
        this.book = book;
        this.judul = heading();
        this.catatan = note();
        this.kutip = input("@");
        this.kutip.setQuotePrefixed(true);
        this.paragraf = book.createCellStyle();
        this.paragraf.setWrapText(true);
        this.paragraf.setVerticalAlignment(VerticalAlignment.TOP);
    }

    CellStyle judul() {
        return judul;
    }

    CellStyle catatan() {
        return catatan;
    }

    CellStyle kutip() {
        return kutip;
    }

    CellStyle paragraf() {
        return paragraf;
    }

    CellStyle isian(Kolom kolom) {
        return inputs.computeIfAbsent(kolom.isi(), isi -> switch (isi) {
            case RUPIAH -> right(input("#,##0"));
            case BULAT -> right(input("0"));
            case NILAI, NILAI_BERPOSISI, BULAN -> right(input("General"));
            case TANGGAL -> input("@");
            default -> input("@");
        });
    }

    private CellStyle heading() {
        XSSFFont font = book.createFont();
        font.setBold(true);
        font.setColor(IndexedColors.WHITE.getIndex());
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setFillForegroundColor(new XSSFColor(HEADING));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        borders(style);
        return style;
    }

    private CellStyle note() {
        XSSFFont font = book.createFont();
        font.setItalic(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle input(String format) {
        CellStyle style = book.createCellStyle();
        style.setLocked(false);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        borders(style);
        return style;
    }

    private static CellStyle right(CellStyle style) {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static void borders(CellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
    }

    /** Lines a text takes in a column; a spreadsheet does not grow a row by itself when it opens a file. */
    static int lines(String text, int width) {
        return 1 + (text.length() * 11 / 10) / width;
    }

    static void height(Row row, int lines) {
        row.setHeightInPoints(LINE * Math.min(lines, MOST_LINES));
    }

    void page(XSSFSheet sheet, boolean landscape) {
        sheet.getPrintSetup().setPaperSize(A4);
        sheet.getPrintSetup().setLandscape(landscape);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Headings cannot be changed by accident; rows may be inserted, sorted and resized. Without a password: no secret. */
    void protect(XSSFSheet sheet) {
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.enableLocking();
    }
}
