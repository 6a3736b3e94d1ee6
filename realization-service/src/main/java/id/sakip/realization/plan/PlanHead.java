package id.sakip.realization.plan;

import id.sakip.realization.plan.domain.PlanVersion;
import java.time.LocalDate;
import java.util.UUID;

/** What a planning event says about its document (DocumentRef of docs/events.md). */
public record PlanHead(UUID id, int version, String label, Integer tahunAwal, Integer tahunAkhir, LocalDate date) {
    LocalDate effectiveFrom() {
        return PlanVersion.effectiveFrom(date, version, tahunAwal, tahunAkhir);
    }
}
