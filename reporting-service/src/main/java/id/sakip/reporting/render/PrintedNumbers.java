package id.sakip.reporting.render;

import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.TableBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * The numbers on the pages: none on the cover, roman in front, arabic from the first chapter.
 *
 * @param sheets position in {@code Document.parts()} of a heading or table to its page, from 1
 */
record PrintedNumbers(List<Series> series, Map<Integer, Integer> sheets) {

    /** Numbers from 1 onwards, beginning on a sheet. */
    record Series(int firstSheet, boolean roman) {}

    static PrintedNumbers of(Flow flow, ToIntFunction<String> sheetOf) {
        List<Series> series = new ArrayList<>();
        Map<Integer, Integer> sheets = new HashMap<>();
        for (int i = 0; i < flow.stretches().size(); i++) {
            Flow.Stretch stretch = flow.stretches().get(i);
            if (stretch.restartsNumbers()) {
                series.add(new Series(sheetOf.applyAsInt(PageMarkup.stretchId(i)), stretch.front()));
            }
            for (Flow.Part part : stretch.parts()) {
                if (part.block() instanceof Heading || part.block() instanceof TableBlock) {
                    sheets.put(part.index(), sheetOf.applyAsInt(PageMarkup.id(part.index())));
                }
            }
        }
        return new PrintedNumbers(List.copyOf(series), Map.copyOf(sheets));
    }

    PageNumbers pageNumbers() {
        Map<Integer, PageNumbers.Place> places = new HashMap<>();
        sheets.forEach((part, sheet) -> places.put(part, new PageNumbers.Place(sheet, printed(sheet))));
        return new PageNumbers(places);
    }

    /** Lets a viewer's page box say what the paper says. */
    void label(PDDocument pdf) {
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange cover = new PDPageLabelRange();
        cover.setPrefix("Sampul");
        labels.setLabelItem(0, cover);
        for (Series run : series) {
            PDPageLabelRange range = new PDPageLabelRange();
            range.setStyle(run.roman() ? PDPageLabelRange.STYLE_ROMAN_LOWER : PDPageLabelRange.STYLE_DECIMAL);
            range.setStart(1);
            labels.setLabelItem(run.firstSheet() - 1, range);
        }
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    private String printed(int sheet) {
        String printed = "";
        for (Series run : series) {
            if (run.firstSheet() <= sheet) {
                int number = sheet - run.firstSheet() + 1;
                printed = run.roman() ? roman(number) : String.valueOf(number);
            }
        }
        return printed;
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            roman.append(letters[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return roman.toString();
    }
}
