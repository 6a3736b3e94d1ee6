package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Indicator;
import id.sakip.reporting.fact.domain.Level;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.PlanDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Nodes and indicators by id over every plan known: the Renja of the year first, then the Renstra, then older plans. */
final class PlanIndex {

    /** An indicator with the node that owns it and the plan that says so. */
    record Owned(Node node, Indicator indicator, Source plan) {}

    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<UUID, Owned> indicators = new LinkedHashMap<>();

    static PlanIndex of(OpdFacts facts) {
        PlanIndex index = new PlanIndex();
        facts.renjaFor(facts.tahun()).ifPresent(index::add);
        facts.renstraFor(facts.tahun()).ifPresent(index::add);
        List<Fact<Plan>> others = new ArrayList<>(facts.renstra());
        others.addAll(facts.renja());
        others.sort(Comparator.<Fact<Plan>>comparingInt(
                        plan -> plan.data().document().tahunAkhir())
                .thenComparingInt(plan -> plan.data().document().version())
                .reversed());
        others.forEach(index::add);
        return index;
    }

    Optional<Node> node(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(nodes.get(id));
    }

    Optional<Owned> indicator(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(indicators.get(id));
    }

    /** Sasaran indicators of every plan, in plan order: the IKU of years whose decree is not known. */
    List<Owned> sasaranIndicators() {
        return indicators.values().stream()
                .filter(owned -> owned.node().level() == Level.SASARAN)
                .toList();
    }

    static Source source(Fact<Plan> plan) {
        PlanDocument document = plan.data().document();
        String name = "RENJA".equalsIgnoreCase(document.kind()) ? "Renja " : "Renstra ";
        String period = document.tahunAwal() == document.tahunAkhir()
                ? Integer.toString(document.tahunAwal())
                : document.tahunAwal() + "-" + document.tahunAkhir();
        String label = document.label() == null ? "" : " (" + document.label() + ")";
        return new Source(
                name.strip().toLowerCase(Locale.ROOT),
                String.valueOf(document.id()),
                plan.origin().eventId(),
                name + period + label);
    }

    private void add(Fact<Plan> plan) {
        Source source = source(plan);
        for (Node node : plan.data().nodes()) {
            nodes.putIfAbsent(node.id(), node);
            for (Indicator indicator : node.indicators()) {
                indicators.putIfAbsent(indicator.id(), new Owned(node, indicator, source));
            }
        }
    }
}
