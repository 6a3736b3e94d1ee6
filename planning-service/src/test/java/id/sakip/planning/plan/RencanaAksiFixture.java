package id.sakip.planning.plan;

import id.sakip.planning.plan.api.RencanaAksiRequest;
import id.sakip.planning.plan.domain.Bulanan;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.Indicator;
import id.sakip.planning.plan.domain.Node;
import id.sakip.planning.plan.domain.Value;
import id.sakip.planning.plan.domain.WithinYear;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Rencana Aksi that belongs to the Renja of {@link PlanFixture}: the same rows, spread over tribulan and months. */
public final class RencanaAksiFixture {
    private static final int TAHUN = 2022;

    private RencanaAksiFixture() {}

    public static RencanaAksiRequest of(PlanFixture fixture) {
        return of(fixture.head("rencana-aksi/2022/murni", "murni", TAHUN, TAHUN), nodes(fixture));
    }

    public static RencanaAksiRequest of(DocumentHead head, List<Node> nodes) {
        return new RencanaAksiRequest(head, nodes, null);
    }

    public static List<Node> nodes(PlanFixture fixture) {
        return nodes(fixture.renjaNodes());
    }

    /** The rows of a Renja, spread over the year. */
    public static List<Node> nodes(List<Node> renja) {
        return renja.stream()
                .map(node -> node.ref().equals("P1.K1.S1") ? withMonths(node) : node)
                .map(node -> node.withIndicators(node.indicators().stream()
                        .map(indicator -> withQuarters(indicator, quarters(indicator)))
                        .toList()))
                .toList();
    }

    /** Counts are spread over the year, everything else is reached at its end. */
    private static List<Value> quarters(Indicator indicator) {
        BigDecimal target = indicator.target(TAHUN).value();
        if (indicator.withinYear() != WithinYear.ADITIF) {
            return List.of(Value.EMPTY, Value.EMPTY, Value.EMPTY, indicator.target(TAHUN));
        }
        List<Value> quarters = new ArrayList<>();
        BigDecimal each = target.divideToIntegralValue(new BigDecimal(4));
        for (int i = 0; i < 3; i++) {
            quarters.add(Value.of(each, null));
        }
        quarters.add(Value.of(target.subtract(each.multiply(new BigDecimal(3))), null));
        return quarters;
    }

    public static List<Value> values(String... numbers) {
        return Stream.of(numbers)
                .map(number -> number.isEmpty() ? Value.EMPTY : PlanFixture.value(number))
                .toList();
    }

    private static Node withMonths(Node node) {
        return withBulanan(
                node,
                new Bulanan(
                        values("0", "10", "40", "0", "0", "0", "10", "40", "0", "0", "0", "0"),
                        values("0", "5", "20", "20", "5", "0", "10", "20", "20", "0", "0", "0")));
    }

    public static Node withBulanan(Node node, Bulanan months) {
        return node.planned(node.pagu(), node.indicators(), inYear(TAHUN, months));
    }

    private static <T> SortedMap<Integer, T> inYear(int tahun, T value) {
        SortedMap<Integer, T> years = new TreeMap<>();
        years.put(tahun, value);
        return years;
    }

    /** The row, measured by a percentage that rises over the tribulan. */
    public static Node running(Node node, int tahun, List<String> quarters) {
        Indicator measure = node.indicators().get(0);
        return node.withIndicators(List.of(measure.planned(
                WithinYear.KUMULATIF,
                false,
                measure.targets(),
                inYear(tahun, values(quarters.toArray(String[]::new))),
                null)));
    }

    public static Indicator withQuarters(Indicator indicator, List<Value> quarters) {
        return planned(indicator, indicator.withinYear(), false, quarters, List.of());
    }

    /** The indicator with another way of counting and other targets of 2022. */
    public static Indicator planned(
            Indicator indicator, WithinYear type, boolean proposed, List<Value> quarters, List<Value> unplaced) {
        return indicator.planned(
                type,
                proposed,
                indicator.targets(),
                quarters.isEmpty() ? null : inYear(TAHUN, quarters),
                unplaced.isEmpty() ? null : inYear(TAHUN, unplaced));
    }
}
