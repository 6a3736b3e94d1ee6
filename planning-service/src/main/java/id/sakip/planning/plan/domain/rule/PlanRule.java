package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.finding.Finding;
import java.util.List;

/** One rule of the catalogue: a stable id, and a pure judgement over the facts. */
public interface PlanRule {
    String id();

    List<Finding> check(PlanFacts facts);
}
