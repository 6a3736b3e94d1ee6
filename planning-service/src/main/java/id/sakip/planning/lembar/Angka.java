package id.sakip.planning.lembar;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.kit.number.NumberNotation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/**
 * Numbers in cells (domain note 8.1): the type of the column decides what a lone separator means; two conventions in one
 * token are refused with a suggestion, never guessed.
 */
final class Angka {
    /** What a spreadsheet really keeps of a number; the 17 digits in its file are binary noise beyond that. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private static final Pattern GROUPS = Pattern.compile("-?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");

    private Angka() {}

    /** A number cell, from the digits in its file. */
    static BigDecimal sel(String raw) {
        BigDecimal number = new BigDecimal(raw.strip()).round(SPREADSHEET);
        return number.scale() < 0 || number.stripTrailingZeros().scale() <= 0
                ? number.setScale(0)
                : number.stripTrailingZeros();
    }

    static BigDecimal desimal(String text) {
        try {
            return IndonesianNumber.parse(text);
        } catch (NumberNotation broken) {
            throw new AngkaSalah(text, broken.suggestion().orElse(usul(text)));
        }
    }

    /** Whole rupiah with at most two decimals: three digits behind a lone separator are thousands. */
    static BigDecimal rupiah(String text) {
        String token = text.strip()
                .replaceFirst("(?i)^rp\\.?\\s*\\.?", "")
                .replaceFirst(",-$", "")
                .strip();
        if (token.equals("-")) {
            return BigDecimal.ZERO;
        }
        return GROUPS.matcher(token).matches() ? new BigDecimal(token.replaceAll("[.,]", "")) : desimal(token);
    }

    static String tulis(BigDecimal number) {
        String plain = IndonesianNumber.formatPlain(number);
        return plain.matches("-?\\d{1,3}[.,]\\d{3}")
                ? number.stripTrailingZeros().toPlainString().replace('.', ',')
                : plain;
    }

    /** The last separator with one or two digits behind it is the decimal one, all others group thousands. */
    private static String usul(String text) {
        String digits = text.replaceAll("[^0-9.,-]", "");
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean decimals = last >= 0 && digits.length() - last - 1 <= 2 && last < digits.length() - 1;
        String whole = (decimals ? digits.substring(0, last) : digits).replaceAll("[.,]", "");
        String number = decimals ? whole + "." + digits.substring(last + 1) : whole;
        return number.matches("-?\\d+(\\.\\d+)?") ? tulis(new BigDecimal(number)) : null;
    }
}
