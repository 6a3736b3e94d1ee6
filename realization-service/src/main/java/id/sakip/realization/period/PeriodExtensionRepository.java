package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PeriodExtensionRepository implements PanacheRepositoryBase<PeriodExtension, UUID> {
    /** @return of the tribulan and of its months */
    List<PeriodExtension> listOf(String opd, int tahun, Tribulan tribulan) {
        return list("opd = ?1 and tahun = ?2 and tribulan = ?3", opd, tahun, tribulan.number());
    }

    List<PeriodExtension> listOfYear(int tahun) {
        return list("tahun = ?1", tahun);
    }
}
