package id.sakip.evaluation.evidence;

import id.sakip.evaluation.opd.OpdService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Evidence the system already holds, so that nobody uploads what it published itself. */
@ApplicationScoped
public class ExistingEvidenceService {

    private final ExistingEvidenceRepository repository;
    private final OpdService opdService;

    ExistingEvidenceService(ExistingEvidenceRepository repository, OpdService opdService) {
        this.repository = repository;
        this.opdService = opdService;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void propose(ExistingEvidence evidence) {
        repository.persist(evidence);
    }

    /** One proposal: what it is, its date, and the event that says so. */
    public record Proposal(String kind, String label, LocalDate tanggal, UUID eventId) {}

    @Transactional
    public List<Proposal> findOfYear(String opd, int tahun) {
        ZoneId zone = opdService.zone(opd);
        return repository.findOfYear(opd, tahun).stream()
                .map(b -> new Proposal(b.kind(), b.label(), b.tanggal(zone), b.eventId()))
                .sorted(Comparator.comparing(Proposal::tanggal)
                        .thenComparing(Proposal::label)
                        .thenComparing(Proposal::eventId))
                .toList();
    }
}
