package id.sakip.planning.plan;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
record FindingRow(
        String ruleId,
        @Enumerated(EnumType.STRING) Severity severity,
        String place,
        String found,
        String expected,
        String sentence,
        String reason) {
    static FindingRow of(Finding finding) {
        return new FindingRow(
                finding.ruleId(),
                finding.severity(),
                finding.place(),
                finding.found(),
                finding.expected(),
                finding.sentence(),
                finding.reason());
    }

    Finding toFinding() {
        return new Finding(ruleId, severity, place, found, expected, sentence, reason);
    }
}
