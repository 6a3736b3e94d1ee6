package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Cell;
import id.sakip.reporting.document.Column;
import id.sakip.reporting.document.Contents;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Row;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.document.TableBlock;
import id.sakip.reporting.document.TableIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EdgeCasesTest {

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("nothing but a cover", 1, List.of()),
                Arguments.of("lists of nothing", 1, List.of(new Contents(3), new TableIndex())),
                Arguments.of("table without rows", 2, List.of(table(4, 0, false, ""))),
                Arguments.of("one column", 2, List.of(table(1, 5, false, "x"))),
                Arguments.of("empty cells", 2, List.of(table(5, 5, false, ""))),
                Arguments.of("forty columns", 3, List.of(table(40, 12, true, "Penyelenggaraan 1.234.567"))),
                Arguments.of("twenty columns upright", 2, List.of(table(20, 12, false, "Penyelenggaraan"))),
                Arguments.of("rows higher than a page", 12, List.of(table(3, 2, false, "kata ".repeat(1500)))),
                Arguments.of("a word longer than a page", 4, List.of(Paragraph.of("x".repeat(8000)))),
                Arguments.of("empty texts", 1, List.of(new Heading(1, "", ""), Paragraph.of(""))),
                Arguments.of(
                        "headings before a long table",
                        3,
                        List.of(
                                new Heading(1, "BAB I", "A"),
                                new Heading(2, "1.1", "B"),
                                new Heading(3, "1.", "C"),
                                table(5, 60, true, "isi"),
                                SampleReport.twoParties())),
                Arguments.of(
                        "a heading of three hundred words", 2, List.of(new Heading(2, "1", "judul ".repeat(300)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isWrittenWholeAndInsideTheMargins(String name, int leastSheets, List<Block> parts) throws IOException {
        Document document = new Document(name, SampleReport.cover(), parts);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfResult result = new PdfRenderer().render(document, SampleReport.EDITION, pdf);
        assertTrue(result.sheets() >= leastSheets, name + ": " + result.sheets() + " sheets");
        assertTrue(result.sheets() <= leastSheets + 3, name + ": " + result.sheets() + " sheets");
        try (PdfPages pages = new PdfPages(pdf.toByteArray())) {
            for (PdfPages.Glyph glyph : pages.glyphs()) {
                boolean turned = pages.box(glyph.page()).getWidth()
                        > pages.box(glyph.page()).getHeight();
                Paper paper = Paper.of(turned);
                assertTrue(glyph.right() <= paper.width - paper.right + 1, name + ": " + glyph);
                assertTrue(glyph.bottom() < paper.height - 25, name + ": " + glyph);
            }
        }
        assertOpensInWord(document, result.pageNumbers());
    }

    private static void assertOpensInWord(Document document, PageNumbers pageNumbers) throws IOException {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new DocxRenderer().render(document, SampleReport.EDITION, pageNumbers, docx);
        double usual = ZipSecureFile.getMinInflateRatio();
        try {
            ZipSecureFile.setMinInflateRatio(0.0001);
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
                assertEquals(
                        document.title(),
                        word.getProperties().getCoreProperties().getTitle());
            }
        } finally {
            ZipSecureFile.setMinInflateRatio(usual);
        }
    }

    @Test
    void parallelRunsDoNotDisturbEachOther() throws Exception {
        Document document =
                new Document("Uji", SampleReport.cover(), List.of(new TableBlock(SampleReport.longTable(40))));
        Callable<byte[]> run = () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfRenderer().render(document, SampleReport.EDITION, out);
            return out.toByteArray();
        };
        byte[] alone = run.call();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<byte[]> together : threads.invokeAll(List.of(run, run, run, run))) {
                assertArrayEquals(alone, together.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static TableBlock table(int columns, int rows, boolean landscape, String text) {
        List<Column> heads = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            heads.add(new Column("c" + i, "KOLOM " + i, landscape ? "G" + i / 3 : "", Column.Align.LEFT, 1 + i % 3));
        }
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            Row.Kind kind = i % 7 == 0 && rows > 3 ? Row.Kind.HEADING : Row.Kind.DATA;
            body.add(new Row(
                    "r" + i,
                    kind,
                    heads.stream().map(head -> Cell.text(head.key(), text)).toList()));
        }
        return new TableBlock(new Table("9.9", "Uji", heads, body, landscape, List.of("catatan")));
    }
}
