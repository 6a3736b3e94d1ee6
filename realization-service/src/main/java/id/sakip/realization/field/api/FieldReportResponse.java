package id.sakip.realization.field.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.realization.evidence.AttachedEvidence;
import id.sakip.realization.field.FieldReport;
import id.sakip.realization.field.domain.ReportStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Field report.
 *
 * @param capturedAt as the phone claims
 * @param effectiveAt by the rule of the tribulan; differs when the clock was off
 * @param clockOff whether the phone's clock was more than ten minutes off
 * @param assigned whether the officer had this visit on his list
 * @param photos ids the report names
 * @param bukti those of them that have arrived; absent in lists
 * @param note of the verifikator who gave it back
 */
public record FieldReportResponse(
        UUID id,
        int version,
        String form,
        int formVersion,
        String desa,
        String officer,
        Instant capturedAt,
        Instant effectiveAt,
        Instant receivedAt,
        long skewSeconds,
        boolean clockOff,
        int tahun,
        int tribulan,
        boolean late,
        boolean assigned,
        FieldBatchRequest.Location location,
        @Schema(type = SchemaType.OBJECT) JsonNode answers,
        List<UUID> photos,
        List<AttachedEvidence> bukti,
        ReportStatus status,
        String note,
        String decidedBy,
        Instant decidedAt) {
    static FieldReportResponse of(FieldReport report, List<AttachedEvidence> bukti) {
        return new FieldReportResponse(
                report.id(),
                report.version(),
                report.form(),
                report.formVersion(),
                report.desa(),
                report.officer(),
                report.capturedAt(),
                report.effectiveAt(),
                report.receivedAt(),
                report.skewSeconds(),
                report.clockOff(),
                report.tahun(),
                report.tribulan(),
                report.late(),
                report.assigned(),
                location(report.latitude(), report.longitude(), report.accuracyMetres()),
                json(report.answers()),
                report.photos(),
                bukti,
                report.status(),
                report.note(),
                report.decidedBy(),
                report.decidedAt());
    }

    private static FieldBatchRequest.Location location(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracy) {
        return latitude == null ? null : new FieldBatchRequest.Location(latitude, longitude, accuracy);
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answers", e);
        }
    }
}
