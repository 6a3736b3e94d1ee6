package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;

/**
 * Batas capaian (cap): limits a capaian takes on for aggregation only, the raw value is always kept and shown. LKjIP
 * Plandaan 2022 BAB III states 0 and 100; other kabupaten use 110, 120, 150 or none.
 *
 * @param upper null = no upper limit
 */
public record Cap(BigDecimal upper, BigDecimal lower) {
    /** No upper limit; nothing counts as less than zero. */
    public static final Cap NONE = new Cap(null, BigDecimal.ZERO);

    public Cap {
        if (lower == null) {
            lower = BigDecimal.ZERO;
        }
        if (upper != null && upper.compareTo(lower) < 0) {
            throw new IllegalArgumentException("cap " + upper + " below " + lower);
        }
    }

    public BigDecimal applyTo(BigDecimal raw) {
        BigDecimal floored = raw.max(lower);
        return upper == null ? floored : floored.min(upper);
    }
}
