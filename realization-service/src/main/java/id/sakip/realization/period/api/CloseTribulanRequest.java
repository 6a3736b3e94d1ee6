package id.sakip.realization.period.api;

import jakarta.validation.constraints.Size;

/** Closes a tribulan for every OPD. */
public record CloseTribulanRequest(@Size(max = 500) String reason) {}
