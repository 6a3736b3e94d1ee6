package id.sakip.planning.plan;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.FindingGate;
import id.sakip.planning.plan.domain.TargetRevision;
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

    /** What is wrong now; of an approved version, what was accepted then. */
    List<Finding> findings(PlanDocument document) {
        if (document.status().frozen()) {
            return document.findings();
        }
        return gate(document).explained(check(document));
    }

    List<Finding> blocking(PlanDocument document) {
        return document.status().frozen() ? List.of() : gate(document).blocking(check(document));
    }

    /** The findings with their reasons, or the problem that names those which still block. */
    List<Finding> requirePassable(PlanDocument document) {
        List<Finding> findings = check(document);
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

    private List<Finding> check(PlanDocument document) {
        Content content = reader.read(document);
        return RuleCatalogue.check(plans.facts(document.opd(), document.kind(), document.head(), content));
    }

    private static FindingGate gate(PlanDocument document) {
        return new FindingGate(document.head().origin(), document.reasons());
    }
}
