package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanDocumentRepository implements PanacheRepositoryBase<PlanDocument, UUID> {
    List<PlanDocument> listCovering(String opd, int tahun) {
        return list("opd = ?1 and tahunAwal <= ?2 and tahunAkhir >= ?2", opd, tahun);
    }

    Optional<PlanDocument> findVersion(UUID documentId, int version) {
        return find("documentId = ?1 and version = ?2", documentId, version).firstResultOptional();
    }
}
