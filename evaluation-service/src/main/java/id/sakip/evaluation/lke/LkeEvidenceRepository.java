package id.sakip.evaluation.lke;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LkeEvidenceRepository implements PanacheRepositoryBase<LkeEvidence, UUID> {

    List<LkeEvidence> findOfWorksheet(UUID lkeId) {
        return list("lkeId = ?1 order by kode, attachedAt, id", lkeId);
    }

    Optional<LkeEvidence> findOfWorksheet(UUID id, UUID lkeId) {
        return find("id = ?1 and lkeId = ?2", id, lkeId).firstResultOptional();
    }

    boolean isAttached(UUID lkeId, String kode, UUID eventId) {
        return count("lkeId = ?1 and kode = ?2 and eventId = ?3", lkeId, kode, eventId) > 0;
    }
}
