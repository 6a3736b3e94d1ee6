package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Indicator: the measure of a node, with one id for its whole life and over all documents. {@code targets} are keyed by
 * year, {@code tribulan} by year with four values each, an empty Value standing for a quarter not filled in.
 */
public record Indicator(
        UUID id,
        String ref,
        Integer no,
        String nama,
        String satuan,
        String formula,
        String definisi,
        String sumberData,
        Polarity polarity,
        WithinYear withinYear,
        AcrossYear acrossYear,
        Integer decimals,
        Boolean iku,
        MeasuredBy measuredBy,
        Value baseline,
        SortedMap<Integer, Value> targets,
        SortedMap<Integer, List<Value>> tribulan) {

    public Indicator {
        iku = iku != null && iku;
        targets = withoutNulls(targets);
        tribulan = quarters(tribulan);
    }

    private static SortedMap<Integer, Value> withoutNulls(Map<Integer, Value> targets) {
        SortedMap<Integer, Value> filled = new TreeMap<>();
        if (targets != null) {
            targets.forEach((tahun, value) -> {
                if (value != null) {
                    filled.put(tahun, value);
                }
            });
        }
        return Collections.unmodifiableSortedMap(filled);
    }

    private static SortedMap<Integer, List<Value>> quarters(Map<Integer, List<Value>> tribulan) {
        SortedMap<Integer, List<Value>> years = new TreeMap<>();
        if (tribulan != null) {
            tribulan.forEach((tahun, values) -> {
                List<Value> year = new ArrayList<>();
                if (values != null) {
                    values.forEach(value -> year.add(value == null ? Value.EMPTY : value));
                }
                years.put(tahun, Collections.unmodifiableList(year));
            });
        }
        return Collections.unmodifiableSortedMap(years);
    }
}
