package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Reason;
import jakarta.persistence.Embeddable;
import java.time.Instant;

@Embeddable
record ReasonRow(String ruleId, String place, String reason, String givenBy, Instant givenAt) {
    boolean answers(Reason given) {
        return ruleId.equals(given.ruleId()) && place.equals(given.place());
    }
}
