package id.sakip.evaluation.rekomendasi;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RekomendasiRepository implements PanacheRepositoryBase<Rekomendasi, UUID> {

    private static final String WITH_TINDAK_LANJUT =
            "from Rekomendasi r left join fetch r.tindakLanjut t left join fetch t.evidence ";

    List<Rekomendasi> findOfYear(String opd, int tahun) {
        return list(WITH_TINDAK_LANJUT + "where r.opd = ?1 and r.tahun = ?2 order by r.no", opd, tahun);
    }

    List<Rekomendasi> findBefore(String opd, int tahun) {
        return list(WITH_TINDAK_LANJUT + "where r.opd = ?1 and r.tahun < ?2 order by r.tahun, r.no", opd, tahun);
    }

    List<Rekomendasi> findUpTo(Collection<String> opds, int tahun) {
        return list(WITH_TINDAK_LANJUT + "where r.opd in ?1 and r.tahun <= ?2", opds, tahun);
    }

    /** Those with an end condition no document has fulfilled yet. */
    List<Rekomendasi> findWaitingForData(String opd) {
        return list(
                WITH_TINDAK_LANJUT + "where r.opd = ?1 and r.syarat.jenis is not null"
                        + " and r.fulfilment.eventId is null order by r.tahun, r.no",
                opd);
    }

    Optional<Rekomendasi> findByNo(String opd, int tahun, int no) {
        return find(WITH_TINDAK_LANJUT + "where r.opd = ?1 and r.tahun = ?2 and r.no = ?3", opd, tahun, no)
                .singleResultOptional();
    }
}
