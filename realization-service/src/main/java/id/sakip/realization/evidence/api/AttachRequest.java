package id.sakip.realization.evidence.api;

import id.sakip.realization.evidence.Target;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What else a file is evidence of. */
public record AttachRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid TargetBody> targets) {
    List<Target> toTargets() {
        return targets.stream().map(TargetBody::toTarget).toList();
    }
}
