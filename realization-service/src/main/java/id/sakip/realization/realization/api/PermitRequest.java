package id.sakip.realization.realization.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Leave to correct what was verified.
 *
 * @param indicators kinerja rows it is for
 * @param nodes anggaran rows it is for
 * @param until last day, in the time zone of the kabupaten
 */
public record PermitRequest(
        @Size(max = 500) List<@NotNull UUID> indicators,
        @Size(max = 500) List<@NotNull UUID> nodes,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull LocalDate until) {
    public PermitRequest {
        indicators = indicators == null ? List.of() : indicators;
        nodes = nodes == null ? List.of() : nodes;
    }
}
