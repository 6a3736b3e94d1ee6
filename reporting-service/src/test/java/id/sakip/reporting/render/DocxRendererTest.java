package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.ItemList;
import id.sakip.reporting.document.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxRendererTest {

    private static final Document DOCUMENT = SampleReport.document();

    private static PageNumbers pageNumbers;
    private static byte[] bytes;
    private static Map<String, byte[]> entries;
    private static XWPFDocument word;

    @BeforeAll
    static void renderOnce() throws IOException {
        pageNumbers = new PdfRenderer()
                .render(DOCUMENT, SampleReport.EDITION, new ByteArrayOutputStream())
                .pageNumbers();
        bytes = render();
        entries = unzip(bytes);
        word = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @AfterAll
    static void close() throws IOException {
        word.close();
    }

    @Test
    void headingsUseWordsOwnStylesInOrder() {
        List<String> expected = DOCUMENT.parts().stream()
                .filter(Heading.class::isInstance)
                .map(part -> (Heading) part)
                .map(heading -> "Heading" + heading.level() + " " + PrintText.inOneLine(heading))
                .toList();
        List<String> found = word.getParagraphs().stream()
                .filter(paragraph ->
                        paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                .map(paragraph ->
                        paragraph.getStyle() + " " + paragraph.getText().replace('\n', ' '))
                .toList();
        assertEquals(expected, found);
        assertEquals("heading 1", word.getStyles().getStyle("Heading1").getName());
    }

    @Test
    void captionsCarryTheNumberOfTheTable() {
        List<String> expected =
                DOCUMENT.tables().stream().map(PrintText::inOneLine).toList();
        List<String> found = word.getParagraphs().stream()
                .filter(paragraph -> "Caption".equals(paragraph.getStyle()))
                .map(paragraph -> paragraph.getText().replace('\n', ' '))
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void tablesRepeatTheirHeadAndKeepRowsWhole() {
        List<XWPFTable> tables = tables();
        assertEquals(DOCUMENT.tables().size(), tables.size());
        for (int i = 0; i < tables.size(); i++) {
            Table model = DOCUMENT.tables().get(i);
            int headRows =
                    model.columns().stream().anyMatch(column -> !column.group().isEmpty()) ? 2 : 1;
            List<XWPFTableRow> rows = tables.get(i).getRows();
            assertEquals(headRows + model.rows().size(), rows.size());
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(row < headRows, rows.get(row).isRepeatHeader(), model.id() + " row " + row);
            }
            long whole = rows.stream().filter(XWPFTableRow::isCantSplitRow).count();
            assertTrue(whole > rows.size() / 2 || model.id().matches("2.2|3.16|PENGUKURAN"), model.id());
            assertEquals(
                    model.columns().size(),
                    tables.get(i).getCTTbl().getTblGrid().sizeOfGridColArray());
        }
    }

    @Test
    void cellsHoldTheTextOfTheModel() {
        XWPFTable agreement = tables().get(2);
        assertEquals("2.134.044.723", agreement.getRow(1).getCell(5).getText());
        assertEquals(SampleReport.HOSTILE.get(1), agreement.getRow(4).getCell(3).getText());
        XWPFTableRow total = agreement.getRow(agreement.getNumberOfRows() - 1);
        assertEquals(
                List.of("Jumlah", "12.804.268.338"),
                total.getTableCells().stream().map(c -> c.getText()).toList());
    }

    @Test
    void wideTablesLieInTurnedSections() {
        List<CTSectPr> sections = sections();
        assertEquals(Flow.of(DOCUMENT).stretches().size() + 1, sections.size());
        for (int i = 1; i < sections.size(); i++) {
            Flow.Stretch stretch = Flow.of(DOCUMENT).stretches().get(i - 1);
            boolean turned = sections.get(i).getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
            assertEquals(stretch.paper() == Paper.LANDSCAPE, turned);
            assertEquals(
                    stretch.front() ? "lowerRoman" : "decimal",
                    sections.get(i).getPgNumType().getFmt().toString());
            assertEquals(
                    stretch.restartsNumbers(), sections.get(i).getPgNumType().isSetStart());
        }
        assertEquals(0, sections.get(0).sizeOfFooterReferenceArray(), "the cover has no number");
    }

    @Test
    void listsOfContentsShowThePagesOfThePdfUntilWordCounts() {
        Map<String, String> shown = new HashMap<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            String style = String.valueOf(paragraph.getStyle());
            if (style.startsWith("TOC") || style.equals("TableofFigures")) {
                String[] entry = paragraph.getText().split("\t");
                shown.put(style + " " + entry[0], entry[1]);
            }
        }
        for (int i = 0; i < DOCUMENT.parts().size(); i++) {
            if (DOCUMENT.parts().get(i) instanceof Heading heading && heading.level() < 3) {
                String entry = "TOC" + heading.level() + " " + PrintText.inOneLine(heading);
                assertEquals(pageNumbers.of(i).orElseThrow().printed(), shown.get(entry), entry);
            }
        }
        assertTrue(shown.containsKey("TableofFigures Tabel 3.4 Capaian Program, Kegiatan dan Sub Kegiatan"));
        assertTrue(part("word/settings.xml").contains("<w:updateFields w:val=\"true\"/>"));
    }

    @Test
    void onlyOurOwnFieldsAreInTheFile() throws Exception {
        List<String> instructions = new ArrayList<>();
        for (String name : List.of("word/document.xml", "word/footer1.xml", "word/header1.xml")) {
            NodeList found = parse(name).getElementsByTagName("w:instrText");
            for (int i = 0; i < found.getLength(); i++) {
                instructions.add(found.item(i).getTextContent().trim());
            }
            assertEquals(0, parse(name).getElementsByTagName("w:fldSimple").getLength());
        }
        assertTrue(instructions.size() > 60);
        for (String instruction : instructions) {
            assertTrue(
                    instruction.matches(
                            "PAGE|PAGEREF _Toc\\d{8} \\\\h|SEQ Tabel (\\\\h|\\\\\\* ARABIC \\\\r \\d+)|TOC .*"),
                    instruction);
        }
    }

    @Test
    void hostileTextIsText() {
        String all = part("word/document.xml");
        assertTrue(all.contains("&lt;script&gt;alert('x')&lt;/script&gt;"));
        assertFalse(all.contains("\u202e") || all.contains("\u0007"));
        assertTrue(word.getParagraphs().stream()
                .anyMatch(p -> p.getText().equals("Rapat \uD83D\uDE00 selesai \u2713 \u2265 80%")));
        assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().equals(SampleReport.HOSTILE.get(4))));
    }

    @Test
    void nothingPointsOutOfTheFile() {
        entries.keySet().stream()
                .filter(name -> name.endsWith(".rels"))
                .forEach(name -> assertFalse(part(name).contains("TargetMode"), name));
    }

    @Test
    void everyNumberedListStartsWithOne() {
        long lists = DOCUMENT.parts().stream()
                .filter(part -> part instanceof ItemList list && list.numbered())
                .count();
        assertEquals(lists, part("word/numbering.xml").split("<w:startOverride w:val=\"1\"", -1).length - 1);
        long used = word.getParagraphs().stream()
                .filter(paragraph -> "ListParagraph".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getNumID)
                .distinct()
                .count();
        assertEquals(lists + 1, used);
    }

    @Test
    void saysWhatItIsInIndonesian() {
        assertEquals(DOCUMENT.title(), word.getProperties().getCoreProperties().getTitle());
        assertEquals(
                "KECAMATAN SUKAMAJU", word.getProperties().getCoreProperties().getCreator());
        assertEquals(
                SampleReport.EDITION.generatedAt(),
                word.getProperties().getCoreProperties().getCreated().toInstant());
        assertTrue(part("word/styles.xml").contains("<w:lang w:val=\"id-ID\""));
    }

    @Test
    void everyPartIsWellFormed() throws Exception {
        for (String name : entries.keySet()) {
            parse(name);
        }
        assertEquals(11, entries.size());
    }

    @Test
    void sameInputSameBytesWhereverItRuns() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            assertArrayEquals(bytes, render());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] render() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer().render(DOCUMENT, SampleReport.EDITION, pageNumbers, out);
        return out.toByteArray();
    }

    /** The tables of the report, without the frame on the cover and the signatures. */
    private static List<XWPFTable> tables() {
        return word.getTables().stream()
                .filter(table -> "TabelLaporan".equals(table.getStyleID()))
                .toList();
    }

    private static List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : word.getParagraphs()) {
            if (paragraph.getCTP().getPPr() != null
                    && paragraph.getCTP().getPPr().isSetSectPr()) {
                sections.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        sections.add(word.getDocument().getBody().getSectPr());
        return sections;
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String part(String name) {
        return new String(entries.get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Element parse(String name) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(entries.get(name)))
                .getDocumentElement();
    }
}
