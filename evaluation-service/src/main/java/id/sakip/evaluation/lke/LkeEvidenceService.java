package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.evidence.DocumentFact;
import id.sakip.evaluation.evidence.ExistingEvidenceService;
import id.sakip.evaluation.journal.Journal;
import id.sakip.evaluation.lke.LkeEvidence.Attached;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion;
import id.sakip.evaluation.lke.domain.EvidenceSuggestion.Judgement;
import id.sakip.evaluation.reference.ReferenceData;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Evidence per criterion: proposed from what the system holds, attached by people, judged by an evaluator. */
@ApplicationScoped
public class LkeEvidenceService {

    private final Worksheets worksheets;
    private final LkeEvidenceRepository repository;
    private final ExistingEvidenceService documents;
    private final ReferenceData reference;
    private final Journal journal;
    private final CurrentUser user;

    LkeEvidenceService(
            Worksheets worksheets,
            LkeEvidenceRepository repository,
            ExistingEvidenceService documents,
            ReferenceData reference,
            Journal journal,
            CurrentUser user) {
        this.worksheets = worksheets;
        this.repository = repository;
        this.documents = documents;
        this.reference = reference;
        this.journal = journal;
        this.user = user;
    }

    /** A document that may prove a criterion, and what the system would say about it. */
    public record Proposal(String kode, DocumentFact document, EvidenceSuggestion suggestion, boolean attached) {}

    /** Documents of this and last year, per criterion they may prove. */
    @Transactional
    public List<Proposal> propose(String opd, int tahun) {
        Worksheet worksheet = worksheets.forRead(opd, tahun);
        List<Attached> attached = repository.findOfWorksheet(worksheet.lke().id()).stream()
                .map(LkeEvidence::attached)
                .toList();
        List<DocumentFact> facts = documents.factsOf(opd).stream()
                .filter(fact -> fact.tahunAwal() <= tahun && tahun - 1 <= fact.tahunAkhir())
                .toList();
        List<Proposal> proposals = new ArrayList<>();
        for (Question question : worksheet.form().questions()) {
            for (DocumentFact fact : facts) {
                if (question.bukti().contains(fact.kind())) {
                    boolean present = attached.stream()
                            .anyMatch(a -> a.kode().equals(question.kode())
                                    && fact.eventId().equals(a.eventId()));
                    proposals.add(new Proposal(question.kode(), fact, suggestion(fact, tahun), present));
                }
            }
        }
        return proposals;
    }

    private EvidenceSuggestion suggestion(DocumentFact fact, int tahun) {
        return EvidenceSuggestion.of(
                reference.evidenceKind(fact.kind()).orElseThrow(),
                new EvidenceSuggestion.Facts(
                        fact.tahunAwal(),
                        fact.tahunAkhir(),
                        fact.tribulan(),
                        fact.tanggal(),
                        fact.versiPertama(),
                        fact.superseded()),
                tahun);
    }

    @Transactional
    public LkeEvidence attach(String opd, int tahun, Attached wanted) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        requireMayAttach(worksheet);
        if (worksheet.form().question(wanted.kode()).isEmpty()) {
            throw Problem.of(422, "lke-kriteria-unknown", wanted.kode());
        }
        Attached attached = wanted.eventId() == null ? wanted : ofSystem(opd, wanted);
        if (attached.nama() == null
                || attached.eventId() == null && attached.url() == null && attached.evidenceId() == null) {
            throw Problem.of(422, "evidence-without-location");
        }
        UUID lkeId = worksheet.lke().id();
        if (attached.eventId() != null && repository.isAttached(lkeId, attached.kode(), attached.eventId())) {
            throw Problem.of(409, "lke-evidence-attached", attached.kode());
        }
        LkeEvidence evidence = new LkeEvidence(lkeId, attached, journal.actor(), journal.now());
        repository.persistAndFlush(evidence);
        journal.changed("lke.evidence.attach", subject(worksheet), opd, null, attached);
        return evidence;
    }

    /** Name and date of a document the system holds come from it, and it must be one of this OPD. */
    private Attached ofSystem(String opd, Attached wanted) {
        DocumentFact fact = documents.factsOf(opd).stream()
                .filter(f -> f.eventId().equals(wanted.eventId()))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "lke-evidence-unknown"));
        return new Attached(wanted.kode(), fact.eventId(), fact.label(), null, null, fact.tanggal());
    }

    @Transactional
    public LkeEvidence judge(String opd, int tahun, UUID id, String ifMatch, Judgement verdict, String note) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        worksheet.requireOpenFor(SheetKind.PENILAIAN);
        requireEvaluator(worksheet);
        LkeEvidence evidence =
                repository.findOfWorksheet(id, worksheet.lke().id()).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, evidence.version());
        Judgement before = evidence.judgement();
        evidence.judge(verdict, note, journal.actor(), journal.now());
        repository.flush();
        journal.changed("lke.evidence.judge", subject(worksheet), opd, before, verdict);
        return evidence;
    }

    /** Taken away by whoever may attach; what was judged stays. */
    @Transactional
    public void remove(String opd, int tahun, UUID id, String ifMatch) {
        Worksheet worksheet = worksheets.forWrite(opd, tahun);
        requireMayAttach(worksheet);
        LkeEvidence evidence =
                repository.findOfWorksheet(id, worksheet.lke().id()).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, evidence.version());
        if (evidence.judgement() != null || !user.name().equals(evidence.attachedBy())) {
            throw Problem.of(409, "lke-evidence-fixed");
        }
        repository.delete(evidence);
        repository.flush();
        journal.changed("lke.evidence.remove", subject(worksheet), opd, evidence.attached(), null);
    }

    /** The OPD until it has handed in, an evaluator while he scores. */
    private void requireMayAttach(Worksheet worksheet) {
        if (user.hasRole(Roles.INSPEKTORAT)) {
            worksheet.requireOpenFor(SheetKind.PENILAIAN);
            requireEvaluator(worksheet);
            return;
        }
        worksheet.requireOpenFor(SheetKind.USULAN);
        LkeSheet usulan = worksheet.sheet(SheetKind.USULAN);
        if (usulan.isFinished()) {
            throw Problem.of(409, "lke-sheet-finished", usulan.selesaiBy());
        }
    }

    private void requireEvaluator(Worksheet worksheet) {
        if (worksheet.lke().sheetOf(user.name()).isEmpty()) {
            throw Problem.of(403, "lke-not-assigned", user.name());
        }
    }

    private static String subject(Worksheet worksheet) {
        return LkeAssignmentService.subject(worksheet.lke());
    }
}
