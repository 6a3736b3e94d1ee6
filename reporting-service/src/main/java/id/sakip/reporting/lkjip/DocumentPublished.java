package id.sakip.reporting.lkjip;

import id.sakip.reporting.temuan.check.ReportFinding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Payload of the event: which document came out, its fingerprints and findings, how far the data had come. */
record DocumentPublished(
        String jenis,
        int tahun,
        UUID dokumenId,
        Hashes sha256,
        List<Finding> findings,
        Instant publishedAt,
        String watermark) {

    record Finding(
            String ruleId,
            String severity,
            String place,
            String found,
            String expected,
            String sentence,
            String reason) {

        static Finding of(ReportFinding finding) {
            return new Finding(
                    finding.ruleId(),
                    finding.severity().name(),
                    finding.place().toString(),
                    finding.printed(),
                    finding.computed(),
                    finding.sentence(),
                    finding.reason());
        }
    }
}
