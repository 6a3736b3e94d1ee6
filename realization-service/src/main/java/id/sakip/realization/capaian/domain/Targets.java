package id.sakip.realization.capaian.domain;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Target of one indicator in one year.
 *
 * @param tribulan targets of the tribulan as planned; an absent key is a blank cell
 */
public record Targets(Quantity year, Map<Tribulan, Quantity> tribulan) {
    public Targets {
        tribulan = Map.copyOf(tribulan);
    }

    public static Targets ofYear(Quantity year) {
        return new Targets(year, Map.of());
    }

    /** @return whether the plan divides the year at all; Renstra and Renja of Plandaan do not */
    public boolean hasTribulan() {
        return tribulan.values().stream().anyMatch(Quantity::isKnown);
    }

    /** @return target of that tribulan alone */
    public Quantity of(Tribulan k) {
        return tribulan.getOrDefault(k, Quantity.missing("target tribulan tidak ditetapkan"));
    }

    /**
     * Whether a realization has to be reported for tribulan k: where its tribulan is targeted, and where the plan has no
     * targets per tribulan, at the end of the year.
     */
    public boolean isDue(WithinYear withinYear, Tribulan k) {
        return (hasTribulan() || k == Tribulan.IV) && isExpected(withinYear, k);
    }

    /**
     * Whether a blank at tribulan k leaves a hole in what is counted. Without targets per tribulan everything is expected
     * in every tribulan, except what is measured now and then.
     */
    boolean isExpected(WithinYear withinYear, Tribulan k) {
        if (!year.isKnown()) {
            return false;
        }
        if (!hasTribulan()) {
            return k == Tribulan.IV || !withinYear.isOccasional();
        }
        Quantity target = of(k);
        boolean zero = target.number() != null && target.number().signum() == 0;
        return target.isKnown() && !(zero && withinYear.sumsTargets());
    }

    /** @return the target against which the realization s.d. tribulan k stands */
    Quantity upTo(WithinYear withinYear, Tribulan k) {
        if (!year.isKnown()) {
            return year;
        }
        if (!withinYear.sumsTargets()) {
            Quantity target = of(k);
            return target.isKnown() ? target : Quantity.notApplicable("tidak ditargetkan pada tribulan ini");
        }
        List<BigDecimal> numbers = k.upTo().stream()
                .map(this::of)
                .map(Quantity::number)
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean nothingPlanned = numbers.stream().allMatch(n -> n.signum() == 0);
        return nothingPlanned && withinYear == WithinYear.KEJADIAN
                ? Quantity.notApplicable("belum ditargetkan s.d. tribulan ini")
                : Quantity.of(sum);
    }
}
