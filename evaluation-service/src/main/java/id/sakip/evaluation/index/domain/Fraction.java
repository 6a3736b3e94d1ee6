package id.sakip.evaluation.index.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * An exact rational number in lowest terms.
 *
 * <p>Scores divide by 9, 11 or 14. A decimal would have to round in the middle of the sum and nine elements of 4 would no
 * longer give exactly 100,00; a fraction rounds once, when the figure is printed or classified.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** Digits kept when a fraction without a finite decimal is stored. Far beyond any printed digit. */
    public static final int STORED_DECIMALS = 12;

    public static final Fraction ZERO = of(0);

    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public static Fraction sum(Collection<Fraction> parts) {
        return parts.stream().reduce(ZERO, Fraction::plus);
    }

    /** Simple mean. An empty collection has no mean: asking for one is an error, not a zero. */
    public static Fraction mean(Collection<Fraction> parts) {
        return sum(parts).dividedBy(of(parts.size()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This share of a whole, in percent. */
    public Fraction percentOf(Fraction whole) {
        return times(of(100)).dividedBy(whole);
    }

    /** HALF_UP at the given number of decimals: the one rounding a figure gets. */
    public BigDecimal round(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** The decimal to store and to publish: every digit when finite, otherwise {@link #STORED_DECIMALS}. */
    public BigDecimal toDecimal() {
        BigDecimal stored = round(STORED_DECIMALS).stripTrailingZeros();
        return stored.scale() < 0 ? stored.setScale(0) : stored;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
