package id.sakip.realization.field.api;

import id.sakip.realization.field.QueueEntry;
import id.sakip.realization.field.QueueStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param code why it waits: other-content, base-missing, period-closed, desa-unknown, already-verified
 * @param waitsUntil of base-missing: until then its base may still come; after that a person decides
 */
@Schema(name = "FieldQueueEntry")
public record FieldQueueEntryResponse(
        UUID id,
        UUID reportId,
        String code,
        int baseVersion,
        String officer,
        String deviceId,
        Instant effectiveAt,
        Instant receivedAt,
        Instant waitsUntil,
        QueueStatus status,
        String decidedBy,
        Instant decidedAt,
        String decisionReason) {
    static FieldQueueEntryResponse of(QueueEntry entry) {
        return new FieldQueueEntryResponse(
                entry.id(),
                entry.reportId(),
                entry.code(),
                entry.baseVersion(),
                entry.officer(),
                entry.deviceId(),
                entry.effectiveAt(),
                entry.receivedAt(),
                entry.waitsUntil(),
                entry.status(),
                entry.decidedBy(),
                entry.decidedAt(),
                entry.decisionReason());
    }
}
