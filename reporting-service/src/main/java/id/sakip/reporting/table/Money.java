package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pagu and its realization, null where there is none; parents are sums of their leaves, never typed. */
record Money(BigDecimal pagu, BigDecimal realisasi, List<Source> sources) {

    static final Money NONE = new Money(null, null, List.of());

    static Money sum(List<Money> parts) {
        List<Source> sources = new ArrayList<>();
        parts.forEach(part -> sources.addAll(part.sources()));
        return new Money(
                Arithmetic.sum(parts.stream().map(Money::pagu).toList()).orElse(null),
                Arithmetic.sum(parts.stream().map(Money::realisasi).toList()).orElse(null),
                sources);
    }

    boolean budgeted() {
        return pagu != null;
    }

    /** Realization in percent of pagu: a ratio of sums, whatever the old documents call it. */
    Optional<BigDecimal> serapan() {
        return Arithmetic.percent(realisasi, pagu);
    }
}
