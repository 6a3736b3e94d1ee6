package id.sakip.evaluation.akip;

import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.opd.OpdService;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** AKIP evaluation of an OPD: recorded by Inspektorat as a draft, official from the LHE on, corrected by a new version. */
@ApplicationScoped
public class AkipService {

    private final AkipRepository repository;
    private final AkipScorer scorer;
    private final OpdService opdService;
    private final Journal journal;
    private final CurrentUser user;

    AkipService(
            AkipRepository repository, AkipScorer scorer, OpdService opdService, Journal journal, CurrentUser user) {
        this.repository = repository;
        this.scorer = scorer;
        this.opdService = opdService;
        this.journal = journal;
        this.user = user;
    }

    /** Records an evaluation as a draft; after an LHE only as a correction with a reason. */
    @Transactional
    public Akip recordEvaluation(String opd, int tahun, AkipCommand command) {
        opdService.lockForWrite(opd);
        Optional<Akip> draft = repository.findInState(opd, tahun, AkipStatus.DRAFT);
        if (draft.isPresent()) {
            throw Problem.of(409, "akip-draft-exists")
                    .with("akipId", draft.get().id());
        }
        boolean issued = repository.findInState(opd, tahun, AkipStatus.ISSUED).isPresent();
        if (issued && command.alasanKoreksi() == null) {
            throw Problem.of(409, "correction-reason-required");
        }
        Akip akip = new Akip(
                opd,
                tahun,
                repository.nextVersi(opd, tahun),
                issued ? command.alasanKoreksi() : null,
                scorer.score(tahun, command),
                journal.actor(),
                journal.now());
        repository.persistAndFlush(akip);
        journal.changed("akip.record", subject(akip), opd, null, command);
        return akip;
    }

    /** What a concluded worksheet comes to: replaces the draft it left before, else records a new one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Akip recordConclusion(String opd, int tahun, UUID previous, AkipCommand command) {
        Optional<Akip> draft = previous == null
                ? Optional.empty()
                : repository.findOfOpd(previous, opd, tahun).filter(Akip::isDraft);
        if (draft.isEmpty()) {
            return recordEvaluation(opd, tahun, command);
        }
        rescore(draft.get(), command);
        return draft.get();
    }

    /** Replaces the content of a draft. */
    @Transactional
    public Akip replaceDraft(String opd, int tahun, UUID id, String ifMatch, AkipCommand command) {
        opdService.lockForWrite(opd);
        Akip akip = repository.findOfOpd(id, opd, tahun).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, akip.version());
        if (akip.isDraft() && repository.isFromWorksheet(id)) {
            throw Problem.of(409, "akip-from-worksheet");
        }
        rescore(akip, command);
        return akip;
    }

    private void rescore(Akip akip, AkipCommand command) {
        akip.rescore(scorer.score(akip.tahun(), command), journal.actor(), journal.now());
        repository.flush();
        journal.changed("akip.replace", subject(akip), akip.opd(), null, command);
    }

    /** The official evaluation of the year. */
    @Transactional
    public Akip findIssued(String opd, int tahun) {
        return findOfficial(opd, tahun).orElseThrow(Problem::notFound);
    }

    @Transactional
    public Optional<Akip> findOfficial(String opd, int tahun) {
        return repository.findInState(opd, tahun, AkipStatus.ISSUED).map(AkipService::loaded);
    }

    /** Whether the LHE of this evaluation is out, superseded or not. */
    @Transactional
    public boolean isPublished(UUID id) {
        return repository.findByIdOptional(id).filter(akip -> !akip.isDraft()).isPresent();
    }

    /** One version. A draft exists for Inspektorat only. */
    @Transactional
    public Akip findVersion(String opd, int tahun, UUID id) {
        return loaded(
                repository.findOfOpd(id, opd, tahun).filter(this::isVisible).orElseThrow(Problem::notFound));
    }

    @Transactional
    public List<Akip> findVersions(String opd, int tahun) {
        opdService.today(opd);
        return repository.findVersions(opd, tahun).stream()
                .filter(this::isVisible)
                .toList();
    }

    private boolean isVisible(Akip akip) {
        return !akip.isDraft() || user.hasRole(Roles.INSPEKTORAT);
    }

    static String subject(Akip akip) {
        return "akip/" + akip.id();
    }

    /** Reads the lists while the transaction is open. */
    private static Akip loaded(Akip akip) {
        akip.komponen();
        akip.subKomponen();
        akip.jawaban();
        akip.rekomendasi();
        akip.lheKomponen();
        return akip;
    }
}
