package id.sakip.evaluation.survei.domain;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;

/**
 * How many respondents a survey should have: Krejcie and Morgan, chi-square 3,841 (1 degree of freedom, 95 percent), P 0,5,
 * d 0,05, rounded to the nearest whole respondent as the published table does.
 *
 * <p>Rule SKM-03: {@code S = X2 N P(1-P) / (d2 (N-1) + X2 P(1-P))}, N being the users of the service in the period before,
 * not the inhabitants.
 */
public final class SampleSize {

    private static final Fraction CHI_SQUARE_TIMES_VARIANCE = Fraction.of(new BigDecimal("0.96025"));
    private static final Fraction ERROR_SQUARED = Fraction.of(new BigDecimal("0.0025"));

    private SampleSize() {}

    /** SKM-03. */
    public static long advised(long pengguna) {
        if (pengguna < 1) {
            throw new IllegalArgumentException("a population of " + pengguna + " has no sample");
        }
        Fraction population = Fraction.of(pengguna);
        return CHI_SQUARE_TIMES_VARIANCE
                .times(population)
                .dividedBy(ERROR_SQUARED.times(Fraction.of(pengguna - 1)).plus(CHI_SQUARE_TIMES_VARIANCE))
                .round(0)
                .longValueExact();
    }
}
