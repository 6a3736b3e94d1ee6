package id.sakip.planning.plan.domain;

import java.math.BigDecimal;

/**
 * A target or baseline. Three things that must never be mixed up: a number (zero is one), not applicable ({@code na}),
 * and not filled in, which is an empty Value or none at all. A grade has a text and no number.
 */
public record Value(BigDecimal value, String text, String unit, Boolean na) {
    public static final Value EMPTY = new Value(null, null, null, false);

    public Value {
        na = na != null && na;
    }

    public static Value of(BigDecimal value, String unit) {
        return new Value(value, null, unit, false);
    }

    public boolean filled() {
        return na || value != null || text != null;
    }

    public boolean numeric() {
        return !na && value != null;
    }

    /** Equal as a promise: 71 and 71,00 are the same target, and so is the same number with another spelling. */
    public boolean sameAs(Value other) {
        if (na || other.na) {
            return na.equals(other.na);
        }
        if (value != null && other.value != null) {
            return value.compareTo(other.value) == 0;
        }
        if (value != null || other.value != null) {
            return false;
        }
        return text == null ? other.text == null : text.equals(other.text);
    }
}
