package id.sakip.realization.field.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param note needed by the desa when it is not accepted */
@Schema(name = "JudgeFollowUpRequest")
public record JudgeFollowUpRequest(
        @NotNull Boolean accepted, @Size(max = 2000) String note) {}
