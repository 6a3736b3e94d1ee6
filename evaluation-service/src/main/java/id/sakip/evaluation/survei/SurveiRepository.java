package id.sakip.evaluation.survei;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SurveiRepository implements PanacheRepositoryBase<Survei, UUID> {

    List<Survei> findOfYear(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by mulai, id", opd, tahun);
    }

    Optional<Survei> findOfOpd(String opd, UUID id) {
        return find("opd = ?1 and id = ?2", opd, id).firstResultOptional();
    }

    /** Waits until every answer under way is in. */
    Optional<Survei> findForWrite(String opd, UUID id) {
        return find("opd = ?1 and id = ?2", opd, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Keeps the survey from being closed until the answer is in; any number of answers at once. */
    Survei findForAnswer(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_READ);
    }
}
