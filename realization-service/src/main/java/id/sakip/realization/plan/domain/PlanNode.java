package id.sakip.realization.plan.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A node of the performance tree as one document states it.
 *
 * @param ref human key, unique in its OPD
 * @param pagu by year; only that of leaves is used, parents are sums
 * @param unitKerja the section that answers for it; null = that of its parent
 * @param supports indicators it serves besides those of its parent
 * @param bulanan what a Rencana Aksi plans per month, by year
 */
public record PlanNode(
        UUID id,
        String ref,
        UUID parentId,
        Level level,
        String kode,
        String statement,
        Map<Integer, BigDecimal> pagu,
        String unitKerja,
        List<UUID> supports,
        Map<Integer, MonthlyPlan> bulanan) {
    public PlanNode {
        pagu = withoutNulls(pagu);
        supports = supports == null ? List.of() : List.copyOf(supports);
        bulanan = withoutNulls(bulanan);
    }

    public PlanNode(
            UUID id,
            String ref,
            UUID parentId,
            Level level,
            String kode,
            String statement,
            Map<Integer, BigDecimal> pagu) {
        this(id, ref, parentId, level, kode, statement, pagu, null, null, null);
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
