package id.sakip.realization.realization;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One figure that was different after verification, with both sides of it. Never changed itself. */
@Entity
@Table(name = "change_after_verification")
class Change {
    @Id
    private UUID id;

    private UUID submissionId;
    private UUID permitId;
    private UUID indicatorId;
    private UUID nodeId;
    private String reason;
    private String changedBy;
    private Instant changedAt;
    private String beforeState;
    private String afterState;

    protected Change() {}

    private Change(UUID submissionId, Cause cause, Side before, Side after) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.permitId = cause.permitId();
        this.reason = cause.reason();
        this.changedBy = cause.by();
        this.changedAt = cause.at();
        this.beforeState = json(before);
        this.afterState = json(after);
    }

    static Change ofIndicator(UUID submissionId, UUID indicatorId, Cause cause, Side before, Side after) {
        Change change = new Change(submissionId, cause, before, after);
        change.indicatorId = indicatorId;
        return change;
    }

    static Change ofNode(UUID submissionId, UUID nodeId, Cause cause, Side before, Side after) {
        Change change = new Change(submissionId, cause, before, after);
        change.nodeId = nodeId;
        return change;
    }

    ChangedFigure toFigure() {
        return new ChangedFigure(
                indicatorId, nodeId, permitId, reason, changedBy, changedAt, read(beforeState), read(afterState));
    }

    private static String json(Side side) {
        try {
            return side == null ? null : EventJson.MAPPER.writeValueAsString(side);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Side read(String side) {
        try {
            return side == null ? null : EventJson.MAPPER.readValue(side, Side.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why figures change. @param permitId null when plan or score changed behind them */
    record Cause(UUID permitId, String reason, String by, Instant at) {}
}
