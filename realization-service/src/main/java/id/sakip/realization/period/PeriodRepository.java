package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {
    List<Period> listOfYear(int tahun) {
        return list("tahun = ?1 order by tribulan", tahun);
    }

    Optional<Period> findPeriod(int tahun, Tribulan tribulan) {
        return find("tahun = ?1 and tribulan = ?2", tahun, tribulan.number()).firstResultOptional();
    }

    /** Waits for whoever closes it, and makes whoever wants to close it wait. */
    Optional<Period> findForWriting(int tahun, Tribulan tribulan) {
        return locked("SELECT * FROM tribulan_period WHERE tahun = ?1 AND tribulan = ?2 FOR SHARE", tahun, tribulan);
    }

    Optional<Period> findForChange(int tahun, Tribulan tribulan) {
        return locked("SELECT * FROM tribulan_period WHERE tahun = ?1 AND tribulan = ?2 FOR UPDATE", tahun, tribulan);
    }

    /** The statement that locks the row reads it, so that what is read is what the lock protects. */
    private Optional<Period> locked(String select, int tahun, Tribulan tribulan) {
        List<?> rows = getEntityManager()
                .createNativeQuery(select, Period.class)
                .setParameter(1, tahun)
                .setParameter(2, tribulan.number())
                .getResultList();
        return rows.stream().map(Period.class::cast).findFirst();
    }

    /** Two Bappeda users opening the same tribulan at once come one after the other. */
    void lockTribulan(int tahun, Tribulan tribulan) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(?1)")
                .setParameter(1, tahun * 10L + tribulan.number())
                .getSingleResult();
    }
}
