package id.sakip.evaluation.index.domain;

import id.sakip.kit.number.IndonesianNumber;
import java.math.BigDecimal;
import java.util.Objects;

/** Why an input cannot be scored: where it stands (JSON pointer), a stable code, and a sentence for people. */
public record Objection(String pointer, String code, String sentence) {

    public Objection {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(sentence, "sentence");
    }

    /** A value outside its range. */
    public static Objection outOfRange(String pointer, String what, BigDecimal value, BigDecimal max) {
        return new Objection(
                pointer,
                "OUT_OF_RANGE",
                "%s bernilai %s, padahal harus antara 0 dan %s.".formatted(what, plain(value), plain(max)));
    }

    /** A weight that is not the one of the template or instrument: it was scored by other rules. */
    public static Objection otherWeight(String pointer, String what, BigDecimal given, BigDecimal known) {
        return new Objection(
                pointer,
                "OTHER_WEIGHT",
                "Bobot %s tertulis %s, sedangkan acuan yang dipakai menetapkan %s."
                        .formatted(what, plain(given), plain(known)));
    }

    /** Indonesian notation, every digit kept. */
    public static String plain(BigDecimal value) {
        return IndonesianNumber.formatPlain(value);
    }
}
