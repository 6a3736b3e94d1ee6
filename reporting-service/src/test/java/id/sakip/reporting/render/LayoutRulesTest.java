package id.sakip.reporting.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Block;
import id.sakip.reporting.document.Document;
import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.PageBreak;
import id.sakip.reporting.document.Paragraph;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Table;
import id.sakip.reporting.document.TableBlock;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19670510 1993021003 | NIP. 19670510 199302 1 003",
                "198307242015052001  | NIP. 19830724 201505 2 001",
                "1967.0510.199302.1.003 | NIP. 19670510 199302 1 003",
                "19670622 1993030 1 006 | NIP. 19670622 1993030 1 006",
                "''                  | ''"
            })
    void nipIsPrintedInGroupsOfEightSixOneThree(String nip, String printed) {
        assertEquals(printed, PrintText.nip(new Signature.Party("", "", "", "", nip)));
    }

    @Test
    void placeAndDateLeaveRoomWhileNotSigned() {
        assertEquals("Jombang, 3 Maret 2023", PrintText.placeAndDate("Jombang", LocalDate.of(2023, 3, 3)));
        assertEquals("Jombang, ....................", PrintText.placeAndDate("Jombang", null));
    }

    @ParameterizedTest
    @CsvSource({
        "Perda/Perkada dan, Perda/|Perkada |dan",
        "7.01.01.2.01.05 Kantor, 7.|01.|01.|2.|01.|05 |Kantor",
        "1.818.731.123 rupiah, 1.818.731.123 |rupiah",
        "93/100 x, 93/100 |x"
    })
    void linesEndAfterSlashesAndDotsOfCodesOnly(String text, String pieces) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            found.add(text.substring(start, end));
            start = end;
        }
        assertEquals(pieces, String.join("|", found));
    }

    @Test
    void columnsFillTheTextAreaAndNumbersStayWhole() {
        for (Table table : List.of(SampleReport.longTable(30), SampleReport.wideTable(30))) {
            ColumnWidths widths = ColumnWidths.of(table);
            double sum =
                    widths.points().stream().mapToDouble(Double::doubleValue).sum();
            assertEquals(Paper.of(table.landscape()).textWidth(), sum, 0.01);
            for (int i = 0; i < table.columns().size(); i++) {
                String key = table.columns().get(i).key();
                String widest = key.startsWith("rp") ? "12.804.268.338" : key.matches("k\\d+|target") ? "100,00%" : "";
                double needed = TextWidth.of(widest, true) * widths.fontSize();
                assertTrue(widths.points().get(i) >= needed, key + " is too narrow for " + widest);
            }
        }
    }

    @Test
    void totalLabelAndProgramNameRunOverEmptyCells() {
        List<TableLayout.BodyRow> rows =
                TableLayout.of(SampleReport.longTable(13)).body();
        assertEquals(
                List.of(1, 6),
                rows.get(0).cells().stream().map(TableLayout.BodyCell::columns).toList());
        TableLayout.BodyCell total = rows.get(rows.size() - 1).cells().get(0);
        assertEquals("Jumlah", total.text());
        assertEquals(7, total.columns());
        assertTrue(rows.get(12).staysWithNext(), "a program on the last line of a page");
    }

    @Test
    void headingTravelsWithTheWideTableItAnnounces() {
        List<Flow.Stretch> stretches = stretches(
                new Heading(1, "BAB I", "A"),
                Paragraph.of("teks"),
                new Heading(2, "1.1", "B"),
                new TableBlock(SampleReport.wideTable(3)),
                Paragraph.of("sumber"),
                new Heading(1, "BAB II", "C"));
        assertEquals(
                List.of(2, 3, 1),
                stretches.stream().map(stretch -> stretch.parts().size()).toList());
        assertEquals(Paper.LANDSCAPE, stretches.get(1).paper());
        assertFalse(stretches.get(2).restartsNumbers());
    }

    @Test
    void longTextBetweenWideTablesGetsUprightPagesShortTextDoesNot() {
        TableBlock wide = new TableBlock(SampleReport.wideTable(3));
        assertEquals(1, stretches(wide, Paragraph.of("teks"), wide).size());
        assertEquals(3, stretches(wide, Paragraph.of("teks ".repeat(400)), wide).size());
    }

    @Test
    void redundantPageBreaksMakeNoEmptyPage() {
        List<Flow.Stretch> stretches = stretches(
                new PageBreak(),
                new Heading(1, "", "KATA PENGANTAR"),
                new PageBreak(),
                new PageBreak(),
                new Heading(1, "BAB I", "A"),
                Paragraph.of("teks"),
                new PageBreak(),
                Paragraph.of("teks"),
                new PageBreak());
        assertEquals(2, stretches.size());
        assertTrue(stretches.get(0).front());
        assertEquals(
                List.of(false, false, true),
                stretches.get(1).parts().stream().map(Flow.Part::newPage).toList());
    }

    @Test
    void bulletsOfWordsPrivateFontBecomeBullets() {
        assertEquals("\u2022 pertama", PrintText.clean("\uF0B7 pertama"));
        assertEquals("\uFFFD", PrintText.clean("\uD83D"));
        assertEquals("a\nb c", PrintText.clean("a\nb\tc\u0000"));
    }

    private static List<Flow.Stretch> stretches(Block... parts) {
        return Flow.of(new Document("Uji", SampleReport.cover(), List.of(parts)))
                .stretches();
    }
}
