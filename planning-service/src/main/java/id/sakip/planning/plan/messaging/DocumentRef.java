package id.sakip.planning.plan.messaging;

import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.domain.Origin;
import id.sakip.planning.plan.domain.PlanKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version as events name it (docs/events.md). */
record DocumentRef(
        UUID id,
        PlanKind kind,
        String opd,
        int tahunAwal,
        int tahunAkhir,
        int version,
        String label,
        UUID revises,
        String reason,
        String dasarHukum,
        String number,
        LocalDate date,
        Origin origin,
        Instant approvedAt,
        String approvedBy,
        LocalDate effectiveDate) {
    static DocumentRef of(DocumentView document) {
        return new DocumentRef(
                document.id(),
                document.kind(),
                document.opd(),
                document.tahunAwal(),
                document.tahunAkhir(),
                document.version(),
                document.label(),
                document.revises(),
                document.reason(),
                document.dasarHukum(),
                document.number(),
                document.date(),
                document.origin(),
                document.approvedAt(),
                document.approvedBy(),
                document.effectiveDate());
    }
}
