package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeasuredValueRepository implements PanacheRepositoryBase<MeasuredValue, UUID> {
    List<MeasuredValue> listOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : list("submissionId in ?1", submissionIds);
    }
}
