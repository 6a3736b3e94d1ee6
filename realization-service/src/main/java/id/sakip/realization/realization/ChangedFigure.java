package id.sakip.realization.realization;

import java.time.Instant;
import java.util.UUID;

/**
 * A figure that was different after it had been verified.
 *
 * @param permitId the izin koreksi it was corrected under; null when the plan or a score behind it changed
 * @param before null when it was not there before
 * @param after null when it is no longer there
 */
public record ChangedFigure(
        UUID indicatorId, UUID nodeId, UUID permitId, String reason, String by, Instant at, Side before, Side after) {}
