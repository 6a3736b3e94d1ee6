package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeviceRepository implements PanacheRepositoryBase<Device, UUID> {
    Optional<Device> findForChange(UUID id) {
        Optional<Device> device = findByIdOptional(id);
        // it may have been read before: read it again under its lock
        device.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return device;
    }

    Optional<Device> findByToken(String hash) {
        return find("tokenHash", hash).firstResultOptional();
    }

    Optional<UUID> findByRenewal(String hash) {
        return find("renewalHash = ?1 or previousRenewalHash = ?1", hash)
                .firstResultOptional()
                .map(Device::id);
    }

    /** @param officer null = of everybody */
    List<Device> listOf(String opd, String officer) {
        return list("opd = ?1 and (?2 is null or officer = ?2) order by enrolledAt", opd, officer);
    }
}
