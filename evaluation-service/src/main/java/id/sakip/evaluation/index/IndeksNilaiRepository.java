package id.sakip.evaluation.index;

import id.sakip.evaluation.journal.PublicationStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class IndeksNilaiRepository implements PanacheRepositoryBase<IndeksNilai, UUID> {

    Optional<IndeksNilai> findPublished(String opd, int tahun, String kode) {
        return find(
                        "opd = ?1 and tahun = ?2 and kode = ?3 and publication.status = ?4",
                        opd,
                        tahun,
                        kode,
                        PublicationStatus.PUBLISHED)
                .firstResultOptional();
    }

    List<IndeksNilai> findPublished(String opd, int tahun) {
        return list(
                "opd = ?1 and tahun = ?2 and publication.status = ?3 order by kode",
                opd,
                tahun,
                PublicationStatus.PUBLISHED);
    }
}
