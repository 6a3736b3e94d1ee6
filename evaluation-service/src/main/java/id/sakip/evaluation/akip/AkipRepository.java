package id.sakip.evaluation.akip;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class AkipRepository implements PanacheRepositoryBase<Akip, UUID> {

    Optional<Akip> findInState(String opd, int tahun, AkipStatus status) {
        return find("opd = ?1 and tahun = ?2 and status = ?3", opd, tahun, status)
                .firstResultOptional();
    }

    /** Official evaluations of several OPD and years with their komponen, in one query, oldest first. */
    List<Akip> findOfficial(Collection<String> opds, int firstTahun, int lastTahun) {
        return list(
                "from Akip a left join fetch a.komponen where a.opd in ?1 and a.tahun between ?2 and ?3"
                        + " and a.status = ?4 order by a.tahun",
                opds,
                firstTahun,
                lastTahun,
                AkipStatus.ISSUED);
    }

    Map<String, Long> countByPredikat(int tahun) {
        return getEntityManager()
                .createQuery(
                        "select a.predikat, count(*) from Akip a where a.tahun = ?1 and a.status = ?2 group by a.predikat",
                        Object[].class)
                .setParameter(1, tahun)
                .setParameter(2, AkipStatus.ISSUED)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Whether a worksheet was concluded to it; then the worksheet is where it is changed. */
    boolean isFromWorksheet(UUID id) {
        return getEntityManager()
                        .createQuery("select count(*) from Lke where akipId = ?1", Long.class)
                        .setParameter(1, id)
                        .getSingleResult()
                > 0;
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
