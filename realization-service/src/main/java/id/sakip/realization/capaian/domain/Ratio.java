package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;

/** Rule CAP-01: realization against target by polarity, exact to 34 digits; nothing is rounded here. */
final class Ratio {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** What one comparison gave; {@code percent} null unless measured. */
    record Outcome(String formulaId, CapaianStatus status, String reason, BigDecimal percent) {
        static Outcome of(String formulaId, BigDecimal percent) {
            return new Outcome(formulaId, CapaianStatus.MEASURED, null, percent);
        }

        static Outcome none(CapaianStatus status, String reason) {
            return new Outcome(null, status, reason, null);
        }
    }

    private Ratio() {}

    static Outcome of(IndicatorRule rule, Quantity target, Quantity realized) {
        if (target instanceof Quantity.NotApplicable na) {
            return Outcome.none(CapaianStatus.NOT_APPLICABLE, reasonOr(na.reason(), "target tidak berlaku (N/A)"));
        }
        if (target instanceof Quantity.Missing) {
            return Outcome.none(CapaianStatus.UNDEFINED, "target belum ditetapkan");
        }
        if (realized instanceof Quantity.NotApplicable na) {
            return Outcome.none(CapaianStatus.NOT_APPLICABLE, reasonOr(na.reason(), "realisasi tidak berlaku (N/A)"));
        }
        if (realized instanceof Quantity.Missing missing) {
            return Outcome.none(CapaianStatus.MISSING, reasonOr(missing.reason(), "realisasi belum diisi"));
        }
        if (target instanceof Quantity.Band band) {
            return within(band.low(), band.high(), realized.number());
        }
        if (target.number() == null || realized.number() == null) {
            return byRank(rule, target, realized);
        }
        return byPolarity(rule, target.number(), realized.number());
    }

    private static Outcome byPolarity(IndicatorRule rule, BigDecimal target, BigDecimal realized) {
        if (target.signum() < 0) {
            return Outcome.none(CapaianStatus.UNDEFINED, "target negatif, rumus capaian tidak terdefinisi");
        }
        return switch (rule.polarity()) {
            case POSITIF -> maximise(target, realized);
            case NEGATIF ->
                rule.negativeFormula() == NegativeFormula.TWO_TARGET_MINUS_REALIZATION
                        ? minimiseByDifference(target, realized)
                        : minimiseByRatio(target, realized);
            case RENTANG -> within(target, target, realized);
        };
    }

    /** CAP-01a: realisasi / target x 100. Nothing planned and nothing done is not zero percent. */
    private static Outcome maximise(BigDecimal target, BigDecimal realized) {
        if (target.signum() == 0) {
            return realized.signum() == 0
                    ? Outcome.none(CapaianStatus.NOT_APPLICABLE, "target dan realisasi nol, tidak ada yang diukur")
                    : zeroTarget();
        }
        return Outcome.of("CAP-01a", percent(realized, target));
    }

    /** CAP-01b: (2 x target - realisasi) / target x 100. */
    private static Outcome minimiseByDifference(BigDecimal target, BigDecimal realized) {
        if (target.signum() == 0) {
            return realized.signum() == 0 ? Outcome.of("CAP-01b", HUNDRED) : zeroTarget();
        }
        return Outcome.of("CAP-01b", percent(TWO.multiply(target).subtract(realized), target));
    }

    /** CAP-01c: target / realisasi x 100; without a value at realisasi zero. */
    private static Outcome minimiseByRatio(BigDecimal target, BigDecimal realized) {
        if (target.signum() == 0) {
            return realized.signum() == 0 ? Outcome.of("CAP-01c", HUNDRED) : zeroTarget();
        }
        if (realized.signum() <= 0) {
            return Outcome.none(CapaianStatus.UNDEFINED, "realisasi nol, rumus target / realisasi tidak terdefinisi");
        }
        return Outcome.of("CAP-01c", percent(target, realized));
    }

    /** CAP-01d: 100 within the range, falling off from its nearer end as CAP-01a below and CAP-01b above (ADR 0012). */
    private static Outcome within(BigDecimal low, BigDecimal high, BigDecimal realized) {
        if (realized == null) {
            return Outcome.none(CapaianStatus.UNDEFINED, "realisasi bukan angka, rentang tidak dapat diukur");
        }
        if (realized.compareTo(low) >= 0 && realized.compareTo(high) <= 0) {
            return Outcome.of("CAP-01d", HUNDRED);
        }
        boolean below = realized.compareTo(low) < 0;
        BigDecimal edge = below ? low : high;
        if (edge.signum() <= 0) {
            return Outcome.none(CapaianStatus.UNDEFINED, "batas rentang nol, rumus capaian tidak terdefinisi");
        }
        BigDecimal part = below ? realized : TWO.multiply(edge).subtract(realized);
        return Outcome.of("CAP-01d", percent(part, edge));
    }

    /** CAP-01e: letters are compared by their place on the scale, counted from its lowest. */
    private static Outcome byRank(IndicatorRule rule, Quantity target, Quantity realized) {
        for (GradeScale scale : rule.scales()) {
            OptionalInt wanted = scale.rank(labelOf(target));
            OptionalInt reached = scale.rank(labelOf(realized));
            if (wanted.isPresent() && reached.isPresent()) {
                BigDecimal rank = BigDecimal.valueOf(reached.getAsInt());
                return Outcome.of("CAP-01e", percent(rank, BigDecimal.valueOf(wanted.getAsInt())));
            }
        }
        return Outcome.none(
                CapaianStatus.UNDEFINED, "predikat target dan realisasi tidak berada pada satu skala yang berlaku");
    }

    private static String labelOf(Quantity quantity) {
        return quantity instanceof Quantity.Grade grade ? grade.label() : null;
    }

    private static Outcome zeroTarget() {
        return Outcome.none(CapaianStatus.UNDEFINED, "target nol, rumus capaian tidak terdefinisi");
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, EXACT);
    }

    private static String reasonOr(String reason, String otherwise) {
        return reason == null || reason.isBlank() ? otherwise : reason;
    }
}
