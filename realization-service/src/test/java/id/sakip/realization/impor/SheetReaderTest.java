package id.sakip.realization.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sakip.realization.impor.domain.SheetRow;
import id.sakip.realization.impor.domain.UnreadableSheet;
import id.sakip.realization.impor.domain.UnreadableSheet.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files people send, and files nobody should open. */
class SheetReaderTest {
    private final SheetReader reader = new SheetReader();

    @ParameterizedTest
    @ValueSource(strings = {"Kode;Nilai\n7.01;1.000", "Kode,Nilai\n7.01,1.000", "Kode\tNilai\n7.01\t1.000"})
    void csvWithItsOwnSeparator(String csv) {
        assertThat(reader.read(bytes(csv)))
                .containsExactly(new SheetRow(1, List.of("Kode", "Nilai")), new SheetRow(2, List.of("7.01", "1.000")));
    }

    @Test
    void csvWithQuotesAndByteOrderMark() {
        assertThat(reader.read(bytes("\uFEFFKode;Uraian\r\n7.01;\"a; \"\"b\"\"\"\r\n")))
                .containsExactly(
                        new SheetRow(1, List.of("Kode", "Uraian")), new SheetRow(2, List.of("7.01", "a; \"b\"")));
    }

    @Test
    void numbersOfAnXlsxKeepEveryDigitAndAFormulaGivesItsLastValue() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet().createRow(2);
            row.createCell(0).setCellValue("7.01.01");
            row.createCell(2).getCTCell().setV("1689395603.25");
            row.createCell(3).setCellFormula("1+2");
            row.getCell(3).getCTCell().setV("3");
            row.createCell(4).setCellValue("=cmd|' /C calc'!A0");

            assertThat(reader.read(bytes(workbook)))
                    .containsExactly(
                            new SheetRow(3, List.of("7.01.01", "", "1689395603.25", "3", "=cmd|' /C calc'!A0")));
        }
    }

    @Test
    void aZipBombIsCountedAndNotUnpacked() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 200 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(SheetReader.MAX_BYTES);
        assertThat(why(bomb)).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void manyEntriesMacrosAndSlippingNamesAreRefused() throws IOException {
        assertThat(why(zip("xl/vbaProject.bin", 10))).isEqualTo(Why.MACROS);
        assertThat(why(zip("../../etc/passwd", 10))).isEqualTo(Why.NOT_A_SPREADSHEET);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
            }
        }
        assertThat(why(bytes.toByteArray())).isEqualTo(Why.TOO_LARGE);
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        }

        assertThat(why(bytes.toByteArray())).isEqualTo(Why.NOT_A_SPREADSHEET);
    }

    @Test
    void aPasswordIsNamedAsTheCause() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var stream = encryptor.getDataStream(file)) {
                workbook.write(stream);
            }
            file.writeFilesystem(bytes);
        }

        assertThat(why(bytes.toByteArray())).isEqualTo(Why.ENCRYPTED_OR_OLD);
    }

    @Test
    void bytesThatAreNoTextAndSizesThatAreNoOfficeFile() {
        assertThat(why(new byte[0])).isEqualTo(Why.EMPTY);
        assertThat(why(null)).isEqualTo(Why.EMPTY);
        assertThat(why(new byte[] {'a', 0, 'b'})).isEqualTo(Why.NOT_A_SPREADSHEET);
        assertThat(why(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEqualTo(Why.NOT_A_SPREADSHEET);
        assertThat(why(new byte[] {'P', 'K', 3, 4, 9, 9})).isEqualTo(Why.NOT_A_SPREADSHEET);
        assertThat(why(new byte[SheetReader.MAX_BYTES + 1])).isEqualTo(Why.TOO_LARGE);
        assertThat(why(bytes("a;b\n".repeat(SheetReader.MAX_ROWS + 1)))).isEqualTo(Why.TOO_LARGE);
        assertThat(why(bytes(";".repeat(SheetReader.MAX_COLUMNS + 1)))).isEqualTo(Why.TOO_LARGE);
        assertThat(why(bytes("a".repeat(SheetReader.MAX_CELL + 1)))).isEqualTo(Why.TOO_LARGE);
        assertThat(why(bytes("a;\"b"))).isEqualTo(Why.NOT_A_SPREADSHEET);
    }

    private Why why(byte[] file) {
        UnreadableSheet refused = catchThrowableOfType(UnreadableSheet.class, () -> reader.read(file));
        return refused == null ? null : refused.why();
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] block = new byte[64 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block, 0, Math.min(block.length, zeros - written));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
