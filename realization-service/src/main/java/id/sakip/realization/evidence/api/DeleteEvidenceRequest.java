package id.sakip.realization.evidence.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a file is deleted. */
public record DeleteEvidenceRequest(
        @NotBlank @Size(max = 500) String reason) {}
