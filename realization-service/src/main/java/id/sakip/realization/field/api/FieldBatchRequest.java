package id.sakip.realization.field.api;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A batch, as documented: it is read while it arrives, so deviceId and deviceClock stand before items.
 *
 * @param deviceId needed when a person signed in; a device token names its device itself
 * @param deviceClock what the clock of the phone shows at this moment, right or wrong
 * @param items at most 500
 */
public record FieldBatchRequest(
        @Schema(required = false) String deviceId,

        @Schema(required = true) OffsetDateTime deviceClock,

        @Schema(required = true, maxItems = 500) List<Item> items) {

    /**
     * One field report.
     *
     * @param id made by the phone, kept for ever
     * @param capturedAt as the phone's clock said, with its offset
     * @param deviceSequence counts up on each device
     * @param baseVersion version this edit starts from; absent for a new report
     * @param answers by kode of the form: text, number, true or false, date as text, or list of codes
     * @param photos ids of evidence, uploaded before or after
     */
    @Schema(name = "FieldReportItem")
    public record Item(
            @Schema(required = true) UUID id,

            @Schema(required = true) String form,

            @Schema(required = true) int formVersion,

            @Schema(required = true) String desa,

            @Schema(required = true) OffsetDateTime capturedAt,

            @Schema(required = true) long deviceSequence,

            Integer baseVersion,
            Location location,

            @Schema(required = true) Map<String, Object> answers,

            List<UUID> photos) {}

    /** @param accuracyMetres radius the phone gives */
    @Schema(name = "FieldLocation")
    public record Location(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracyMetres) {}
}
