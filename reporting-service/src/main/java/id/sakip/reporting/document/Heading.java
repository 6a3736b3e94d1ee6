package id.sakip.reporting.document;

import java.util.Objects;

/**
 * A heading; the assembler numbers it, renderers print it as is.
 *
 * @param level 1 = chapter (BAB I, Kata Pengantar, Lampiran), 2 = section, 3 = subsection, 4 = paragraph heading
 * @param number {@code "BAB III"}, {@code "3.1"}, {@code "a."}; empty for an unnumbered heading
 */
public record Heading(int level, String number, String text) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("Heading level " + level + " is outside 1..4");
        }
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
    }
}
