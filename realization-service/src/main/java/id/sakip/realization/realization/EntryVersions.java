package id.sakip.realization.realization;

import java.util.Map;
import java.util.UUID;

/** Version of every stored row of a submission; a row that does not exist has version 0. */
public record EntryVersions(Map<UUID, Long> byIndicator, Map<UUID, Long> byNode) {
    static final EntryVersions NONE = new EntryVersions(Map.of(), Map.of());

    public long ofIndicator(UUID indicatorId) {
        return byIndicator.getOrDefault(indicatorId, 0L);
    }

    public long ofNode(UUID nodeId) {
        return byNode.getOrDefault(nodeId, 0L);
    }
}
