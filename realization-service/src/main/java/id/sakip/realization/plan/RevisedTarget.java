package id.sakip.realization.plan;

import id.sakip.realization.plan.domain.Value;
import java.time.LocalDate;
import java.util.UUID;

/** Old and new target of one indicator and year, with the reason given at the revision. */
public record RevisedTarget(
        UUID indicatorId,
        Value old,
        Value now,
        String reason,
        LocalDate effectiveDate,
        String fromDocument,
        String toDocument) {}
