package id.sakip.reporting.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as a reader sees it: per page its size, its words, and where each letter stands. */
final class PdfPages implements AutoCloseable {

    record Glyph(int page, String text, float left, float right, float top, float bottom) {}

    private final PDDocument pdf;

    PdfPages(byte[] bytes) {
        try {
            pdf = Loader.loadPDF(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument pdf() {
        return pdf;
    }

    int count() {
        return pdf.getNumberOfPages();
    }

    PDRectangle box(int page) {
        return pdf.getPage(page - 1).getMediaBox();
    }

    /** All words of a page, spaces made equal. */
    String text(int page) {
        return lines(page).stream()
                .reduce("", (a, b) -> a + " " + b)
                .replaceAll("\\s+", " ")
                .trim();
    }

    List<String> lines(int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf)
                    .lines()
                    .map(String::trim)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Glyph> glyphs() {
        List<Glyph> glyphs = new ArrayList<>();
        try {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    for (TextPosition p : positions) {
                        float right = p.getXDirAdj() + p.getWidthDirAdj();
                        float top = p.getYDirAdj() - p.getHeightDir();
                        glyphs.add(new Glyph(
                                getCurrentPageNo(), p.getUnicode(), p.getXDirAdj(), right, top, p.getYDirAdj()));
                    }
                }
            };
            stripper.writeText(pdf, new StringWriter());
            return glyphs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
