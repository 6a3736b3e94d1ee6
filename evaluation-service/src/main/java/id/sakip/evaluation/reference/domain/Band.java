package id.sakip.evaluation.reference.domain;

import java.math.BigDecimal;
import java.util.Objects;

/** One line of a scale: a label, how it is called, and the interval it covers. */
public record Band(
        String label, String sebutan, BigDecimal min, boolean minInclusive, BigDecimal max, boolean maxInclusive) {

    public Band {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sebutan, "sebutan");
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
    }

    boolean contains(BigDecimal value) {
        int low = value.compareTo(min);
        int high = value.compareTo(max);
        return (minInclusive ? low >= 0 : low > 0) && (maxInclusive ? high <= 0 : high < 0);
    }

    /** Lowest value of the grid of the given step that lies in this band. */
    BigDecimal lowest(BigDecimal step) {
        return minInclusive ? min : min.add(step);
    }

    BigDecimal highest(BigDecimal step) {
        return maxInclusive ? max : max.subtract(step);
    }
}
