package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Kondisi akhir (state at the end of the period): what the yearly targets of an indicator amount to. Rule V-ACC-2,
 * domain note 9.2: counts may be added, percentages and indices keep the last value. N/A years are left out; they are
 * neither zero nor do they make the whole N/A (Plandaan prints 34.000.000 and N/A as N/A).
 */
public final class KondisiAkhir {
    private KondisiAkhir() {}

    /** Empty when no year is filled in; N/A when every filled year is N/A. */
    public static Optional<Value> of(AcrossYear acrossYear, Map<Integer, Value> targets) {
        if (targets.values().stream().noneMatch(Value::filled)) {
            return Optional.empty();
        }
        var applicable = targets.entrySet().stream()
                .filter(year -> year.getValue().filled() && !year.getValue().na())
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
        if (applicable.isEmpty()) {
            return Optional.of(new Value(null, null, null, true));
        }
        Value last = applicable.get(applicable.size() - 1);
        if (acrossYear == AcrossYear.ADITIF && applicable.stream().allMatch(Value::numeric)) {
            BigDecimal sum = applicable.stream().map(Value::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            return Optional.of(Value.of(sum, last.unit()));
        }
        return Optional.of(last);
    }
}
