package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.capaian.domain.Realized;
import id.sakip.realization.plan.domain.PlanIndicator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * What was entered for an indicator: a value, or numerator and denominator, or a grade, or N/A with its reason, or none of
 * them. Exactly as typed; nothing is computed into it.
 *
 * @param basis null = what the accumulation type of the indicator means
 */
public record EnteredValue(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String grade,
        boolean na,
        String naReason,
        Basis basis) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public EnteredValue {
        naReason = naReason == null || naReason.isBlank() ? null : naReason.strip();
        grade = grade == null || grade.isBlank() ? null : grade.strip();
    }

    public boolean isFilled() {
        return na || value != null || numerator != null || grade != null;
    }

    public Basis basisFor(PlanIndicator indicator) {
        return basis == null ? indicator.withinYear().defaultBasis() : basis;
    }

    /** @return the number it stands for; null when it is none. Percents are numerator / denominator x 100 */
    public BigDecimal number(PlanIndicator indicator) {
        if (numerator == null) {
            return value;
        }
        BigDecimal part = indicator.isPercent() ? numerator.multiply(HUNDRED) : numerator;
        return part.divide(denominator, MathContext.DECIMAL128);
    }

    /** @return the same with its basis decided, so that its meaning stays if the indicator is redefined */
    public EnteredValue decidedFor(PlanIndicator indicator) {
        return new EnteredValue(value, numerator, denominator, grade, na, naReason, basisFor(indicator));
    }

    public Realized toRealized(PlanIndicator indicator) {
        return new Realized(toQuantity(indicator), basisFor(indicator));
    }

    private Quantity toQuantity(PlanIndicator indicator) {
        if (na) {
            return Quantity.notApplicable(naReason);
        }
        BigDecimal number = number(indicator);
        if (grade != null) {
            return new Quantity.Grade(grade, number);
        }
        return number == null ? Quantity.missing("realisasi belum diisi") : Quantity.of(number);
    }

    /** @return the same answer, however it is spelled: 71 is 71,00 */
    boolean sameAs(EnteredValue other) {
        return same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator)
                && Objects.equals(grade, other.grade)
                && na == other.na
                && Objects.equals(naReason, other.naReason)
                && basis == other.basis;
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
