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
 * @param since the tribulan from which the indicator exists in this year; nothing is expected before
 */
public record Targets(Quantity year, Map<Tribulan, Quantity> tribulan, Tribulan since) {
    public Targets {
        tribulan = Map.copyOf(tribulan);
    }

    public Targets(Quantity year, Map<Tribulan, Quantity> tribulan) {
        this(year, tribulan, Tribulan.I);
    }

    public static Targets ofYear(Quantity year) {
        return new Targets(year, Map.of());
    }

    /**
     * Rule TGT-03 where no document states a target of the year (Rencana Aksi Gumelar 2022 prints none): single tribulan
     * add up to it, of everything else the last one is it.
     */
    public static Targets ofTribulan(WithinYear withinYear, Map<Tribulan, Quantity> tribulan) {
        List<Quantity> planned = Tribulan.IV.upTo().stream()
                .map(tribulan::get)
                .filter(q -> q != null && q.isKnown())
                .toList();
        if (planned.isEmpty()) {
            return ofYear(Quantity.missing("target belum ditetapkan"));
        }
        Quantity last = planned.get(planned.size() - 1);
        boolean addsUp = withinYear.sumsTargets() && planned.stream().allMatch(q -> q.number() != null);
        return new Targets(
                addsUp
                        ? Quantity.of(planned.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add))
                        : last,
                tribulan);
    }

    public Targets bornIn(Tribulan first) {
        return new Targets(year, tribulan, first);
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
        if (!year.isKnown() || k.compareTo(since) < 0) {
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
