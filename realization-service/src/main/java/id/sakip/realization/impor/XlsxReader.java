package id.sakip.realization.impor;

import id.sakip.realization.impor.domain.SheetRow;
import id.sakip.realization.impor.domain.UnreadableSheet;
import id.sakip.realization.impor.domain.UnreadableSheet.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the first sheet of an XLSX, values only, after its unpacked size was counted: a zip bomb is never unpacked. */
final class XlsxReader {
    private static final int MAX_ENTRIES = 500;
    private static final long MAX_UNPACKED = 12L * 1024 * 1024;
    private static final int BUFFER = 8192;

    private XlsxReader() {}

    static List<SheetRow> read(byte[] file) {
        try {
            inspect(file);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                return rows(workbook.getSheetAt(0));
            }
        } catch (IOException | RuntimeException e) {
            throw e instanceof UnreadableSheet unreadable ? unreadable : new UnreadableSheet(Why.NOT_A_SPREADSHEET);
        }
    }

    private static void inspect(byte[] file) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                    throw new UnreadableSheet(Why.MACROS);
                }
                entries++;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw new UnreadableSheet(Why.TOO_LARGE);
                    }
                }
                if (entries > MAX_ENTRIES) {
                    throw new UnreadableSheet(Why.TOO_LARGE);
                }
            }
        }
    }

    private static List<SheetRow> rows(XSSFSheet sheet) {
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            SheetReader.limit(rows.size(), row.getLastCellNum());
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(text((XSSFCell) row.getCell(i)));
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        return rows;
    }

    /** A number as the file spells it, so that no binary fraction comes between; of a formula its last value. */
    private static String text(XSSFCell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text =
                switch (type) {
                    case STRING -> cell.getRichStringCellValue().getString();
                    case NUMERIC -> new BigDecimal(cell.getRawValue()).toPlainString();
                    default -> "";
                };
        if (text.length() > SheetReader.MAX_CELL) {
            throw new UnreadableSheet(Why.TOO_LARGE);
        }
        return text;
    }
}
