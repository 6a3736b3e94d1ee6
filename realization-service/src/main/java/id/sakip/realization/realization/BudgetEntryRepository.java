package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BudgetEntryRepository implements PanacheRepositoryBase<BudgetEntry, UUID> {
    Optional<BudgetEntry> findOne(UUID submissionId, UUID nodeId) {
        return find("submissionId = ?1 and nodeId = ?2", submissionId, nodeId).firstResultOptional();
    }

    /** @return tribulan number and entry of one node over the year */
    List<Object[]> listOfYear(String opd, int tahun, UUID nodeId) {
        return getEntityManager()
                .createQuery(
                        "select s.tribulan, e from BudgetEntry e join Submission s on s.id = e.submissionId"
                                + " where s.opd = ?1 and s.tahun = ?2 and e.nodeId = ?3",
                        Object[].class)
                .setParameter(1, opd)
                .setParameter(2, tahun)
                .setParameter(3, nodeId)
                .getResultList();
    }

    List<BudgetEntry> listOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : list("submissionId in ?1", submissionIds);
    }
}
