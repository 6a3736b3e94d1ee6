package id.sakip.realization.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TargetRevisionRepository implements PanacheRepositoryBase<TargetRevision, UUID> {
    List<TargetRevision> listOfYear(String opd, int tahun) {
        return list("opd = ?1 and tahun = ?2 order by effectiveDate, eventId", opd, tahun);
    }
}
