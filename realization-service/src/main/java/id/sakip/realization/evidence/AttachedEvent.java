package id.sakip.realization.evidence;

import id.sakip.realization.evidence.domain.FileKind;
import java.util.List;
import java.util.UUID;

/**
 * Payload of EvidenceAttached: a file became evidence of these things.
 *
 * @param targets kind and key, as in the API
 */
record AttachedEvent(UUID evidenceId, String name, FileKind kind, long size, String sha256, List<Target> targets) {
    static AttachedEvent of(Evidence file, List<Target> targets) {
        return new AttachedEvent(file.id(), file.name(), file.kind(), file.size(), file.sha256(), targets);
    }
}
