package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {
    Optional<Entry> findOne(UUID submissionId, UUID indicatorId) {
        return find("submissionId = ?1 and indicatorId = ?2", submissionId, indicatorId)
                .firstResultOptional();
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

    List<Entry> listOf(Collection<UUID> submissionIds) {
        return submissionIds.isEmpty() ? List.of() : list("submissionId in ?1", submissionIds);
    }
}
