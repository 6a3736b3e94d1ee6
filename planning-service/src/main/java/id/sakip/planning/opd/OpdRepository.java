package id.sakip.planning.opd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class OpdRepository implements PanacheRepositoryBase<RegisteredOpd, String> {

    Optional<RegisteredOpd> findLocked(String kode) {
        return findByIdOptional(kode, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OpdSummary> summariesAfter(String kode, int limit) {
        return find("kode > ?1 order by kode", kode)
                .project(OpdSummary.class)
                .page(0, limit)
                .list();
    }

    List<String> namesWithout(String kode) {
        return find("select nama from RegisteredOpd where kode <> ?1", kode)
                .project(String.class)
                .list();
    }

    Optional<OpdSummary> summary(String kode) {
        return find("kode", kode).project(OpdSummary.class).firstResultOptional();
    }
}
