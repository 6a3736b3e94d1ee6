package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BudgetEntryRepository implements PanacheRepositoryBase<BudgetEntry, UUID> {
    private static final RowBatch ROWS = new RowBatch(
            "budget_entry",
            "id uuid",
            "submission_id uuid",
            "node_id uuid",
            "realisasi numeric",
            "basis text",
            "penjelasan text[]",
            "bulanan text",
            "version bigint",
            "changed_by text",
            "changed_at timestamptz");

    void write(Collection<BudgetEntry> entries) {
        ROWS.write(getEntityManager(), entries);
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

    List<BudgetEntry> listOf(UUID submissionId) {
        return list("submissionId", submissionId);
    }

    List<BudgetEntry> listOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : list("submissionId in ?1", submissionIds);
    }
}
