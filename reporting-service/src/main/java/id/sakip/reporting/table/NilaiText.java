package id.sakip.reporting.table;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Prints a performance figure with its unit: {@code 71,00}, {@code 100%}, {@code 2 Dokumen}, {@code N/A}. */
public final class NilaiText {
    public static final String NOT_APPLICABLE = "N/A";
    private static final Set<String> PERCENT = Set.of("%", "persen", "persentase");
    private static final Set<String> UNITLESS = Set.of("", "nilai", "indeks", "skor", "poin", "angka");
    private static final int MOST_DECIMALS = 2;

    private NilaiText() {}

    public static String of(Nilai nilai, Indicator indicator) {
        if (nilai == null) {
            return "";
        }
        if (nilai.na()) {
            return NOT_APPLICABLE;
        }
        if (nilai.value() == null) {
            return nilai.text() == null ? "" : nilai.text();
        }
        String unit = unit(nilai, indicator);
        String number = IndonesianNumber.format(nilai.value(), decimals(nilai.value(), indicator));
        if (PERCENT.contains(unit.toLowerCase(Locale.ROOT))) {
            return number + "%";
        }
        return UNITLESS.contains(unit.toLowerCase(Locale.ROOT)) ? number : number + " " + unit;
    }

    private static String unit(Nilai nilai, Indicator indicator) {
        if (nilai.unit() != null && !nilai.unit().isBlank()) {
            return nilai.unit().strip();
        }
        return indicator == null || indicator.satuan() == null
                ? ""
                : indicator.satuan().strip();
    }

    /** The indicator's own decimals; more only where the figure has them, two at most. */
    private static int decimals(BigDecimal value, Indicator indicator) {
        int declared = indicator == null || indicator.decimals() == null ? 0 : indicator.decimals();
        int present = Math.max(0, value.stripTrailingZeros().scale());
        return Math.max(declared, Math.min(present, MOST_DECIMALS));
    }
}
