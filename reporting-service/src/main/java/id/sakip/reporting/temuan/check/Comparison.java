package id.sakip.reporting.temuan.check;

import id.sakip.reporting.document.Cell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** When a printed figure is right, and when it is off by no more than its last place. */
final class Comparison {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<Cell.Kind> DERIVED = Set.of(Cell.Kind.RATIO, Cell.Kind.MEAN, Cell.Kind.DERIVED);

    private Comparison() {}

    /** Texts are not compared; a number is right within half a unit of its last printed place. */
    static boolean agrees(PrintedFigure printed, Cell computed) {
        if (computed.kind() == Cell.Kind.TEXT) {
            return true;
        }
        switch (printed.kind()) {
            case EMPTY:
            case TEXT:
                return true;
            case NOT_APPLICABLE:
                return computed.value() == null;
            case NONE:
                return computed.value() == null || computed.value().signum() == 0 && computed.kind() != Cell.Kind.COUNT;
            default:
                return computed.value() != null && within(printed, computed.value());
        }
    }

    static boolean within(PrintedFigure printed, BigDecimal exact) {
        return printed.readings().stream()
                .anyMatch(reading -> reading.subtract(exact).abs().compareTo(HALF.multiply(unit(reading))) <= 0);
    }

    /** Off by one in the last of its decimals: a matter of rounding, not of facts. Whole numbers are never that. */
    static boolean isRounding(PrintedFigure printed, Cell computed) {
        return printed.kind() == PrintedFigure.Kind.NUMBER
                && computed.value() != null
                && DERIVED.contains(computed.kind())
                && printed.readings().stream()
                        .filter(reading -> reading.scale() > 0)
                        .anyMatch(reading ->
                                reading.subtract(computed.value().setScale(reading.scale(), RoundingMode.HALF_UP))
                                                .abs()
                                                .compareTo(unit(reading))
                                        <= 0);
    }

    static BigDecimal unit(BigDecimal reading) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, reading.scale()));
    }
}
