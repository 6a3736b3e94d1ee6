package id.sakip.evaluation.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ExistingEvidenceRepository implements PanacheRepositoryBase<ExistingEvidence, UUID> {

    List<ExistingEvidence> findOfYear(String opd, int tahun) {
        return list("opd = ?1 and tahunAwal <= ?2 and tahunAkhir >= ?2", opd, tahun);
    }

    List<ExistingEvidence> findOfOpd(String opd) {
        return list("opd = ?1 order by occurredAt, eventId", opd);
    }
}
