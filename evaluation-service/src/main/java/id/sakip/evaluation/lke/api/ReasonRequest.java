package id.sakip.evaluation.lke.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody has to work on something again. */
public record ReasonRequest(
        @NotBlank @Size(min = 5, max = 1000) String alasan) {}
