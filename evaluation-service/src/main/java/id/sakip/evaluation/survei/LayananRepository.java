package id.sakip.evaluation.survei;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LayananRepository implements PanacheRepositoryBase<Layanan, UUID> {

    List<Layanan> findOfOpd(String opd) {
        return list("opd = ?1 order by no", opd);
    }

    Optional<Layanan> findOfOpd(String opd, UUID id) {
        return find("opd = ?1 and id = ?2", opd, id).firstResultOptional();
    }

    List<Layanan> findChosen(String opd, Collection<UUID> ids) {
        return list("opd = ?1 and aktif = true and id in ?2 order by no", opd, ids);
    }

    boolean isNameTaken(String opd, String nama, UUID except) {
        return count("opd = ?1 and lower(nama) = lower(?2) and id <> ?3", opd, nama, except) > 0;
    }
}
