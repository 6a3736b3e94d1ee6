package id.sakip.evaluation.evidence;

import id.sakip.evaluation.opd.OpdService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

    /** Every document the system holds of this OPD, oldest first, each knowing whether a later version took its place. */
    @Transactional
    public List<DocumentFact> factsOf(String opd) {
        ZoneId zone = opdService.zone(opd);
        List<ExistingEvidence> all = repository.findOfOpd(opd);
        List<DocumentFact> facts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean superseded = all.subList(i + 1, all.size()).stream().anyMatch(all.get(i)::isVersionOf);
            facts.add(all.get(i).fact(zone, superseded));
        }
        return facts;
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
