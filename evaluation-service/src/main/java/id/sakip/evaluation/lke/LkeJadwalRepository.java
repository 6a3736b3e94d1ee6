package id.sakip.evaluation.lke;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
class LkeJadwalRepository implements PanacheRepositoryBase<LkeJadwal, Integer> {

    Optional<LkeJadwal> findForWrite(int tahun) {
        return findByIdOptional(tahun, LockModeType.PESSIMISTIC_WRITE);
    }
}
