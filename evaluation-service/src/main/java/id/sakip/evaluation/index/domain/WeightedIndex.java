package id.sakip.evaluation.index.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Weighted index: the sum of weight times value over parts whose weights are percents that sum to exactly 100.
 *
 * <p>Rule IDX-01. One engine for IPP (PermenPANRB 17/2017 and 29/2022), PATEN, sinergitas and others of that shape.
 */
public final class WeightedIndex {

    private static final Fraction HUNDRED = Fraction.of(100);

    private WeightedIndex() {}

    /** One part: its weight in percent and its value on the index's own scale. */
    public record Part(String key, BigDecimal weight, Fraction value) {
        public Part {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(weight, "weight");
            Objects.requireNonNull(value, "value");
        }

        public Part(String key, BigDecimal weight, BigDecimal value) {
            this(key, weight, Fraction.of(value));
        }

        /** What this part adds to the index. */
        public Fraction contribution() {
            return Fraction.of(weight).times(value).dividedBy(HUNDRED);
        }
    }

    /** IDX-01. Refuses weights that do not sum to exactly 100: such an index means nothing. */
    public static Fraction calculate(List<Part> parts) {
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (weights.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("weights sum to " + weights.toPlainString() + ", not to 100");
        }
        return Fraction.sum(parts.stream().map(Part::contribution).toList());
    }
}
