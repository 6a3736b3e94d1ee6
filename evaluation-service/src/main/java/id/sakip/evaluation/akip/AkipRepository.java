package id.sakip.evaluation.akip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AkipRepository implements PanacheRepositoryBase<Akip, UUID> {

    Optional<Akip> findInState(String opd, int tahun, AkipStatus status) {
        return find("opd = ?1 and tahun = ?2 and status = ?3", opd, tahun, status)
                .firstResultOptional();
    }

    Optional<Akip> findOfOpd(UUID id, String opd, int tahun) {
        return find("id = ?1 and opd = ?2 and tahun = ?3", id, opd, tahun).firstResultOptional();
    }

    List<Akip> findVersions(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by versi", opd, tahun);
    }

    int nextVersi(String opd, int tahun) {
        return (int) count("opd = ?1 and tahun = ?2", opd, tahun) + 1;
    }
}
