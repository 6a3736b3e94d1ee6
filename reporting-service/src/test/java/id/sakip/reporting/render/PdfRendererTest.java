package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.TableBlock;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Document DOCUMENT = SampleReport.document();
    private static final Pattern ENTRY = Pattern.compile("(.+?)[ .]{4,}([ivxlc]+|\\d+)");

    private static byte[] bytes;
    private static PdfResult result;
    private static PdfPages pages;

    @BeforeAll
    static void renderOnce() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        result = new PdfRenderer().render(DOCUMENT, SampleReport.EDITION, out);
        bytes = out.toByteArray();
        pages = new PdfPages(bytes);
    }

    @AfterAll
    static void close() {
        pages.close();
    }

    @Test
    void headingsAndCaptionsStandOnTheSheetsReportedAndInOrder() {
        int previous = 1;
        for (int i = 0; i < DOCUMENT.parts().size(); i++) {
            String title = title(DOCUMENT.parts().get(i));
            if (title != null) {
                int sheet = result.pageNumbers().of(i).orElseThrow().sheet();
                assertTrue(pages.text(sheet).contains(title), title + " is not on sheet " + sheet);
                assertTrue(sheet >= previous, title + " stands before what precedes it");
                previous = sheet;
            }
        }
        assertEquals(pages.count(), result.sheets());
    }

    @Test
    void everyPageCarriesTheNumberReportedForIt() {
        result.pageNumbers().byPart().values().forEach(place -> {
            List<String> lines = pages.lines(place.sheet());
            assertEquals(place.printed(), lines.get(lines.size() - 1));
        });
    }

    @Test
    void entriesOfBothListsNameThePageTheirTargetStandsOn() {
        Map<String, String> entries = new HashMap<>();
        for (int sheet = sheetOf("DAFTAR ISI"); sheet < sheetOf("IKHTISAR EKSEKUTIF"); sheet++) {
            for (String entry : joinedEntries(pages.lines(sheet))) {
                Matcher matcher = ENTRY.matcher(entry);
                if (matcher.matches()) {
                    entries.merge(matcher.group(1).trim(), matcher.group(2), (a, b) -> a + "|" + b);
                }
            }
        }
        int checked = 0;
        for (int i = 0; i < DOCUMENT.parts().size(); i++) {
            Block part = DOCUMENT.parts().get(i);
            String title = title(part);
            if (title != null && !(part instanceof Heading heading && heading.level() > 3)) {
                String listed = entries.get(title);
                assertTrue(listed != null, title + " is not listed among " + entries.keySet());
                String printed = result.pageNumbers().of(i).orElseThrow().printed();
                assertTrue(List.of(listed.split("\\|")).contains(printed), title + ": " + listed + " for " + printed);
                checked++;
            }
        }
        assertTrue(checked > 50, "only " + checked + " entries checked");
    }

    @Test
    void frontMatterHasRomanNumbersAndTheFirstChapterStartsWithOne() {
        assertAll(
                () -> assertEquals("i", printed("KATA PENGANTAR")),
                () -> assertEquals("ii", printed("DAFTAR ISI")),
                () -> assertEquals("1", printed("BAB I PENDAHULUAN")),
                () -> assertEquals(
                        List.of("Sampul", "i", "ii"),
                        List.of(pages.pdf().getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                                .subList(0, 3)));
    }

    @Test
    void headOfALongTableIsRepeatedOnEveryPage() {
        PdfPages table = render(SampleReport.longTable(120));
        assertTrue(table.count() > 6, "a table of 120 rows fits on " + table.count() + " pages");
        for (int page = 2; page <= table.count(); page++) {
            String text = table.text(page);
            assertTrue(text.contains("NO") && text.contains("REALISASI CAPAIAN"), "no head on page " + page);
        }
        table.close();
    }

    @Test
    void rowsAreNotBrokenOverPages() {
        PdfPages table = render(SampleReport.longTable(120));
        int rows = 0;
        for (int page = 2; page <= table.count(); page++) {
            String text = table.text(page);
            rows += text.split("100,00% 100,00% 100,00%", -1).length - 1;
            String first = text.replaceFirst("^.*? REALISASI CAPAIAN( KEGIATAN)? ", "");
            assertTrue(first.matches("(\\d+(\\.\\d+)? |Jumlah).*"), "page starts amid a row: " + first);
        }
        assertEquals(110, rows);
        table.close();
    }

    @Test
    void onlyTablesFlaggedWideLieOnTurnedPages() {
        for (int i = 0; i < DOCUMENT.parts().size(); i++) {
            if (DOCUMENT.parts().get(i) instanceof TableBlock wrapped) {
                int sheet = result.pageNumbers().of(i).orElseThrow().sheet();
                boolean turned = pages.box(sheet).getWidth() > pages.box(sheet).getHeight();
                assertEquals(
                        wrapped.table().landscape(), turned, wrapped.table().id() + " on sheet " + sheet);
            }
        }
    }

    @Test
    void noPageIsEmpty() {
        for (int page = 1; page <= pages.count(); page++) {
            int words = pages.text(page).split(" ").length;
            int runningWords = page == 1 ? 0 : 6;
            assertTrue(words > runningWords + 3, "page " + page + " is empty: " + pages.text(page));
        }
    }

    @Test
    void nothingIsCutOff() {
        Map<Integer, Paper> papers = new HashMap<>();
        for (int page = 1; page <= pages.count(); page++) {
            papers.put(
                    page, Paper.of(pages.box(page).getWidth() > pages.box(page).getHeight()));
        }
        for (PdfPages.Glyph glyph : pages.glyphs()) {
            Paper paper = papers.get(glyph.page());
            double left = glyph.page() == 1 ? paper.right : paper.left;
            assertTrue(
                    glyph.left() >= left - 1 && glyph.right() <= paper.width - paper.right + 1, "in margin: " + glyph);
            assertTrue(glyph.top() > 30 && glyph.bottom() < paper.height - 25, "off the page: " + glyph);
        }
    }

    @Test
    void hostileTextIsPrintedAsText() {
        String all = allText();
        assertTrue(all.contains("<script>alert('x')</script>"));
        assertTrue(all.contains("=cmd|' /C calc'!A0"));
        assertTrue(all.contains("<!DOCTYPE a [<!ENTITY b SYSTEM"));
        assertTrue(all.contains("Kode 001 dan bel"), "direction overrides and control characters go");
        assertTrue(all.contains("\u2713") && all.contains("\u2265") && all.contains("\uD83D\uDE00"));
    }

    @Test
    void sameInputSameBytesWhereverItRuns() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new PdfRenderer().render(DOCUMENT, SampleReport.EDITION, again);
            assertArrayEquals(bytes, again.toByteArray());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isTaggedInIndonesianWithEveryFontEmbedded() throws Exception {
        assertEquals("id", pages.pdf().getDocumentCatalog().getLanguage());
        assertTrue(pages.pdf().getDocumentCatalog().getMarkInfo().isMarked());
        assertEquals(DOCUMENT.title(), pages.pdf().getDocumentInformation().getTitle());
        List<String> fonts = new ArrayList<>();
        for (PDPage page : pages.pdf().getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName() + " is not embedded");
                fonts.add(font.getName());
            }
        }
        assertFalse(fonts.isEmpty());
    }

    @Test
    void outlineFollowsTheHeadings() {
        PDOutlineItem chapter =
                pages.pdf().getDocumentCatalog().getDocumentOutline().getFirstChild();
        List<String> chapters = new ArrayList<>();
        for (; chapter != null; chapter = chapter.getNextSibling()) {
            chapters.add(chapter.getTitle());
        }
        List<String> expected = DOCUMENT.parts().stream()
                .filter(part -> part instanceof Heading heading && heading.level() == 1)
                .map(PdfRendererTest::title)
                .toList();
        assertEquals(expected, chapters);
    }

    @Test
    void signaturesStandTogetherWithTheEndOfTheirTable() {
        for (int page = 1; page <= pages.count(); page++) {
            String text = pages.text(page);
            if (text.contains("BUPATI MAKMUR JAYA")) {
                assertTrue(text.contains("Pihak Kedua, Pihak Pertama,"), text);
                assertTrue(text.contains("NIP. 19670510 199302 1 003"), text);
                assertTrue(text.indexOf("Hj. SITI AMINAH") < text.indexOf("BUDI SANTOSO, S.H."), text);
            }
        }
        int signed = sheetContaining("Anggaran menurut DPA Perubahan", "NIP. 19670510 199302 1 003");
        assertTrue(pages.text(signed).contains("Jumlah"), "the total is on another page than the signatures");
    }

    private static PdfPages render(id.sakip.reporting.document.Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document("Uji", SampleReport.cover(), List.of(new TableBlock(table)));
        new PdfRenderer().render(document, SampleReport.EDITION, out);
        return new PdfPages(out.toByteArray());
    }

    /** Joins an entry that runs over two lines with its second line. */
    private static List<String> joinedEntries(List<String> lines) {
        List<String> entries = new ArrayList<>();
        String open = "";
        for (String line : lines.subList(1, lines.size())) {
            String joined = (open + " " + line).trim();
            boolean complete = ENTRY.matcher(joined).matches();
            entries.add(joined);
            open = complete || line.startsWith("DAFTAR") ? "" : line;
        }
        return entries;
    }

    private static String title(Block part) {
        if (part instanceof Heading heading) {
            return PrintText.inOneLine(heading);
        }
        return part instanceof TableBlock wrapped ? PrintText.inOneLine(wrapped.table()) : null;
    }

    private static int part(String title) {
        for (int i = 0; i < DOCUMENT.parts().size(); i++) {
            if (title.equals(title(DOCUMENT.parts().get(i)))) {
                return i;
            }
        }
        throw new AssertionError(title + " is not in the sample");
    }

    private static int sheetOf(String title) {
        return result.pageNumbers().of(part(title)).orElseThrow().sheet();
    }

    private static String printed(String title) {
        return result.pageNumbers().of(part(title)).orElseThrow().printed();
    }

    private static int sheetContaining(String first, String second) {
        for (int page = 1; page <= pages.count(); page++) {
            if (pages.text(page).contains(first) && pages.text(page).contains(second)) {
                return page;
            }
        }
        throw new AssertionError("No page has both " + first + " and " + second);
    }

    private static String allText() {
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= pages.count(); page++) {
            all.append(pages.text(page)).append(' ');
        }
        return all.toString();
    }
}
