package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {
    private static final RowBatch ROWS = new RowBatch(
            "entry",
            "id uuid",
            "submission_id uuid",
            "indicator_id uuid",
            "value numeric",
            "numerator numeric",
            "denominator numeric",
            "grade text",
            "na boolean",
            "na_reason text",
            "basis text",
            "target text",
            "penjelasan text[]",
            "hambatan text[]",
            "rekomendasi text[]",
            "upaya text[]",
            "rencana_tindak_lanjut text[]",
            "version bigint",
            "changed_by text",
            "changed_at timestamptz");

    void write(Collection<Entry> entries) {
        ROWS.write(getEntityManager(), entries);
    }

    /** @return tribulan number and entry of one indicator over the year */
    List<Object[]> listOfYear(String opd, int tahun, UUID indicatorId) {
        return getEntityManager()
                .createQuery(
                        "select s.tribulan, e from Entry e join Submission s on s.id = e.submissionId"
                                + " where s.opd = ?1 and s.tahun = ?2 and e.indicatorId = ?3",
                        Object[].class)
                .setParameter(1, opd)
                .setParameter(2, tahun)
                .setParameter(3, indicatorId)
                .getResultList();
    }

    List<Entry> listOf(UUID submissionId) {
        return list("submissionId", submissionId);
    }

    List<Entry> listOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : list("submissionId in ?1", submissionIds);
    }
}
