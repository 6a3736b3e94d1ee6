package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;

/**
 * A figure as it travels: value, text, unit. No value with {@code na} is not applicable; no object at all is not
 * filled in; zero is zero.
 */
public record Nilai(BigDecimal value, String text, String unit, boolean na) {

    public static Nilai of(BigDecimal value, String unit) {
        return new Nilai(value, null, unit, false);
    }

    public static Nilai notApplicable() {
        return new Nilai(null, null, null, true);
    }

    public boolean measured() {
        return value != null;
    }
}
