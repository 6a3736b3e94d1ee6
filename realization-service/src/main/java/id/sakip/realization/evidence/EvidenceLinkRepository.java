package id.sakip.realization.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceLinkRepository implements PanacheRepositoryBase<EvidenceLink, EvidenceLink.LinkId> {
    List<EvidenceLink> listOf(FileId file) {
        return list("opd = ?1 and evidenceId = ?2 order by kind, target", file.opd(), file.id());
    }

    List<EvidenceLink> listTargets(String opd, TargetKind kind, String prefix) {
        return list("opd = ?1 and kind = ?2 and target like ?3 order by target, attachedAt", opd, kind, prefix + "%");
    }

    long countOf(String opd, UUID evidenceId) {
        return count("opd = ?1 and evidenceId = ?2", opd, evidenceId);
    }
}
