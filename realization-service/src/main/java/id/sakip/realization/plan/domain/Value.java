package id.sakip.realization.plan.domain;

import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.WithinYear;
import java.math.BigDecimal;

/**
 * A target as a planning document states it.
 *
 * @param value number; absent for a letter, a range, N/A or a blank cell
 * @param text as printed
 * @param min lower end of a range target
 * @param max upper end of a range target
 */
public record Value(BigDecimal value, String text, String unit, Boolean na, BigDecimal min, BigDecimal max) {
    private static final int LONGEST_GRADE = 30;

    public boolean isNa() {
        return Boolean.TRUE.equals(na);
    }

    /** @return what the formula measures with; text is understood only as a grade, never parsed as a number */
    public Quantity toQuantity(WithinYear withinYear) {
        if (isNa()) {
            return Quantity.notApplicable("target tidak berlaku (N/A)");
        }
        if (min != null && max != null && min.compareTo(max) <= 0) {
            return new Quantity.Band(min, max);
        }
        boolean grade =
                withinYear == WithinYear.GRADE && text != null && !text.isBlank() && text.length() <= LONGEST_GRADE;
        if (grade) {
            return new Quantity.Grade(text.strip(), value);
        }
        return value == null ? Quantity.missing("target belum ditetapkan") : Quantity.of(value);
    }

    /** @return the same promise, however it is spelled */
    public boolean sameAs(Value other) {
        return other != null
                && isNa() == other.isNa()
                && same(value, other.value)
                && same(min, other.min)
                && same(max, other.max);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
