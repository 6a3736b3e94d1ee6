package id.sakip.planning.shape.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Collects what is wrong with the shape of a request, every mistake with the JSON pointer of its place, so that a person
 * corrects all of them in one round. Shape is about form only; whether a plan is good is said by findings.
 */
public final class Shape {
    public static final int NAME = 500;
    public static final int PARAGRAPH = 4000;

    /** More digits than the budget of the country; also keeps 1E+999999999 from being expanded anywhere. */
    private static final int MAX_INTEGER_DIGITS = 15;

    private static final int MAX_FRACTION_DIGITS = 10;
    private static final int MAX_ERRORS = 100;

    public record Error(String pointer, String message) {}

    private final List<Error> errors = new ArrayList<>();

    public List<Error> errors() {
        return List.copyOf(errors);
    }

    public boolean clean() {
        return errors.isEmpty();
    }

    public void refuse(String pointer, String message) {
        if (errors.size() < MAX_ERRORS) {
            errors.add(new Error(pointer, message));
        }
    }

    /** True when the value is there, so that callers look deeper only then. */
    public boolean required(String pointer, Object value) {
        if (value == null) {
            refuse(pointer, "wajib diisi");
        }
        return value != null;
    }

    public boolean requiredText(String pointer, String text, int max) {
        return required(pointer, text) && text(pointer, text, max);
    }

    /** An optional text; absent is fine, blank or too long is not. */
    public boolean text(String pointer, String text, int max) {
        if (text == null) {
            return true;
        }
        if (text.isBlank()) {
            refuse(pointer, "tidak boleh kosong; hapus isian ini bila memang tidak ada");
            return false;
        }
        if (text.length() > max) {
            refuse(pointer, "terlalu panjang: " + text.length() + " karakter, paling banyak " + max);
            return false;
        }
        return true;
    }

    public void texts(String pointer, List<String> list, int maxItems, int max) {
        if (atMost(pointer, list, maxItems)) {
            for (int i = 0; i < list.size(); i++) {
                requiredText(pointer + "/" + i, list.get(i), max);
            }
        }
    }

    public boolean matches(String pointer, String text, Pattern pattern, String message) {
        if (text != null && !pattern.matcher(text).matches()) {
            refuse(pointer, message);
            return false;
        }
        return true;
    }

    public boolean atMost(String pointer, Collection<?> items, int max) {
        if (items.size() > max) {
            refuse(pointer, "terlalu banyak: " + items.size() + " baris, paling banyak " + max);
            return false;
        }
        return true;
    }

    public void between(String pointer, Integer number, int min, int max) {
        if (number != null && (number < min || number > max)) {
            refuse(pointer, "harus antara " + min + " dan " + max);
        }
    }

    /** Amounts and targets: bounded, because an exponent of a billion is a valid JSON number. */
    public boolean decimal(String pointer, BigDecimal number) {
        if (number == null || number.signum() == 0 && Math.abs(number.scale()) <= MAX_INTEGER_DIGITS) {
            return true;
        }
        long integerDigits = (long) number.precision() - number.scale();
        if (integerDigits > MAX_INTEGER_DIGITS) {
            refuse(pointer, "terlalu besar: paling banyak " + MAX_INTEGER_DIGITS + " angka di depan koma");
            return false;
        }
        if (number.scale() > MAX_FRACTION_DIGITS || number.scale() < -MAX_INTEGER_DIGITS) {
            refuse(pointer, "paling banyak " + MAX_FRACTION_DIGITS + " angka di belakang koma");
            return false;
        }
        return true;
    }
}
