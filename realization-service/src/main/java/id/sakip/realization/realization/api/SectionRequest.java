package id.sakip.realization.realization.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Names a section as the form does. */
public record SectionRequest(@NotBlank @Size(max = 300) String unitKerja) {}
