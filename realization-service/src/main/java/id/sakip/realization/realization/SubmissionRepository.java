package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SubmissionRepository implements PanacheRepositoryBase<Submission, UUID> {
    private static final List<SubmissionStatus> VERIFIED = List.of(SubmissionStatus.VERIFIED, SubmissionStatus.LOCKED);

    Optional<Submission> findOne(String opd, int tahun, Tribulan tribulan) {
        return find("opd = ?1 and tahun = ?2 and tribulan = ?3", opd, tahun, tribulan.number())
                .firstResultOptional();
    }

    Optional<Submission> findForChange(String opd, int tahun, Tribulan tribulan) {
        return find("opd = ?1 and tahun = ?2 and tribulan = ?3", opd, tahun, tribulan.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Makes sure there is one: of several clients that are first at once, one creates it and the others wait for it. */
    Submission findOrStart(String opd, int tahun, Tribulan tribulan, SubmissionOrigin origin, String sourceDocument) {
        getEntityManager()
                .createNativeQuery("INSERT INTO submission"
                        + " (id, opd, tahun, tribulan, origin, source_document, status, version, editors, late, notes)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'DRAFT', 0, '{}', false, '[]')"
                        + " ON CONFLICT (opd, tahun, tribulan) DO NOTHING")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, opd)
                .setParameter(3, tahun)
                .setParameter(4, tribulan.number())
                .setParameter(5, origin.name())
                .setParameter(6, sourceDocument)
                .executeUpdate();
        return findForChange(opd, tahun, tribulan).orElseThrow();
    }

    List<Submission> listOfYear(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by tribulan", opd, tahun);
    }

    /** The verified ends of earlier years. */
    List<Submission> listVerifiedYearsBefore(String opd, int tahun) {
        return list(
                "opd = ?1 and tahun < ?2 and tribulan = ?3 and status in ?4 order by tahun",
                opd,
                tahun,
                Tribulan.IV.number(),
                VERIFIED);
    }

    List<Submission> listVerifiedForChange(String opd, int tahunAwal, int tahunAkhir) {
        return find(
                        "opd = ?1 and tahun between ?2 and ?3 and status in ?4 order by tahun, tribulan",
                        opd,
                        tahunAwal,
                        tahunAkhir,
                        VERIFIED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Submission> listToLock(int tahun, Tribulan tribulan) {
        return find(
                        "tahun = ?1 and tribulan = ?2 and status = ?3 order by opd",
                        tahun,
                        tribulan.number(),
                        SubmissionStatus.VERIFIED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
