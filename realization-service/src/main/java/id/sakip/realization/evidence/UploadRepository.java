package id.sakip.realization.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class UploadRepository implements PanacheRepositoryBase<Upload, FileId> {
    Optional<Upload> findForChange(FileId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Upload> listAbandoned(Instant before, int limit) {
        return find("status = ?1 and touchedAt < ?2 order by touchedAt", UploadStatus.OPEN, before)
                .page(0, limit)
                .list();
    }

    /** @return bytes promised by uploads of the OPD that are still on their way */
    long promised(String opd) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(u.size), 0L) from Upload u where u.opd = ?1 and u.status = ?2", Long.class)
                .setParameter(1, opd)
                .setParameter(2, UploadStatus.OPEN)
                .getSingleResult();
    }
}
