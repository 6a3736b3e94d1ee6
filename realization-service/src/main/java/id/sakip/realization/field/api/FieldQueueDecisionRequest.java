package id.sakip.realization.field.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why so; the officer reads it on his phone. */
@Schema(name = "DecideFieldQueueRequest")
public record FieldQueueDecisionRequest(
        @NotBlank @Size(max = 2000) String reason) {}
