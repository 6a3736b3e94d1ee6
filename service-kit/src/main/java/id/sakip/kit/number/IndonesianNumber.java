package id.sakip.kit.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as Indonesian official documents write them: dot for thousands, comma for decimals ({@code 2.173.310.423},
 * {@code 93,82}). Rounding is half-up and happens here only, when printing.
 */
public final class IndonesianNumber {
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern INDONESIAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern ONE_GROUP = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");

    private IndonesianNumber() {}

    /** @return {@code value} with exactly {@code decimals} digits after the comma, rounded half-up */
    public static String format(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** @return {@code value} with as many decimals as it has, trailing zeros dropped */
    public static String formatPlain(BigDecimal value) {
        return format(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** @return {@code Rp 2.134.044.723}; sen are shown only when there are any */
    public static String rupiah(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        return "Rp " + format(value, whole ? 0 : 2);
    }

    /** @param percent in percent, not a fraction; @return {@code 93,82%} */
    public static String percent(BigDecimal percent) {
        return format(percent, 2) + "%";
    }

    /**
     * Reads a number typed the Indonesian way, tolerating {@code Rp}, {@code %} and blanks around it.
     *
     * @throws NumberNotation when the token mixes conventions or could mean two numbers; carries a suggestion
     */
    public static BigDecimal parse(String text) {
        String token = text.strip()
                .replaceFirst("(?i)^rp\\.?\\s*\\.?", "")
                .replaceFirst("%$", "")
                .replaceFirst(",-$", "")
                .strip();
        if (PLAIN.matcher(token).matches()) {
            return new BigDecimal(token);
        }
        boolean indonesian = INDONESIAN.matcher(token).matches();
        boolean english = ENGLISH.matcher(token).matches();
        if (indonesian && english && ONE_GROUP.matcher(token).matches()) {
            String digits = token.replaceAll("[.,]", "");
            throw new NumberNotation(text, digits);
        }
        if (indonesian) {
            return new BigDecimal(token.replace(".", "").replace(',', '.'));
        }
        if (english) {
            return new BigDecimal(token.replace(",", ""));
        }
        throw new NumberNotation(text, null);
    }

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        return symbols;
    }
}
