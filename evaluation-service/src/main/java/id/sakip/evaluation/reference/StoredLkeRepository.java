package id.sakip.evaluation.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredLkeRepository implements PanacheRepositoryBase<StoredLke, String> {

    List<StoredLke> findInOrder() {
        return list("order by id");
    }

    Optional<StoredLke> findForWrite(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether an evaluation, a worksheet or a schedule rests on it. */
    boolean isUsed(String id) {
        return List.of("Akip", "Lke", "LkeJadwal").stream()
                .anyMatch(entity -> getEntityManager()
                                .createQuery("select count(*) from " + entity + " where template = ?1", Long.class)
                                .setParameter(1, id)
                                .getSingleResult()
                        > 0);
    }
}
