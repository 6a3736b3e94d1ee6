package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DesaFollowUpRepository implements PanacheRepositoryBase<DesaFollowUp, UUID> {
    List<DesaFollowUp> listOf(Collection<UUID> recommendationIds) {
        return recommendationIds.isEmpty()
                ? List.of()
                : list("recommendationId in ?1 order by recordedAt, id", recommendationIds);
    }
}
