package id.sakip.realization.period;

import id.sakip.kit.time.Tribulan;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PeriodExtensionRepository implements PanacheRepositoryBase<PeriodExtension, UUID> {
    Optional<PeriodExtension> findOne(String opd, int tahun, Tribulan tribulan) {
        return find("opd = ?1 and tahun = ?2 and tribulan = ?3", opd, tahun, tribulan.number())
                .firstResultOptional();
    }

    List<PeriodExtension> listOfYear(int tahun) {
        return list("tahun = ?1", tahun);
    }
}
