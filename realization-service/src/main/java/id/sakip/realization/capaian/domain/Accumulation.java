package id.sakip.realization.capaian.domain;

import id.sakip.kit.time.Tribulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rule ACC-01: the realization s.d. tribulan k. A value entered s.d. a tribulan stands for everything before it, values
 * of single tribulan after it are added; the latest measurement, or by policy the mean, stands where nothing adds up.
 */
final class Accumulation {
    private Accumulation() {}

    static Quantity upTo(IndicatorRule rule, Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        if (!rule.withinYear().takesLatest()) {
            return sum(rule.withinYear(), targets, realized, k);
        }
        Quantity latest = latest(rule.withinYear(), targets, realized, k);
        return latest.isKnown() && rule.takesMean() ? mean(realized, k) : latest;
    }

    /** What an entry says of the tribulan before it does not matter where each one measures the same level. */
    private static Quantity mean(Map<Tribulan, Realized> realized, Tribulan k) {
        List<BigDecimal> filled = k.upTo().stream()
                .map(i -> quantityOf(realized, i).number())
                .filter(Objects::nonNull)
                .toList();
        return Quantity.of(CapaianMean.mean(filled));
    }

    private static Quantity sum(WithinYear withinYear, Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        BigDecimal sum = null;
        Quantity notApplicable = null;
        for (Tribulan i : k.upTo().subList(firstToRead(realized, k), k.number())) {
            Quantity quantity = quantityOf(realized, i);
            if (quantity.isKnown()) {
                sum = sum == null ? quantity.number() : sum.add(quantity.number());
            } else if (quantity instanceof Quantity.NotApplicable) {
                notApplicable = quantity;
            } else if (targets.isExpected(withinYear, i)) {
                return Quantity.missing("realisasi tribulan " + i + " belum diisi");
            }
        }
        if (sum != null) {
            return Quantity.of(sum);
        }
        return notApplicable != null ? notApplicable : Quantity.notApplicable("belum ditargetkan s.d. tribulan " + k);
    }

    /** @return index of the latest value entered s.d. its tribulan, or 0: what lies before it is already inside */
    private static int firstToRead(Map<Tribulan, Realized> realized, Tribulan k) {
        for (int i = k.ordinal(); i >= 0; i--) {
            Realized entry = realized.get(Tribulan.of(i + 1));
            if (entry != null
                    && entry.basis() == Basis.SD_TRIBULAN
                    && entry.quantity().isKnown()) {
                return i;
            }
        }
        return 0;
    }

    private static Quantity latest(
            WithinYear withinYear, Targets targets, Map<Tribulan, Realized> realized, Tribulan k) {
        Quantity now = quantityOf(realized, k);
        if (now.isKnown() || now instanceof Quantity.Missing && targets.isExpected(withinYear, k)) {
            return now;
        }
        for (int i = k.ordinal(); i > 0; i--) {
            Quantity earlier = quantityOf(realized, Tribulan.of(i));
            if (earlier.isKnown()) {
                return earlier;
            }
        }
        return now instanceof Quantity.NotApplicable ? now : Quantity.notApplicable("belum diukur s.d. tribulan " + k);
    }

    private static Quantity quantityOf(Map<Tribulan, Realized> realized, Tribulan i) {
        Realized entry = realized.get(i);
        return entry == null || entry.quantity() instanceof Quantity.Missing
                ? Quantity.missing("realisasi tribulan " + i + " belum diisi")
                : entry.quantity();
    }
}
