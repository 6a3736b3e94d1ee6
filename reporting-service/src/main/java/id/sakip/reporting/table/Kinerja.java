package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Level;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Policy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinerja (performance) of one OPD in one year: the facts arranged once, so that every table reads the same figures. */
public final class Kinerja {
    private final OpdFacts facts;
    private final PlanIndex plans;
    private final List<NodeLine> nodes;
    private final List<IkuLine> iku;
    private final Map<Integer, Measures> years = new HashMap<>();

    private Kinerja(OpdFacts facts) {
        this.facts = facts;
        this.plans = PlanIndex.of(facts);
        this.nodes = new NodeLines(facts, measures(facts.tahun())).build();
        this.iku = new IkuLines(this).build();
    }

    public static Kinerja of(OpdFacts facts) {
        return new Kinerja(facts);
    }

    public OpdFacts facts() {
        return facts;
    }

    public int tahun() {
        return facts.tahun();
    }

    PlanIndex plans() {
        return plans;
    }

    /** Programs, kegiatan and sub kegiatan, by kode, each under its parent. */
    List<NodeLine> nodes() {
        return nodes;
    }

    List<IkuLine> iku() {
        return iku;
    }

    Measures measures(int year) {
        return years.computeIfAbsent(year, wanted -> new Measures(wanted, facts.latestSubmission(wanted)));
    }

    Stream<IndicatorLine> indicatorLines() {
        return nodes.stream().flatMap(line -> line.indicators().stream());
    }

    Money total() {
        return Money.sum(nodes.stream()
                .filter(line -> line.node().level() == Level.PROGRAM)
                .map(NodeLine::money)
                .toList());
    }

    public Optional<BigDecimal> meanIku() {
        return Arithmetic.mean(iku.stream().map(line -> line.measure().raw()).toList());
    }

    public Optional<BigDecimal> meanIkuCapped() {
        return Arithmetic.mean(iku.stream().map(line -> line.measure().capped()).toList());
    }

    public BigDecimal pagu() {
        return total().pagu();
    }

    public BigDecimal realisasi() {
        return total().realisasi();
    }

    public Optional<BigDecimal> serapan() {
        return total().serapan();
    }

    List<Source> ikuSources() {
        return iku.stream()
                .flatMap(line -> line.measure().realizationSources().stream())
                .distinct()
                .toList();
    }

    Optional<BigDecimal> cap() {
        return facts.policy().map(Fact::data).map(Policy::capUpper);
    }

    /** The last target an approved Renstra sets for an indicator: what the whole period aims at. */
    Optional<EndTarget> endTarget(Indicator indicator) {
        return facts.renstra().stream()
                .flatMap(plan -> plan.data().nodes().stream()
                        .flatMap(node -> node.indicators().stream())
                        .filter(candidate -> candidate.id().equals(indicator.id()))
                        .flatMap(candidate -> candidate.targets().keySet().stream()
                                .filter(year -> candidate.targets().get(year).measured())
                                .map(year -> new EndTarget(Integer.parseInt(year), candidate, plan))))
                .max(Comparator.comparingInt(EndTarget::tahun)
                        .thenComparingInt(
                                target -> target.plan().data().document().version()));
    }

    record EndTarget(int tahun, Indicator indicator, Fact<Plan> plan) {}
}
