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
    private final DraftContents contents;
    private final ContentReader reader;
    private final PlansInEffect plans;
    private final PlanEvents events;

    PlanReview(DraftContents contents, ContentReader reader, PlansInEffect plans, PlanEvents events) {
        this.contents = contents;
        this.reader = reader;
        this.plans = plans;
        this.events = events;
    }

    /** @param blocking those which still stand in the way of approval */
    record Judgement(List<Finding> findings, List<Finding> blocking, List<TargetHint> hints) {}

    /** What is wrong now; of an approved version what was accepted then, and advice for the one that will revise it. */
    Judgement judge(PlanDocument document) {
        PlanFacts facts = facts(document);
        List<TargetHint> hints = TargetHints.of(facts, plans.yearBefore(document.opd(), document.head()));
        if (document.status().frozen()) {
            return new Judgement(document.findings(), List.of(), hints);
        }
        List<Finding> findings = RuleCatalogue.check(facts);
        return new Judgement(gate(document).explained(findings), gate(document).blocking(findings), hints);
    }

    /** The findings with their reasons, or the problem that names those which still block. */
    List<Finding> requirePassable(PlanDocument document) {
        List<Finding> findings = RuleCatalogue.check(facts(document));
        List<Finding> blocking = gate(document).blocking(findings);
        if (!blocking.isEmpty()) {
            throw Problem.of(422, "open-findings", blocking.size()).with("findings", blocking);
        }
        return gate(document).explained(findings);
    }

    void publish(PlanDocument document, PlanDocument replaced) {
        Content content = reader.read(document);
        events.approved(document.view(), DraftContents.summed(content), document.findings());
        if (replaced != null && document.unitRef() == null) {
            TargetRevision.between(reader.read(replaced), content)
                    .forEach(revision -> events.revised(revision, replaced.view(), document.view()));
        }
    }

    PlanVersion version(PlanDocument document) {
        return contents.version(document);
    }

    private PlanFacts facts(PlanDocument document) {
        return plans.facts(document.opd(), document.kind(), document.head(), reader.read(document));
    }

    private static FindingGate gate(PlanDocument document) {
        return new FindingGate(document.head().origin(), document.reasons());
    }
}
