package id.sakip.reporting.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The style sheet of the PDF. */
final class PageStyle {

    private static final String HEADER = "RUNNING-HEADER";

    private final String template;

    PageStyle() {
        try (InputStream in = PageStyle.class.getResourceAsStream("/render/report.css")) {
            template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet with this title at the head of every page. */
    String with(String title) {
        return template.replace(HEADER, escaped(PrintText.clean(title).replace('\n', ' ')));
    }

    static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt", length);
    }

    /** A CSS string can only hold text safely with all but letters and digits escaped. */
    private static String escaped(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == ' ')) {
                css.appendCodePoint(c);
            } else {
                css.append(String.format(Locale.ROOT, "\\%06x", c));
            }
        });
        return css.toString();
    }
}
