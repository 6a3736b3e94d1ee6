package id.sakip.realization.realization;

import java.util.UUID;

/**
 * A note of the verifikator.
 *
 * @param indicatorId the entry it speaks of; null for money or for the whole
 * @param nodeId the budget row it speaks of; null for an indicator or for the whole
 */
public record ReturnNote(UUID indicatorId, UUID nodeId, String text) {}
