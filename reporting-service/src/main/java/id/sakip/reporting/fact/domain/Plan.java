package id.sakip.reporting.fact.domain;

import java.util.List;

/** An approved Renstra or Renja, whole. */
public record Plan(PlanDocument document, List<Node> nodes, List<Temuan> findings) {

    public Plan {
        nodes = nodes == null ? List.of() : List.copyOf(nodes);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }
}
