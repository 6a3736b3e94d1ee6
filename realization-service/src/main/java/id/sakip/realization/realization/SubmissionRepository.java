package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.realization.domain.SubmissionOrigin;
import id.sakip.realization.realization.domain.SubmissionStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.ArrayList;
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
        return locked("opd = ?1 AND tahun = ?2 AND tribulan = ?3", opd, tahun, tribulan.number()).stream()
                .findFirst();
    }

    /** Makes sure there is one: of several clients that are first at once, one creates it and the others wait for it. */
    Submission start(String opd, int tahun, Tribulan tribulan, SubmissionOrigin origin, String sourceDocument) {
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

    List<Submission> listOfYear(List<String> opd, int tahun) {
        return list("opd in ?1 and tahun = ?2", opd, tahun);
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
        return locked(
                "opd = ?1 AND tahun BETWEEN ?2 AND ?3 AND status IN ('VERIFIED', 'LOCKED')",
                opd,
                tahunAwal,
                tahunAkhir);
    }

    List<Submission> listToLock(int tahun, Tribulan tribulan) {
        return locked("tahun = ?1 AND tribulan = ?2 AND status = 'VERIFIED'", tahun, tribulan.number());
    }

    /**
     * Reads the rows with the statement that locks them, so that what is read is what the lock protects: nobody may have
     * read them before in this transaction. (A query with a lock mode and a first result loses the lock on its way to
     * SQL: EntryTest holds eight people against it.)
     */
    private List<Submission> locked(String where, Object... parameters) {
        Query select = getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM submission WHERE " + where + " ORDER BY opd, tahun, tribulan FOR UPDATE",
                        Submission.class);
        for (int i = 0; i < parameters.length; i++) {
            select.setParameter(i + 1, parameters[i]);
        }
        List<Submission> submissions = new ArrayList<>();
        for (Object row : select.getResultList()) {
            submissions.add((Submission) row);
        }
        return submissions;
    }
}
