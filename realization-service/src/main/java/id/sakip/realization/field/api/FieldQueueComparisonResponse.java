package id.sakip.realization.field.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.realization.field.FieldDifference;
import id.sakip.realization.field.FieldQueueService;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param sent the content that waits
 * @param stored newest content of the report; absent when there is none
 * @param differences field by field
 * @param needsDecision whether a person has to look now
 */
@Schema(name = "FieldQueueComparison")
public record FieldQueueComparisonResponse(
        FieldQueueEntryResponse entry,
        @Schema(type = SchemaType.OBJECT) JsonNode sent,
        @Schema(type = SchemaType.OBJECT) JsonNode stored,
        List<FieldDifference> differences,
        boolean needsDecision) {
    static FieldQueueComparisonResponse of(FieldQueueService.Compared compared) {
        return new FieldQueueComparisonResponse(
                FieldQueueEntryResponse.of(compared.entry()),
                compared.sent(),
                compared.stored(),
                compared.differences(),
                compared.needsDecision());
    }
}
