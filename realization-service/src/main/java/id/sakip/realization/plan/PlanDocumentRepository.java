package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanDocumentRepository implements PanacheRepositoryBase<PlanDocument, UUID> {
    /** Ids only: what a version says is read once and never changes. */
    List<UUID> idsCovering(String opd, int tahun) {
        return getEntityManager()
                .createQuery(
                        "select d.id from PlanDocument d where d.opd = ?1 and d.tahunAwal <= ?2 and d.tahunAkhir >= ?2"
                                + " order by d.id",
                        UUID.class)
                .setParameter(1, opd)
                .setParameter(2, tahun)
                .getResultList();
    }

    Optional<PlanDocument> findVersion(UUID documentId, int version) {
        return find("documentId = ?1 and version = ?2", documentId, version).firstResultOptional();
    }
}
