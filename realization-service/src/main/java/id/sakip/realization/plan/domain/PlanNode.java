package id.sakip.realization.plan.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A node of the performance tree as one document states it.
 *
 * @param ref human key, unique in its OPD
 * @param pagu by year; only that of leaves is used, parents are sums
 */
public record PlanNode(
        UUID id, String ref, UUID parentId, Level level, String kode, String statement, Map<Integer, BigDecimal> pagu) {
    public PlanNode {
        pagu = withoutNulls(pagu);
    }

    /** An event may spell "nothing here" as an absent key or as null. */
    static <V> Map<Integer, V> withoutNulls(Map<Integer, V> byYear) {
        Map<Integer, V> filled = new TreeMap<>();
        if (byYear != null) {
            byYear.forEach((tahun, value) -> {
                if (value != null) {
                    filled.put(tahun, value);
                }
            });
        }
        return Collections.unmodifiableMap(filled);
    }
}
