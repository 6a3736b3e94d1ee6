package id.sakip.planning.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One promise that a new version of a document changed: same indicator, same period, another target. An added or dropped
 * indicator, year or tribulan is no revision of a target; it shows in the difference of the documents.
 *
 * @param tribulan 1 to 4, or null for the target of the year
 */
public record TargetRevision(TargetLine line, int tahun, Integer tribulan, Value oldTarget, Value newTarget) {

    /** Every changed target, in the order of the newer version. */
    public static List<TargetRevision> between(Content older, Content newer) {
        Map<UUID, TargetLine> before = new HashMap<>();
        older.targetLines().forEach(line -> before.put(line.indicatorId(), line));
        List<TargetRevision> revisions = new ArrayList<>();
        for (TargetLine line : newer.targetLines()) {
            TargetLine old = before.get(line.indicatorId());
            if (old != null) {
                line.targets()
                        .forEach((tahun, target) ->
                                add(revisions, line, tahun, null, old.targets().get(tahun), target));
                line.tribulan().forEach((tahun, quarters) -> {
                    List<Value> former = old.tribulan().getOrDefault(tahun, List.of());
                    for (int i = 0; i < Math.min(former.size(), quarters.size()); i++) {
                        add(revisions, line, tahun, i + 1, former.get(i), quarters.get(i));
                    }
                });
            }
        }
        return revisions;
    }

    private static void add(
            List<TargetRevision> revisions, TargetLine line, int tahun, Integer tribulan, Value former, Value target) {
        if (former != null && former.filled() && target.filled() && !former.sameAs(target)) {
            revisions.add(new TargetRevision(line, tahun, tribulan, former, target));
        }
    }
}
