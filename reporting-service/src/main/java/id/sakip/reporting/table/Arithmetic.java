package id.sakip.reporting.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Means, sums, ratios and shares over exact figures; nothing is rounded here except shares of a printed hundred. */
public final class Arithmetic {
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT = MathContext.DECIMAL128;

    private Arithmetic() {}

    /** Sum of what is there; empty when nothing is. A missing amount is not a zero. */
    public static Optional<BigDecimal> sum(List<BigDecimal> values) {
        return values.stream().filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    /** Simple mean of what is there (domain rules 9.5): missing and N/A are left out, not counted as zero. */
    public static Optional<BigDecimal> mean(List<BigDecimal> values) {
        long count = values.stream().filter(Objects::nonNull).count();
        return sum(values).map(total -> total.divide(BigDecimal.valueOf(count), EXACT));
    }

    /** {@code part / whole}; empty when either is missing or the whole is zero. */
    public static Optional<BigDecimal> ratio(BigDecimal part, BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(part.divide(whole, EXACT));
    }

    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return part == null ? Optional.empty() : ratio(part.multiply(HUNDRED), whole);
    }

    /**
     * Shares in percent that sum to exactly 100 at this many decimals: each is cut off, and what is left goes to the
     * largest remainders (domain rules 8.1). A missing part keeps no share.
     */
    public static List<BigDecimal> sharesOfHundred(List<BigDecimal> parts, int decimals) {
        BigDecimal whole = sum(parts).orElse(BigDecimal.ZERO);
        List<BigDecimal> shares = new ArrayList<>();
        if (whole.signum() == 0) {
            parts.forEach(part -> shares.add(null));
            return shares;
        }
        List<BigDecimal> exact =
                parts.stream().map(part -> percent(part, whole).orElse(null)).toList();
        exact.forEach(share -> shares.add(share == null ? null : share.setScale(decimals, RoundingMode.FLOOR)));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal given = sum(shares).orElse(BigDecimal.ZERO);
        int left = HUNDRED.subtract(given).divide(unit, 0, RoundingMode.HALF_UP).intValueExact();
        IntStream.range(0, exact.size())
                .boxed()
                .filter(index -> exact.get(index) != null)
                .sorted(Comparator.comparing(
                        (Integer index) -> exact.get(index).subtract(shares.get(index)), Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> shares.set(index, shares.get(index).add(unit)));
        return shares;
    }
}
