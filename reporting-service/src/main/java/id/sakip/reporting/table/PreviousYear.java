package id.sakip.reporting.table;

import id.sakip.reporting.fact.domain.BudgetRealization;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Nilai;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Submission.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Last year's figures of what this year's tables show: a stale figure in an old document equals one of them. */
public final class PreviousYear {
    private final Kinerja kinerja;
    private final int year;

    public PreviousYear(Kinerja kinerja) {
        this.kinerja = kinerja;
        this.year = kinerja.tahun() - 1;
    }

    /**
     * @param measure target, realisasi, capaian, pagu or realisasiAnggaran
     * @param refs one ref, or several whose money stands in one merged cell
     */
    public Optional<BigDecimal> value(String measure, List<String> refs) {
        switch (measure) {
            case "pagu":
                return Arithmetic.sum(refs.stream().map(ref -> money(ref, true)).toList());
            case "realisasiAnggaran":
                return Arithmetic.sum(
                        refs.stream().map(ref -> money(ref, false)).toList());
            default:
                return refs.size() == 1 ? performance(measure, refs.get(0)) : Optional.empty();
        }
    }

    private Optional<BigDecimal> performance(String measure, String ref) {
        return indicators()
                .filter(candidate -> candidate.ref().equals(ref))
                .findFirst()
                .flatMap(indicator -> {
                    if (kinerja.measures(year).entry(indicator.id()).isEmpty()) {
                        return Optional.empty();
                    }
                    Measure last = kinerja.measures(year).yearly(indicator, null);
                    switch (measure) {
                        case "target":
                            return Optional.ofNullable(last.target()).map(Nilai::value);
                        case "realisasi":
                            return Optional.ofNullable(last.realization()).map(Nilai::value);
                        case "capaian":
                            return Optional.ofNullable(last.raw());
                        default:
                            return Optional.empty();
                    }
                });
    }

    private Stream<Indicator> indicators() {
        return Stream.concat(
                kinerja.iku().stream().map(IkuLine::indicator),
                kinerja.indicatorLines().map(IndicatorLine::indicator));
    }

    private BigDecimal money(String ref, boolean pagu) {
        List<Node> nodes = kinerja.iku().stream()
                .filter(line -> line.indicator().ref().equals(ref))
                .flatMap(line -> line.programs().stream())
                .map(NodeLine::node)
                .toList();
        List<Node> wanted = nodes.isEmpty()
                ? kinerja.nodes().stream()
                        .map(NodeLine::node)
                        .filter(node -> node.ref().equals(ref))
                        .toList()
                : nodes;
        return Arithmetic.sum(wanted.stream()
                        .map(node -> pagu ? planned(node) : realized(node))
                        .toList())
                .orElse(null);
    }

    private BigDecimal planned(Node node) {
        Optional<Fact<Plan>> plan =
                kinerja.facts().renjaFor(year).or(() -> kinerja.facts().renstraFor(year));
        return plan.flatMap(found -> found.data().nodes().stream()
                        .filter(candidate -> candidate.id().equals(node.id()))
                        .findFirst()
                        .map(own ->
                                new RenstraBlock(kinerja, found, found.data().nodes(), false).amount(own, year)))
                .orElse(null);
    }

    private BigDecimal realized(Node node) {
        Optional<Fact<BudgetRealization>> budget = kinerja.facts().latestBudget(year);
        return budget.stream()
                .flatMap(fact -> fact.data().rows().stream())
                .filter(line -> node.id().equals(line.nodeId()))
                .map(BudgetLine::realisasi)
                .filter(amount -> amount != null)
                .findFirst()
                .orElse(null);
    }
}
