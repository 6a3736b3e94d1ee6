package id.sakip.planning.plan;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.FindingGate;
import id.sakip.planning.plan.domain.TargetRevision;
import id.sakip.planning.plan.domain.hint.TargetHint;
import id.sakip.planning.plan.domain.hint.TargetHints;
import id.sakip.planning.plan.domain.rule.PlanFacts;
import id.sakip.planning.plan.domain.rule.RuleCatalogue;
import id.sakip.planning.plan.messaging.PlanEvents;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds a version against the rules, and tells the other services when it passed. */
@ApplicationScoped
class PlanReview {
    private final ContentReader reader;
    private final PlansInEffect plans;
    private final PlanEvents events;

    PlanReview(ContentReader reader, PlansInEffect plans, PlanEvents events) {
        this.reader = reader;
        this.plans = plans;
        this.events = events;
    }

    /** @param blocking those which still stand in the way of approval */
    record Judgement(List<Finding> findings, List<Finding> blocking, List<TargetHint> hints) {}

    /** What is wrong now; of an approved version what was accepted then, and advice for the one that will revise it. */
    Judgement judge(PlanDocument document) {
        Content content = reader.read(document);
        if (document.status().frozen()) {
            PlanFacts outline = plans.outline(document.opd(), document.kind(), document.head(), content);
            return new Judgement(document.findings(), List.of(), hints(document, outline));
        }
        PlanFacts facts = facts(document, content);
        List<Finding> findings = RuleCatalogue.check(facts);
        FindingGate gate = gate(document);
        return new Judgement(gate.explained(findings), gate.blocking(findings), hints(document, facts));
    }

    private List<TargetHint> hints(PlanDocument document, PlanFacts facts) {
        return TargetHints.of(facts, plans.yearBefore(document.opd(), document.head()));
    }

    /** The findings with their reasons, or the problem that names those which still block. */
    List<Finding> requirePassable(PlanDocument document, Content content) {
        List<Finding> findings = RuleCatalogue.check(facts(document, content));
        List<Finding> blocking = gate(document).blocking(findings);
        if (!blocking.isEmpty()) {
            throw Problem.of(422, "open-findings", blocking.size()).with("findings", blocking);
        }
        return gate(document).explained(findings);
    }

    void publish(PlanDocument document, Content content, PlanDocument replaced) {
        events.approved(document.view(), DraftContents.summed(content), document.findings());
        if (replaced != null && document.unitRef() == null) {
            TargetRevision.between(reader.read(replaced), content)
                    .forEach(revision -> events.revised(revision, replaced.view(), document.view()));
        }
    }

    private PlanFacts facts(PlanDocument document, Content content) {
        return plans.facts(document.opd(), document.kind(), document.head(), content);
    }

    private static FindingGate gate(PlanDocument document) {
        return new FindingGate(document.head().origin(), document.reasons());
    }
}
