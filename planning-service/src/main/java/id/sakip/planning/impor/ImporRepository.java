package id.sakip.planning.impor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImporRepository implements PanacheRepositoryBase<Impor, UUID> {
    /** One application at a time: who comes second sees what the first one did. */
    Optional<Impor> findLocked(UUID token) {
        return findByIdOptional(token, LockModeType.PESSIMISTIC_WRITE);
    }
}
