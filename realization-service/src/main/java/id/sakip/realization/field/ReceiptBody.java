package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.field.domain.CaptureTime;
import id.sakip.realization.field.domain.ItemRefusal;
import id.sakip.realization.field.domain.ReceiptResult;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Payload of a signed receipt: what became of one content under one id. Written once, answered the same ever after.
 *
 * @param reportId of the report; made from the content when the item had no readable id
 * @param contentHash SHA-256 of the canonical JSON of the item
 * @param version the report has now; absent when it was not stored
 * @param tahun year the visit counts for; absent when it was not stored
 * @param tribulan it counts for
 * @param late whether it came after the deadline of the tribulan
 * @param code stable code of why it was not simply accepted
 * @param pointer JSON pointer into the item
 * @param sentence what is the matter, in Indonesian
 * @param remedy what to do next, in Indonesian
 * @param receivedAt by the clock of the server, which alone decides about deadlines
 * @param skewSeconds clock of the phone less that of the server
 * @param clockOff whether the phone's clock was more than ten minutes off
 * @param keepOnDevice true: the server does not have it, the phone must keep it
 */
@Schema(name = "FieldReceiptBody")
public record ReceiptBody(
        UUID reportId,
        String contentHash,
        ReceiptResult result,
        Integer version,
        Integer tahun,
        Integer tribulan,
        Boolean late,
        String code,
        String pointer,
        String sentence,
        String remedy,
        String opd,
        String officer,
        String deviceId,
        Instant receivedAt,
        Long skewSeconds,
        Boolean clockOff,
        boolean keepOnDevice) {

    static ReceiptBody stored(
            Sender sender, SentItem sent, ReceiptResult result, CaptureTime time, IntakeWriter.Place place) {
        return new ReceiptBody(
                sent.reportId(),
                sent.contentHash(),
                result,
                place.version(),
                place.period().tahun(),
                place.period().tribulan().number(),
                place.late(),
                null,
                null,
                null,
                null,
                sender.opd(),
                sender.officer(),
                sender.deviceId(),
                sender.receivedAt(),
                time.skew().toSeconds(),
                time.flagged(),
                false);
    }

    static ReceiptBody explained(
            Sender sender, SentItem sent, ReceiptResult result, CaptureTime time, ItemRefusal reason) {
        return new ReceiptBody(
                sent.reportId(),
                sent.contentHash(),
                result,
                null,
                null,
                null,
                null,
                reason.code(),
                reason.pointer(),
                reason.sentence(),
                reason.remedy(),
                sender.opd(),
                sender.officer(),
                sender.deviceId(),
                sender.receivedAt(),
                time == null ? null : time.skew().toSeconds(),
                time == null ? null : time.flagged(),
                result == ReceiptResult.REJECTED);
    }

    JsonNode json() {
        return EventJson.MAPPER.valueToTree(this);
    }
}
