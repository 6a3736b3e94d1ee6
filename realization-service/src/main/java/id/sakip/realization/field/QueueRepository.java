package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class QueueRepository implements PanacheRepositoryBase<QueueEntry, UUID> {
    Optional<QueueEntry> findForChange(String opd, UUID id) {
        Optional<QueueEntry> entry =
                findByIdOptional(id).filter(found -> found.opd().equals(opd));
        // it may have been read before: read it again under its lock
        entry.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return entry;
    }

    List<QueueEntry> listAfter(String opd, QueueStatus status, Instant receivedAt, UUID id, int limit) {
        return find(
                        "opd = ?1 and (?2 is null or status = ?2) and (receivedAt, id) > (?3, ?4) order by receivedAt, id",
                        opd,
                        status,
                        receivedAt == null ? Instant.EPOCH : receivedAt,
                        id == null ? new UUID(0, 0) : id)
                .page(0, limit)
                .list();
    }

    List<QueueEntry> listChanged(String opd, String officer, long changeNo, int limit) {
        return find("opd = ?1 and officer = ?2 and changeNo > ?3 order by changeNo", opd, officer, changeNo)
                .page(0, limit)
                .list();
    }
}
