package id.sakip.reporting.temuan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.reporting.document.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

    @ParameterizedTest(name = "{0} can mean {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2.173.310.423|2173310423",
                "1,818,731,123.00|1818731123",
                "1,689.395.603.00|1689395603",
                "4.796.785,707|4796785707",
                "2,204,963,49 2|2204963492",
                "Rp .29.370.000,-|29370000",
                "98,83%|98.83",
                "96.38%|96.38",
                "3,557|3.557",
                "10.257 lembar|10257",
                "2 dokumen|2",
                "100 %|100",
                "71,00|71",
                "-5|-5",
                "A 85|85",
                "B 97,30 %|97.30",
                "B (69,4)|69.4"
            })
    void readsWhateverConventionTheDocumentMixed(String printed, BigDecimal value) {
        PrintedFigure figure = PrintedFigure.read(printed);
        assertEquals(PrintedFigure.Kind.NUMBER, figure.kind());
        assertTrue(
                figure.readings().stream().anyMatch(reading -> reading.compareTo(value) == 0),
                figure.readings().toString());
    }

    @Test
    void tellsNothingNoneAndNotApplicableApart() {
        assertEquals(PrintedFigure.Kind.EMPTY, PrintedFigure.read("  ").kind());
        assertEquals(PrintedFigure.Kind.NONE, PrintedFigure.read("-").kind());
        assertEquals(
                PrintedFigure.Kind.NOT_APPLICABLE, PrintedFigure.read("N/A").kind());
        assertEquals(
                PrintedFigure.Kind.TEXT, PrintedFigure.read("Sangat Menunjang").kind());
    }

    @Test
    void isRightWithinHalfAUnitOfItsLastPlace() {
        assertTrue(agrees("98,83%", "98.8309859", Cell.Kind.RATIO));
        assertTrue(agrees("1", "1.0103", Cell.Kind.DERIVED));
        assertFalse(agrees("98,84%", "98.8309859", Cell.Kind.RATIO));
        assertFalse(agrees("1,02", "1.0535", Cell.Kind.DERIVED));
    }

    @Test
    void dashIsZeroButNeverACount() {
        assertTrue(agrees("-", "0", Cell.Kind.INPUT));
        assertFalse(agrees("-", "3", Cell.Kind.COUNT));
        assertFalse(agrees("-", "0", Cell.Kind.COUNT));
    }

    @Test
    void oneInTheLastDecimalIsRoundingButOneDocumentIsNot() {
        assertTrue(Comparison.isRounding(PrintedFigure.read("80,89%"), cell("80.9", Cell.Kind.RATIO)));
        assertFalse(Comparison.isRounding(PrintedFigure.read("80,85%"), cell("80.9", Cell.Kind.RATIO)));
        assertFalse(Comparison.isRounding(PrintedFigure.read("3 dokumen"), cell("2", Cell.Kind.INPUT)));
    }

    private static boolean agrees(String printed, String exact, Cell.Kind kind) {
        return Comparison.agrees(PrintedFigure.read(printed), cell(exact, kind));
    }

    private static Cell cell(String exact, Cell.Kind kind) {
        return new Cell("x", exact, new BigDecimal(exact), kind, List.of());
    }
}
