package id.sakip.reporting.table;

import id.sakip.reporting.document.Source;
import id.sakip.reporting.fact.domain.BudgetRealization;
import id.sakip.reporting.fact.domain.Fact;
import id.sakip.reporting.fact.domain.Node;
import id.sakip.reporting.fact.domain.OpdFacts;
import id.sakip.reporting.fact.domain.Plan;
import id.sakip.reporting.fact.domain.Submission.BudgetLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Arranges the Renja of the year: order by kode, numbers, money summed from the leaves, measures beside targets. */
final class NodeLines {
    private final OpdFacts facts;
    private final Measures measures;
    private final Optional<Fact<BudgetRealization>> budget;
    private final Map<UUID, BudgetLine> lines = new HashMap<>();
    private final Map<String, BudgetLine> linesByRef = new HashMap<>();

    NodeLines(OpdFacts facts, Measures measures) {
        this.facts = facts;
        this.measures = measures;
        this.budget = facts.latestBudget(facts.tahun());
        budget.ifPresent(fact -> fact.data().rows().forEach(line -> {
            if (line.nodeId() != null) {
                lines.put(line.nodeId(), line);
            }
            if (line.ref() != null) {
                linesByRef.put(line.ref(), line);
            }
        }));
    }

    List<NodeLine> build() {
        List<NodeLine> result = new ArrayList<>();
        facts.renjaFor(facts.tahun()).ifPresent(plan -> {
            Source source = PlanIndex.source(plan);
            List<Node> coded = codedNodes(plan.data());
            Set<UUID> ids = coded.stream().map(Node::id).collect(Collectors.toSet());
            List<Node> roots = coded.stream()
                    .filter(node -> !ids.contains(node.parentId()))
                    .toList();
            number(roots, "", coded, source, result);
        });
        return result;
    }

    static List<Node> codedNodes(Plan plan) {
        return plan.nodes().stream()
                .filter(node -> node.level().coded())
                .sorted(Comparator.comparing(Node::kode, KodeOrder.INSTANCE))
                .toList();
    }

    private void number(List<Node> siblings, String prefix, List<Node> all, Source plan, List<NodeLine> into) {
        int no = 1;
        for (Node node : siblings) {
            String number = prefix + no++;
            List<IndicatorLine> indicators = node.indicators().stream()
                    .map(indicator -> new IndicatorLine(indicator, measures.yearly(indicator, plan)))
                    .toList();
            into.add(new NodeLine(node, number, money(node, all, plan), indicators, plan));
            number(children(node, all), number + ".", all, plan, into);
        }
    }

    private Money money(Node node, List<Node> all, Source plan) {
        List<Node> children = children(node, all);
        return children.isEmpty()
                ? leaf(node, plan)
                : Money.sum(
                        children.stream().map(child -> money(child, all, plan)).toList());
    }

    private Money leaf(Node node, Source plan) {
        Optional<BudgetLine> line =
                Optional.ofNullable(lines.get(node.id())).or(() -> Optional.ofNullable(linesByRef.get(node.ref())));
        List<Source> sources = new ArrayList<>();
        node.pagu(facts.tahun()).ifPresent(pagu -> sources.add(plan));
        line.flatMap(present -> budget)
                .ifPresent(fact -> sources.add(new Source(
                        "budget",
                        node.ref(),
                        fact.origin().eventId(),
                        "Realisasi anggaran s.d. Tribulan "
                                + Measures.roman(fact.data().tribulan()) + " "
                                + fact.data().tahun())));
        return new Money(
                node.pagu(facts.tahun())
                        .orElseGet(() -> line.map(BudgetLine::pagu).orElse(null)),
                line.map(BudgetLine::realisasi).orElse(null),
                sources);
    }

    private static List<Node> children(Node parent, List<Node> all) {
        return all.stream().filter(node -> parent.id().equals(node.parentId())).toList();
    }
}
