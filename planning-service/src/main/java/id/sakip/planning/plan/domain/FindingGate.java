package id.sakip.planning.plan.domain;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether findings let a document pass. An error blocks, a warning needs a reason. A document that was signed on
 * paper before the system knew it (origin ARCHIVE) cannot be unsigned: there an error, too, may stand with a reason, and
 * stays on the record with it (ADR 0011).
 */
public final class FindingGate {
    private final Map<Place, String> reasons = new HashMap<>();
    private final Origin origin;

    private record Place(String ruleId, String place) {}

    public FindingGate(Origin origin, List<Reason> reasons) {
        this.origin = origin;
        reasons.forEach(given -> this.reasons.put(new Place(given.ruleId(), given.place()), given.reason()));
    }

    /** The findings, each with the reason given for it. */
    public List<Finding> explained(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.acceptedBecause(reasons.get(new Place(finding.ruleId(), finding.place()))))
                .toList();
    }

    /** What still stands in the way of approval; empty means the document may pass. */
    public List<Finding> blocking(List<Finding> findings) {
        return explained(findings).stream().filter(this::blocks).toList();
    }

    private boolean blocks(Finding finding) {
        boolean beyondReasons = finding.severity() == Severity.ERROR && origin == Origin.SYSTEM;
        return beyondReasons || finding.reason() == null;
    }
}
