package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One promise that a new version of a document changed: same indicator, same year, another target. An added or dropped
 * indicator or year is no revision of a target; it shows in the difference of the documents.
 */
public record TargetRevision(TargetLine line, int tahun, Value oldTarget, Value newTarget) {

    /** Every changed target, in the order of the newer version. */
    public static List<TargetRevision> between(Content older, Content newer) {
        Map<UUID, TargetLine> before = new HashMap<>();
        older.targetLines().forEach(line -> before.put(line.indicatorId(), line));
        List<TargetRevision> revisions = new ArrayList<>();
        for (TargetLine line : newer.targetLines()) {
            TargetLine old = before.get(line.indicatorId());
            if (old != null) {
                line.targets().forEach((tahun, target) -> {
                    Value former = old.targets().get(tahun);
                    if (former != null && former.filled() && target.filled() && !former.sameAs(target)) {
                        revisions.add(new TargetRevision(line, tahun, former, target));
                    }
                });
            }
        }
        return revisions;
    }
}
