package id.sakip.kit.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A job as its owner sees it.
 *
 * @param done steps done of {@code total}
 * @param result what it produced; absent until DONE
 * @param problem what went wrong and what to do; absent unless FAILED
 */
@Schema(name = "Job")
public record JobView(
        UUID id,
        String kind,
        String opd,
        Status status,
        int done,
        int total,
        String message,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
        JsonNode result,

        String problem,
        Instant createdAt,
        Instant updatedAt) {
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }
}
