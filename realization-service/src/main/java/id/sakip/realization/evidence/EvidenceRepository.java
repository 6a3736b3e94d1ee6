package id.sakip.realization.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, FileId> {
    Optional<Evidence> findForChange(FileId id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param createdAt and id of the last one seen; null for the first page */
    List<Evidence> listAfter(String opd, Instant createdAt, UUID id, int limit) {
        return find(
                        "opd = ?1 and deletedAt is null and (createdAt, id) > (?2, ?3) order by createdAt, id",
                        opd,
                        createdAt == null ? Instant.EPOCH : createdAt,
                        id == null ? new UUID(0, 0) : id)
                .page(0, limit)
                .list();
    }

    /** @param last null for the first page */
    List<Evidence> listStoredAfter(FileId last, int limit) {
        return find(
                        "erasedAt is null and (opd, id) > (?1, ?2) order by opd, id",
                        last == null ? "" : last.opd(),
                        last == null ? new UUID(0, 0) : last.id())
                .page(0, limit)
                .list();
    }

    List<Evidence> listToErase(Instant deletedBefore, int limit) {
        return find("deletedAt < ?1 and erasedAt is null order by deletedAt", deletedBefore)
                .page(0, limit)
                .list();
    }

    /** @return those of these keys that hold something somebody may ask for */
    List<String> knownKeys(List<String> keys) {
        List<?> known = getEntityManager()
                .createNativeQuery(
                        "SELECT k FROM unnest(?1) AS k WHERE EXISTS (SELECT 1 FROM evidence e WHERE e.erased_at IS NULL"
                                + " AND (e.store_key = k OR e.preview_key = k))",
                        String.class)
                .setParameter(1, keys.toArray(String[]::new))
                .getResultList();
        return known.stream().map(String.class::cast).toList();
    }

    List<Evidence> listOf(String opd, Collection<UUID> ids) {
        return list("opd = ?1 and id in ?2 and deletedAt is null order by createdAt, id", opd, ids);
    }

    /** @param owner null = of everybody */
    Usage usage(String opd, String owner) {
        Object[] row = getEntityManager()
                .createQuery(
                        "select count(e), coalesce(sum(e.size), 0L) from Evidence e"
                                + " where e.opd = ?1 and e.erasedAt is null and (?2 is null or e.owner = ?2)",
                        Object[].class)
                .setParameter(1, opd)
                .setParameter(2, owner)
                .getSingleResult();
        return new Usage((Long) row[0], (Long) row[1]);
    }

    record Usage(long files, long bytes) {}
}
