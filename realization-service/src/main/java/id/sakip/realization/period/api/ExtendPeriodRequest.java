package id.sakip.realization.period.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Gives one OPD more time, for a tribulan or for one month.
 *
 * @param deadline last day, in the time zone of the kabupaten; after it the period is closed again by itself
 */
public record ExtendPeriodRequest(
        @NotNull LocalDate deadline,
        @NotBlank @Size(max = 500) String reason) {}
