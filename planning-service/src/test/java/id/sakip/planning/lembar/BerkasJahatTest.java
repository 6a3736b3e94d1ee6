package id.sakip.planning.lembar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.problem.Problem;
import id.sakip.planning.plan.domain.PlanKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every upload that is no honest workbook is refused with a problem that says what to do, and costs next to nothing. */
class BerkasJahatTest {
    private static final String XXE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>";

    private final byte[] template = BukuKerja.templat(PlanKind.RENJA, 2023, 2023);

    @Test
    void otherTypesAreKnownByTheirFirstBytes() throws IOException {
        assertEquals("import-type", refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("import-type", refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}));
        assertEquals("import-old-format", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
        assertEquals(
                "import-type", refused(zip(Map.of("surat.txt", "bukan buku kerja".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("xl/media/bom.xml", new byte[120_000_000]);
        byte[] bomb = zip(parts);
        assertTrue(bomb.length < 1_000_000, "small as a file: " + bomb.length);
        assertEquals("import-too-large", refused(bomb));
    }

    @Test
    void macrosAndLinksAreRefused() throws IOException {
        assertEquals("import-macro", refused(with("xl/vbaProject.bin", "makro")));
        String types = new String(parts().get("[Content_Types].xml"), StandardCharsets.UTF_8);
        assertEquals(
                "import-macro",
                refused(with("[Content_Types].xml", types.replace("sheet.main+xml", "sheet.macroEnabled.main+xml"))));
        assertEquals("import-link", refused(with("xl/externalLinks/externalLink1.xml", "<x/>")));
        assertEquals("import-link", refused(with("xl/embeddings/oleObject1.bin", "x")));
    }

    @Test
    void aDocumentTypeIsNeverRead() throws IOException {
        for (String part : new String[] {"xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            assertEquals("import-broken", refused(with(part, XXE)), part);
        }
    }

    @Test
    void aMillionRowsAreNotHeld() throws IOException {
        StringBuilder rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + "<sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"/>");
        }
        rows.append("</sheetData></worksheet>");
        assertEquals("import-too-many-rows", refused(with("xl/worksheets/sheet3.xml", rows.toString())));
    }

    @Test
    void brokenPartsAreOneProblem() throws IOException {
        assertEquals("import-broken", refused(with("xl/worksheets/sheet2.xml", "<worksheet")));
        assertEquals("import-broken", refused(java.util.Arrays.copyOf(template, template.length / 2)));
        assertEquals("import-not-a-template", refused(foreign()));
    }

    @Test
    void aFormulaIsRefusedInItsCell() throws IOException {
        HasilBaca read =
                BukuKerja.baca(edited("Program", 2, 3, cell -> cell.setCellFormula("HYPERLINK(\"http://x\",\"y\")")));
        assertEquals("formula", read.ditolak().get(0).code());
        assertEquals("Program!D3", read.ditolak().get(0).pointer());
        assertEquals("Tempel sebagai nilai.", read.ditolak().get(0).remedy());
    }

    @Test
    void aMixedNumberIsRefusedInItsCellWithASuggestion() throws IOException {
        HasilBaca read = BukuKerja.baca(edited("Program", 2, 8, cell -> cell.setCellValue("1,689.395.603.00")));
        assertEquals("number-notation", read.ditolak().get(0).code());
        assertTrue(read.ditolak().get(0).sentence().contains("mungkin maksudnya 1.689.395.603"), read.toString());
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysAText() throws Exception {
        var content = (com.fasterxml.jackson.databind.node.ObjectNode) id.sakip.kit.event.EventJson.MAPPER.readTree(
                "{\"document\": {\"label\": \"murni\", \"tahunAwal\": 2023, \"tahunAkhir\": 2023, \"origin\":"
                        + " \"SYSTEM\"}, \"nodes\": [{\"ref\": \"P1\", \"level\": \"PROGRAM\", \"statement\":"
                        + " \"=1+1\", \"indicators\": []}], \"reasons\": []}");
        byte[] file = BukuKerja.tulis(PlanKind.RENJA, "kec-contoh", content);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFCell cell = book.getSheet("Program").getRow(2).getCell(3);
            assertEquals("=1+1", cell.getStringCellValue());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
        assertTrue(Isian.same(content, BukuKerja.baca(file).content()));
    }

    private interface Edit {
        void of(XSSFCell cell);
    }

    private byte[] edited(String sheet, int row, int column, Edit edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.of(book.getSheet(sheet).getRow(row).getCell(column));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] foreign() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Daftar").createRow(0).createCell(0).setCellValue("halo");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String refused(byte[] file) {
        return assertThrows(Problem.class, () -> BukuKerja.baca(file)).slug();
    }

    private byte[] with(String part, String content) throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
