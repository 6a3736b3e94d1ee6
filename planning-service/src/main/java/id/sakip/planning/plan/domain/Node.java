package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A node of the performance tree (pohon kinerja) as one document states it. {@code sasaran} is what the node should
 * bring about, {@code supports} the indicators it serves besides its parent's (Gumelar prints one program under two
 * sasaran: links, not copies). {@code pagu} (budget ceiling) is typed on leaves only; parents are sums, see
 * {@link PaguTree}; {@code bulanan} likewise, by year.
 */
public record Node(
        UUID id,
        String ref,
        UUID parentId,
        Level level,
        String kode,
        String statement,
        String sasaran,
        String unitKerja,
        String lokasi,
        List<UUID> supports,
        SortedMap<Integer, BigDecimal> pagu,
        List<Indicator> indicators,
        SortedMap<Integer, Bulanan> bulanan) {

    public Node {
        supports = copy(supports);
        indicators = copy(indicators);
        SortedMap<Integer, BigDecimal> filled = new TreeMap<>();
        if (pagu != null) {
            pagu.forEach((tahun, amount) -> {
                if (amount != null) {
                    filled.put(tahun, amount);
                }
            });
        }
        pagu = Collections.unmodifiableSortedMap(filled);
        SortedMap<Integer, Bulanan> months = new TreeMap<>();
        if (bulanan != null) {
            bulanan.forEach((tahun, values) -> {
                if (values != null) {
                    months.put(tahun, values);
                }
            });
        }
        bulanan = Collections.unmodifiableSortedMap(months);
    }

    /** A node of a document that does not plan by month. */
    public Node(
            UUID id,
            String ref,
            UUID parentId,
            Level level,
            String kode,
            String statement,
            String sasaran,
            String unitKerja,
            String lokasi,
            List<UUID> supports,
            SortedMap<Integer, BigDecimal> pagu,
            List<Indicator> indicators) {
        this(id, ref, parentId, level, kode, statement, sasaran, unitKerja, lokasi, supports, pagu, indicators, null);
    }

    /** Tolerates null items, which the shape check names by their pointer. */
    private static <T> List<T> copy(List<T> items) {
        return items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
    }

    public Node withPagu(SortedMap<Integer, BigDecimal> sums) {
        return planned(sums, indicators, bulanan);
    }

    public Node withIndicators(List<Indicator> measures) {
        return planned(pagu, measures, bulanan);
    }

    /** The same row of the tree with other amounts, measures and months. */
    public Node planned(
            SortedMap<Integer, BigDecimal> amounts, List<Indicator> measures, SortedMap<Integer, Bulanan> months) {
        return new Node(
                id, ref, parentId, level, kode, statement, sasaran, unitKerja, lokasi, supports, amounts, measures,
                months);
    }
}
