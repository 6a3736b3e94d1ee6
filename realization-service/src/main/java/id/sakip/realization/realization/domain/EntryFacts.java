package id.sakip.realization.realization.domain;

import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.Value;
import java.util.UUID;

/**
 * One kinerja entry.
 *
 * @param target printed in the source document of an archive submission; null otherwise
 */
public record EntryFacts(UUID indicatorId, EnteredValue entered, Value target, Explanations explanations) {

    public EntryFacts decidedFor(PlanIndicator indicator) {
        return new EntryFacts(indicatorId, entered.decidedFor(indicator), target, explanations);
    }

    /** @return whether saving it again would change nothing */
    public boolean sameAs(EntryFacts other) {
        boolean sameTarget =
                target == null || other.target == null ? target == other.target : target.sameAs(other.target);
        return entered.sameAs(other.entered) && sameTarget && explanations.equals(other.explanations);
    }
}
