package id.sakip.reporting.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The embedded fonts. Liberation Sans has the widths of Arial; DejaVu Sans has the signs it lacks. */
final class Fonts {

    private static final String LIBERATION = "/liberation/LiberationSans-";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder, PDDocument pdf) {
        add(builder, pdf, LIBERATION + "Regular.ttf", "Liberation Sans", 400, FontStyle.NORMAL);
        add(builder, pdf, LIBERATION + "Bold.ttf", "Liberation Sans", 700, FontStyle.NORMAL);
        add(builder, pdf, LIBERATION + "Italic.ttf", "Liberation Sans", 400, FontStyle.ITALIC);
        add(builder, pdf, LIBERATION + "BoldItalic.ttf", "Liberation Sans", 700, FontStyle.ITALIC);
        add(builder, pdf, DEJAVU + ".ttf", "DejaVu Sans", 400, FontStyle.NORMAL);
        add(builder, pdf, DEJAVU + "-Bold.ttf", "DejaVu Sans", 700, FontStyle.NORMAL);
    }

    private static void add(
            PdfRendererBuilder builder, PDDocument pdf, String file, String family, int weight, FontStyle style) {
        builder.useFont(new FontFile(pdf, file), family, weight, style, true);
    }

    /** Reads a font when it is first used. */
    private static final class FontFile extends PDFontSupplier {

        private final PDDocument pdf;
        private final String file;
        private PDFont font;

        FontFile(PDDocument pdf, String file) {
            super(null);
            this.pdf = pdf;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                font = load();
            }
            return font;
        }

        /** Without ligatures: PDFBox compiles patterns for them at every word, nine tenths of the time of a report. */
        private PDFont load() {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new FileNotFoundException("The font " + file + " is not on the class path");
                }
                TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
                outlines.setEnableGsub(false);
                return PDType0Font.load(pdf, outlines, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
