package id.sakip.realization.field;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DesaRecommendationRepository implements PanacheRepositoryBase<DesaRecommendation, UUID> {
    Optional<DesaRecommendation> find(String opd, UUID id) {
        return findByIdOptional(id).filter(found -> found.opd().equals(opd));
    }

    /** @param desa null = every desa */
    List<DesaRecommendation> listAfter(String opd, String desa, Instant issuedAt, UUID id, int limit) {
        return find(
                        "opd = ?1 and (?2 is null or desa = ?2) and (issuedAt, id) > (?3, ?4) order by issuedAt, id",
                        opd,
                        desa,
                        issuedAt == null ? Instant.EPOCH : issuedAt,
                        id == null ? new UUID(0, 0) : id)
                .page(0, limit)
                .list();
    }
}
