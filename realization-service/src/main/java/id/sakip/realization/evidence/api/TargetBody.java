package id.sakip.realization.evidence.api;

import id.sakip.kit.problem.Problem;
import id.sakip.realization.evidence.Target;
import id.sakip.realization.evidence.TargetKind;
import id.sakip.realization.period.api.TribulanPath;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What a file is evidence of.
 *
 * @param id of the indicator, field report or follow-up
 * @param tahun of an ENTRY, otherwise absent
 * @param tribulan of an ENTRY, otherwise absent
 */
public record TargetBody(@NotNull TargetKind kind, @NotNull UUID id, Integer tahun, Integer tribulan) {
    Target toTarget() {
        boolean entry = kind == TargetKind.ENTRY;
        if (entry != (tahun != null) || entry != (tribulan != null)) {
            throw Problem.of(400, "evidence-target");
        }
        return entry
                ? Target.entry(tahun, TribulanPath.tribulan(tahun, tribulan).number(), id)
                : new Target(kind, id.toString());
    }

    static TargetBody from(Target target) {
        if (target.kind() != TargetKind.ENTRY) {
            return new TargetBody(target.kind(), UUID.fromString(target.key()), null, null);
        }
        String[] parts = target.key().split("/");
        return new TargetBody(
                target.kind(), UUID.fromString(parts[2]), Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
    }
}
