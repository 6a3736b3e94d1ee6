package id.sakip.realization.evidence.api;

import id.sakip.realization.evidence.Evidence;
import id.sakip.realization.evidence.Target;
import id.sakip.realization.evidence.domain.FileKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Bukti (evidence).
 *
 * @param kind by content
 * @param width of an image, in pixels
 * @param preview whether it has one
 * @param takenAt of a photo, as the phone wrote it, without a zone
 * @param latitude of a photo, where it was wanted
 * @param targets what it is evidence of
 */
public record EvidenceResponse(
        UUID id,
        String name,
        FileKind kind,
        String mediaType,
        long size,
        String sha256,
        Integer width,
        Integer height,
        boolean preview,
        String takenAt,
        BigDecimal latitude,
        BigDecimal longitude,
        String owner,
        Instant createdAt,
        long version,
        List<TargetBody> targets) {
    static EvidenceResponse from(Evidence evidence, List<Target> targets) {
        return new EvidenceResponse(
                evidence.id(),
                evidence.name(),
                evidence.kind(),
                evidence.kind().mediaType(),
                evidence.size(),
                evidence.sha256(),
                evidence.width(),
                evidence.height(),
                evidence.hasPreview(),
                evidence.takenAt(),
                evidence.latitude(),
                evidence.longitude(),
                evidence.owner(),
                evidence.createdAt(),
                evidence.version(),
                targets.stream().map(TargetBody::from).toList());
    }
}
