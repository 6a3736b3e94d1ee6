package id.sakip.reporting.document;

import java.util.Objects;

/** Running text. */
public record Paragraph(String text, Style style) implements Block {

    public enum Style {
        BODY,
        CENTERED,
        NOTE
    }

    public Paragraph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }

    public static Paragraph of(String text) {
        return new Paragraph(text, Style.BODY);
    }
}
