package id.sakip.reporting.temuan.api;

import id.sakip.reporting.temuan.check.ReportFinding;
import java.util.List;

/**
 * Findings of a report.
 *
 * @param kesalahan how many are errors
 * @param peringatan how many are warnings, rounding left out
 * @param pembulatan how many are differences of one in the last printed place
 */
public record TemuanResponse(long kesalahan, long peringatan, long pembulatan, List<Item> temuan) {

    /**
     * One finding.
     *
     * @param kind DIFFERENCE from a printed figure, ROUNDING of one, or a broken RULE
     * @param origin the service that found it
     * @param place where, in words a person finds it by
     * @param table table of the figure; absent unless it is a figure of a table
     * @param printed what the document says; absent when it says nothing
     * @param computed what the data say; absent when nobody can compute it
     * @param reason why it was accepted; absent while nobody has
     */
    public record Item(
            String ruleId,
            ReportFinding.Severity severity,
            ReportFinding.Kind kind,
            String origin,
            String place,
            String table,
            String row,
            String column,
            String printed,
            String computed,
            String sentence,
            String reason) {

        public static Item of(ReportFinding finding) {
            boolean addressed = !finding.place().row().isEmpty();
            return new Item(
                    finding.ruleId(),
                    finding.severity(),
                    finding.kind(),
                    finding.origin(),
                    finding.place().toString(),
                    addressed ? finding.place().table() : null,
                    addressed ? finding.place().row() : null,
                    finding.place().column().isEmpty() ? null : finding.place().column(),
                    finding.printed(),
                    finding.computed(),
                    finding.sentence(),
                    finding.reason());
        }
    }

    public static TemuanResponse of(List<ReportFinding> findings) {
        long rounding = count(findings, ReportFinding.Kind.ROUNDING);
        long errors = findings.stream()
                .filter(finding -> finding.severity() == ReportFinding.Severity.ERROR)
                .count();
        return new TemuanResponse(
                errors,
                findings.size() - errors - rounding,
                rounding,
                findings.stream().map(Item::of).toList());
    }

    private static long count(List<ReportFinding> findings, ReportFinding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
