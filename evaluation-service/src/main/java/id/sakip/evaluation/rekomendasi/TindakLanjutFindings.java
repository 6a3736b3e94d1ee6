package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Assessment;
import id.sakip.evaluation.rekomendasi.domain.TindakLanjutRule.Contradiction;
import id.sakip.kit.finding.Finding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Says in Indonesian what contradicts a claim. The place is the cell of Tabel 3.16 that prints the claim. */
public final class TindakLanjutFindings {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    private TindakLanjutFindings() {}

    /** One finding per follow-up, naming every reason. */
    public static List<Finding> of(Rekomendasi rekomendasi, TindakLanjutReport report, LocalDate day) {
        int no = rekomendasi.no();
        Assessment assessment = rekomendasi.assess(day);
        if (assessment.contradictions().isEmpty()) {
            return List.of();
        }
        List<String> reasons = assessment.contradictions().stream()
                .map(c -> reason(c, report, day))
                .toList();
        return List.of(Finding.error(
                TindakLanjutRule.RULE_ID,
                "3.16|rekomendasi:%d|status".formatted(no),
                report.claimedStatus().sebutan(),
                assessment.status().sebutan(),
                "Tindak lanjut rekomendasi %d dinyatakan selesai, tetapi %s; status yang diakui: %s."
                        .formatted(
                                no,
                                String.join(" dan ", reasons),
                                assessment.status().sebutan().toLowerCase(Locale.ROOT))));
    }

    private static String reason(Contradiction contradiction, TindakLanjutReport report, LocalDate day) {
        return switch (contradiction) {
            case DUE_AFTER_REPORT ->
                "batas waktunya (%s) melewati tanggal laporan (%s)"
                        .formatted(LONG_DATE.format(report.dueDate()), LONG_DATE.format(day));
            case NO_EVIDENCE -> "buktinya belum dilampirkan";
            case CONDITION_UNMET -> "syarat selesainya belum terpenuhi oleh data";
        };
    }
}
