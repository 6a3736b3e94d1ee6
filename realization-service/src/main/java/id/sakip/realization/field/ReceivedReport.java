package id.sakip.realization.field;

import id.sakip.realization.field.domain.CaptureTime;
import id.sakip.realization.field.domain.ReportItem;
import java.time.Instant;
import java.util.UUID;

/**
 * A report as other services may know it: no officer, no place, no answers.
 *
 * @param capturedAt by the rule of ADR 0035, not as the phone claims
 * @param late whether it came after the deadline or the close of its tribulan
 */
record ReceivedReport(
        UUID id,
        int version,
        String form,
        int formVersion,
        String desa,
        int tahun,
        int tribulan,
        Instant capturedAt,
        boolean late,
        int photos) {
    static ReceivedReport of(ReportItem item, IntakeWriter.Place place, CaptureTime time) {
        return new ReceivedReport(
                item.id(),
                place.version(),
                item.form(),
                item.formVersion(),
                item.desa(),
                place.period().tahun(),
                place.period().tribulan().number(),
                time.effective(),
                place.late(),
                item.photos().size());
    }
}
