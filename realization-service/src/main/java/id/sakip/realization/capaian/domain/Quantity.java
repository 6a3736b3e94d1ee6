package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** A target or a realization. Missing, not applicable and zero are three different things. */
public sealed interface Quantity {

    /** A number; zero is a number. */
    record Amount(BigDecimal value) implements Quantity {
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A range target, both ends inside. */
    record Band(BigDecimal low, BigDecimal high) implements Quantity {
        public Band {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("band " + low + " to " + high);
            }
        }
    }

    /**
     * A predicate such as "50 (CC)" or "B".
     *
     * @param label null when only the number is known
     * @param value null when only the letter is known
     */
    record Grade(String label, BigDecimal value) implements Quantity {
        public Grade {
            if (label == null && value == null) {
                throw new IllegalArgumentException("grade without label and value");
            }
        }
    }

    /** N/A: does not apply, stays out of every mean. */
    record NotApplicable(String reason) implements Quantity {}

    /** Not filled in (yet). */
    record Missing(String reason) implements Quantity {}

    static Quantity of(BigDecimal value) {
        return new Amount(value);
    }

    static Quantity notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    static Quantity missing(String reason) {
        return new Missing(reason);
    }

    /** @return whether there is something to measure with */
    default boolean isKnown() {
        return !(this instanceof NotApplicable) && !(this instanceof Missing);
    }

    /** @return the number in it; null when there is none */
    default BigDecimal number() {
        if (this instanceof Amount amount) {
            return amount.value();
        }
        return this instanceof Grade grade ? grade.value() : null;
    }
}
