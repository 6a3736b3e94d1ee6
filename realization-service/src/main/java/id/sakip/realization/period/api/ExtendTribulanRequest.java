package id.sakip.realization.period.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives one OPD more time.
 *
 * @param deadline last day, in the time zone of the kabupaten; after it the tribulan is closed again by itself
 */
public record ExtendTribulanRequest(
        @NotNull LocalDate deadline,
        @NotBlank @Size(max = 500) String reason) {}
