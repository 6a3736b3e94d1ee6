package id.sakip.realization.realization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PermitRepository implements PanacheRepositoryBase<Permit, UUID> {
    List<Permit> listOf(Where where) {
        return list(
                "opd = ?1 and tahun = ?2 and tribulan = ?3 order by grantedAt",
                where.opd(),
                where.tahun(),
                where.tribulan().number());
    }

    /** @return the permit, locked; empty when it is of another OPD or tribulan */
    Optional<Permit> findForChange(Where where, UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(permit -> permit.where().equals(where));
    }
}
