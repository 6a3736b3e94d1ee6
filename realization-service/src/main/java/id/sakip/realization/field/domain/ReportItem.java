package id.sakip.realization.field.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One field report as a phone sends it, every field readable.
 *
 * @param baseVersion version this edit starts from; 0 for a new report
 * @param location null when the phone had none
 * @param answers text, number, truth value or list of texts by kode
 * @param photos ids of evidence, uploaded before or after
 */
public record ReportItem(
        UUID id,
        String form,
        int formVersion,
        String desa,
        Instant capturedAt,
        long deviceSequence,
        int baseVersion,
        Location location,
        Map<String, Object> answers,
        List<UUID> photos) {

    /** @param accuracyMetres radius the phone gives; null when it gives none */
    public record Location(BigDecimal latitude, BigDecimal longitude, BigDecimal accuracyMetres) {}
}
