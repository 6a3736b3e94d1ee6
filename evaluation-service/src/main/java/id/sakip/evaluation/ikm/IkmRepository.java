package id.sakip.evaluation.ikm;

import id.sakip.evaluation.journal.PublicationStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IkmRepository implements PanacheRepositoryBase<Ikm, UUID> {

    Optional<Ikm> findPublished(String opd, int tahun) {
        return find("opd = ?1 and tahun = ?2 and publication.status = ?3", opd, tahun, PublicationStatus.PUBLISHED)
                .firstResultOptional();
    }
}
