package id.sakip.realization.plan.domain;

import java.math.BigDecimal;

/**
 * Which capaian need an explanation (rule V-OVER-1): those under and over these percents.
 *
 * @param below null in a policy = {@link #DEFAULT}
 * @param above null in a policy = {@link #DEFAULT}
 */
public record ExplainedCapaian(BigDecimal below, BigDecimal above) {
    public static final ExplainedCapaian DEFAULT = new ExplainedCapaian(null, null);

    public ExplainedCapaian {
        below = below == null ? BigDecimal.valueOf(50) : below;
        above = above == null ? BigDecimal.valueOf(120) : above;
    }
}
