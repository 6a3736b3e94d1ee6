package id.sakip.evaluation.survei;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class KanalRepository implements PanacheRepositoryBase<Kanal, String> {

    List<Kanal> findOfSurvei(UUID surveiId) {
        return list("surveiId = ?1 order by createdAt, kode", surveiId);
    }

    Optional<Kanal> findOfSurvei(UUID surveiId, String kode) {
        return find("surveiId = ?1 and kode = ?2", surveiId, kode).firstResultOptional();
    }

    Optional<Kanal> findActive(String kode) {
        return find("kode = ?1 and aktif = true", kode).firstResultOptional();
    }
}
