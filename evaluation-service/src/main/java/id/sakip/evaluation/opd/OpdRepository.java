package id.sakip.evaluation.opd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class OpdRepository implements PanacheRepositoryBase<Opd, String> {

    Optional<Opd> findForWrite(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Opd> findAfter(String kode, int limit) {
        return find("kode > ?1 order by kode", kode).page(0, limit).list();
    }
}
