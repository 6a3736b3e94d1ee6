package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Indicator: the measure of a node, with one id for its whole life and over all documents. {@code targets} are keyed by
 * year, {@code tribulan} by year with four values each, an empty Value standing for a quarter not filled in. Values whose
 * quarter nobody knows (a paper prints fewer than four) are {@code unplaced}, in the order of printing, until a person
 * places them. {@code withinYearProposed} marks a way of counting that no person has confirmed yet.
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
        SortedMap<Integer, List<Value>> tribulan,
        SortedMap<Integer, List<Value>> unplaced,
        Boolean withinYearProposed) {

    public Indicator {
        iku = iku != null && iku;
        targets = withoutNulls(targets);
        tribulan = lists(tribulan);
        unplaced = lists(unplaced);
        withinYearProposed = withinYearProposed != null && withinYearProposed;
    }

    /** The same measure with other targets. */
    public Indicator withTargets(SortedMap<Integer, Value> years, SortedMap<Integer, List<Value>> quarters) {
        return planned(withinYear, withinYearProposed, years, quarters, null);
    }

    /** The same measure, counted and planned otherwise. */
    public Indicator planned(
            WithinYear type,
            boolean proposed,
            SortedMap<Integer, Value> years,
            SortedMap<Integer, List<Value>> quarters,
            SortedMap<Integer, List<Value>> withoutPlace) {
        return new Indicator(
                id,
                ref,
                no,
                nama,
                satuan,
                formula,
                definisi,
                sumberData,
                polarity,
                type,
                acrossYear,
                decimals,
                iku,
                measuredBy,
                baseline,
                years,
                quarters,
                withoutPlace,
                proposed);
    }

    /** True once a person has said how the values of the tribulan make the year; before that nothing may be measured. */
    public boolean counted() {
        return withinYear != null && !withinYearProposed;
    }

    /** What to call it: its name, or its ref where the paper gives it none. */
    public String title() {
        return nama == null ? ref : nama;
    }

    /** The target of the year, or an empty Value. */
    public Value target(int tahun) {
        return targets.getOrDefault(tahun, Value.EMPTY);
    }

    /** Every value of the document for it, whatever the year and tribulan. */
    public Stream<Value> values() {
        return Stream.concat(
                targets.values().stream(),
                Stream.of(tribulan, unplaced)
                        .flatMap(years -> years.values().stream())
                        .flatMap(List::stream));
    }

    /** The four targets of a year, or none. */
    public List<Value> quarters(int tahun) {
        return tribulan.getOrDefault(tahun, List.of());
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

    private static SortedMap<Integer, List<Value>> lists(Map<Integer, List<Value>> byYear) {
        SortedMap<Integer, List<Value>> years = new TreeMap<>();
        if (byYear != null) {
            byYear.forEach((tahun, values) -> {
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
