package id.sakip.reporting.temuan.check;

import java.util.Objects;

/**
 * A finding about a report.
 *
 * @param kind {@link Kind#ROUNDING} for a difference of one in the last printed place, listed apart from errors
 * @param origin the service that found it
 * @param printed what the document says; null when it says nothing
 * @param computed what the data say; null when nobody can compute it
 * @param reason why it was accepted; null while nobody has
 */
public record ReportFinding(
        String ruleId,
        Severity severity,
        Kind kind,
        String origin,
        Place place,
        String printed,
        String computed,
        String sentence,
        String reason) {

    public enum Severity {
        ERROR,
        WARNING
    }

    public enum Kind {
        DIFFERENCE,
        ROUNDING,
        RULE
    }

    public ReportFinding {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
    }

    static ReportFinding difference(String ruleId, Place place, String printed, String computed, String sentence) {
        return new ReportFinding(
                ruleId, Severity.ERROR, Kind.DIFFERENCE, "reporting", place, printed, computed, sentence, null);
    }

    static ReportFinding rounding(Place place, String printed, String computed, String sentence) {
        return new ReportFinding(
                "V-PCT-1", Severity.WARNING, Kind.ROUNDING, "reporting", place, printed, computed, sentence, null);
    }

    /** Prose that asks for a figure nobody has. */
    public static ReportFinding missingFigure(String where, String address) {
        return rule(
                "V-COMPL-1",
                Severity.WARNING,
                Place.of(where, "", ""),
                address,
                null,
                "Angka " + address + " pada " + where + " belum ada datanya; tercetak \"[belum ada data]\".");
    }

    static ReportFinding rule(
            String ruleId, Severity severity, Place place, String printed, String computed, String sentence) {
        return new ReportFinding(ruleId, severity, Kind.RULE, "reporting", place, printed, computed, sentence, null);
    }
}
