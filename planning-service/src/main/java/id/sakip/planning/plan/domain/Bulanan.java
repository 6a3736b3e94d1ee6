package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Targets of the twelve months in percent of the year, not cumulative: physical progress (Kj) and budget (Rp), as Cerme
 * plans them. A month not filled in is an empty Value, which is not zero.
 */
public record Bulanan(List<Value> fisik, List<Value> keuangan) {
    public static final int MONTHS = 12;

    public Bulanan {
        fisik = filled(fisik);
        keuangan = filled(keuangan);
    }

    private static List<Value> filled(List<Value> months) {
        List<Value> values = new ArrayList<>();
        if (months != null) {
            months.forEach(value -> values.add(value == null ? Value.EMPTY : value));
        }
        return Collections.unmodifiableList(values);
    }
}
