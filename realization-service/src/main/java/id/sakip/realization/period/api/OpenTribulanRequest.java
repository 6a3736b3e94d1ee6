package id.sakip.realization.period.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Opens a tribulan, or moves the deadline of an open one.
 *
 * @param deadline last day to submit, in the time zone of the kabupaten; left out = the day the policy names
 * @param reason needed when it was opened before
 */
public record OpenTribulanRequest(
        LocalDate deadline, @Size(max = 500) String reason) {}
