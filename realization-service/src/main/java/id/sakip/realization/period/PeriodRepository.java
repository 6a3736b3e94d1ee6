package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
        return find("tahun = ?1 and tribulan = ?2", tahun, tribulan.number())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    Optional<Period> findForChange(int tahun, Tribulan tribulan) {
        return find("tahun = ?1 and tribulan = ?2", tahun, tribulan.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Two Bappeda users opening the same tribulan at once come one after the other. */
    void lockTribulan(int tahun, Tribulan tribulan) {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(?1)")
                .setParameter(1, tahun * 10L + tribulan.number())
                .getSingleResult();
    }
}
