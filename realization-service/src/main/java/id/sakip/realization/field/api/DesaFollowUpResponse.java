package id.sakip.realization.field.api;

import id.sakip.realization.field.DesaFollowUp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param accepted absent while nobody has judged it */
@Schema(name = "DesaFollowUp")
public record DesaFollowUpResponse(
        UUID id,
        String text,
        LocalDate doneOn,
        String recordedBy,
        Instant recordedAt,
        Boolean accepted,
        String judgedBy,
        String note) {
    static DesaFollowUpResponse of(DesaFollowUp followUp) {
        return new DesaFollowUpResponse(
                followUp.id(),
                followUp.text(),
                followUp.doneOn(),
                followUp.recordedBy(),
                followUp.recordedAt(),
                followUp.accepted(),
                followUp.judgedBy(),
                followUp.note());
    }
}
