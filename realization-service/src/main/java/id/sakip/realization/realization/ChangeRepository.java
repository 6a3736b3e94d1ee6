package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<Change, UUID> {
    List<Change> listOf(UUID submissionId) {
        return list("submissionId = ?1 order by changedAt, id", submissionId);
    }
}
