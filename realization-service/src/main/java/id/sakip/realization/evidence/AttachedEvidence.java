package id.sakip.realization.evidence;

import java.util.UUID;

/** Evidence as it is shown beside what it proves. */
public record AttachedEvidence(UUID id, String name, String sha256) {
    static AttachedEvidence of(Evidence evidence) {
        return new AttachedEvidence(evidence.id(), evidence.name(), evidence.sha256());
    }
}
