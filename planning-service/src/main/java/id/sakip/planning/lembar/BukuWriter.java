package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a document, or an empty template, as a workbook. Whatever a cell says is a word or a number, never a formula. */
final class BukuWriter {
    /** What a spreadsheet can keep of a number; longer ones are written as words. */
    private static final int DIGITS = 15;

    static final int FIRST_ROW = 2;
    private static final int EMPTY_ROWS = 200;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Gaya gaya = new Gaya(book);
    private final Susunan susunan;

    BukuWriter(Susunan susunan) {
        this.susunan = susunan;
    }

    /** @param content the content of a bundle file; empty for a template */
    byte[] write(String title, ObjectNode content) {
        new PetunjukSheet(book, gaya).write(title, susunan);
        document(content);
        for (Lembar lembar : susunan.lembar()) {
            XSSFSheet sheet = sheet(lembar);
            List<ObjectNode> rows = IsiLembar.rows(lembar, content);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet.createRow(FIRST_ROW + i), lembar.kolom(), rows.get(i));
            }
            blank(sheet, lembar, rows.size());
            finish(sheet, lembar, FIRST_ROW + rows.size() + EMPTY_ROWS);
        }
        return bytes();
    }

    private void document(ObjectNode content) {
        XSSFSheet sheet = book.createSheet(Susunan.DOKUMEN);
        List<Kolom> facts = susunan.dokumen();
        label(sheet.createRow(0).createCell(0), "Jenis dokumen").setCellStyle(gaya.judul());
        words(sheet.getRow(0).createCell(1), susunan.jenis().title());
        for (int i = 0; i < facts.size(); i++) {
            Row row = sheet.createRow(i + 1);
            label(row.createCell(0), facts.get(i).judul() + (facts.get(i).wajib() ? " *" : ""))
                    .setCellStyle(gaya.judul());
            Cell cell = row.createCell(1);
            cell(cell, facts.get(i), content.at("/" + facts.get(i).jalur()));
            Gaya.height(row, Gaya.lines(cell.toString(), 70));
        }
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 70 * 256);
        new Pilihan(sheet).document(facts);
        gaya.page(sheet, false);
        gaya.protect(sheet);
    }

    private XSSFSheet sheet(Lembar lembar) {
        XSSFSheet sheet = book.createSheet(lembar.nama());
        words(sheet.createRow(0).createCell(0), lembar.nama() + " – " + PetunjukSheet.hint(lembar))
                .setCellStyle(gaya.catatan());
        Row heading = sheet.createRow(1);
        Gaya.height(heading, 2);
        for (int i = 0; i < lembar.kolom().size(); i++) {
            Kolom kolom = lembar.kolom().get(i);
            label(heading.createCell(i), kolom.judul() + (kolom.wajib() ? " *" : ""))
                    .setCellStyle(gaya.judul());
            sheet.setColumnWidth(i, kolom.lebar() * 256);
        }
        sheet.createFreezePane(1, FIRST_ROW);
        return sheet;
    }

    private void row(Row row, List<Kolom> columns, ObjectNode content) {
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.createCell(i);
            cell(cell, columns.get(i), IsiLembar.at(content, columns.get(i)));
            lines = Math.max(lines, Gaya.lines(cell.toString(), columns.get(i).lebar()));
        }
        Gaya.height(row, lines);
    }

    /** Room to write in: cells that are not locked, with the number format of their column. */
    private void blank(XSSFSheet sheet, Lembar lembar, int filled) {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            Row row = sheet.createRow(FIRST_ROW + filled + i);
            for (int j = 0; j < lembar.kolom().size(); j++) {
                row.createCell(j).setCellStyle(gaya.isian(lembar.kolom().get(j)));
            }
        }
    }

    private void finish(XSSFSheet sheet, Lembar lembar, int rows) {
        new Pilihan(sheet).rows(lembar, susunan, rows);
        gaya.page(sheet, lembar.kolom().size() > 8);
        gaya.protect(sheet);
    }

    private void cell(Cell cell, Kolom kolom, JsonNode value) {
        cell.setCellStyle(gaya.isian(kolom));
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        switch (kolom.isi()) {
            case BULAT, RUPIAH -> number(cell, value.decimalValue());
            case YA_TIDAK -> words(cell, value.booleanValue() ? Kata.YA : Kata.TIDAK);
            case PILIHAN -> words(cell, Kata.of(value.asText()));
            case DAFTAR_REF -> words(cell, IsiLembar.joined(value, ", "));
            case DAFTAR_NILAI -> words(cell, IsiLembar.joined(value, "; "));
            case NILAI, NILAI_BERPOSISI, BULAN -> value(cell, kolom, value);
            default -> words(cell, value.asText());
        }
    }

    private void value(Cell cell, Kolom kolom, JsonNode value) {
        if (value.size() == 1 && value.has("value")) {
            number(cell, value.path("value").decimalValue());
        } else if (!value.isEmpty()) {
            words(cell, NilaiSel.write(value, kolom.isi()));
        }
    }

    private void number(Cell cell, BigDecimal number) {
        if (number.stripTrailingZeros().precision() > DIGITS) {
            words(cell, Angka.tulis(number));
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    /** A text that a spreadsheet could take for a formula keeps a quote before it, and is shown as it stands. */
    private Cell words(Cell cell, String text) {
        if (text.isEmpty()) {
            return cell;
        }
        label(cell, text);
        if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(gaya.kutip());
        }
        return cell;
    }

    private static Cell label(Cell cell, String text) {
        cell.setCellValue(text);
        return cell;
    }

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            book.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
