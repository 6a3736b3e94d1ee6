package id.sakip.planning.plan;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import id.sakip.planning.plan.domain.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The way of a version through review: submit, return, approve. Every verb holds the lock of the OPD. */
@ApplicationScoped
public class PlanWorkflowService {
    private final PlanDocumentRepository repository;
    private final ContentReader contents;
    private final PlanReview review;
    private final OpdService opdService;
    private final AuditTrail audit;
    private final Author author;

    PlanWorkflowService(
            PlanDocumentRepository repository,
            ContentReader contents,
            PlanReview review,
            OpdService opdService,
            AuditTrail audit,
            Author author) {
        this.repository = repository;
        this.contents = contents;
        this.review = review;
        this.opdService = opdService;
        this.audit = audit;
        this.author = author;
    }

    @Transactional
    public PlanVersion submitDocument(PlanKind kind, UUID id, String ifMatch, List<Reason> reasons) {
        Locked locked = lock(kind, id, ifMatch);
        PlanDocument document = locked.document();
        PlanStatus before = document.status();
        document.submit(
                document.status().submit().orElseThrow(() -> wrongState(document)),
                reasons,
                author.name(),
                author.now());
        return recorded("dokumen.submit", document, before, contents.read(document));
    }

    @Transactional
    public PlanVersion returnDocument(PlanKind kind, UUID id, String ifMatch, List<String> notes) {
        Locked locked = lock(kind, id, ifMatch);
        PlanDocument document = locked.document();
        PlanStatus before = document.status();
        PlanStatus next = document.status().returnForRevision().orElseThrow(() -> wrongState(document));
        document.returnForRevision(next, notes, author.name(), author.now());
        return recorded("dokumen.return", document, before, contents.read(document));
    }

    /** Approves or, for a Perjanjian Kinerja, signs: freezes the version and replaces the one it revises. */
    @Transactional
    public PlanVersion approveDocument(PlanKind kind, UUID id, String ifMatch, List<Reason> reasons) {
        Locked locked = lock(kind, id, ifMatch);
        PlanDocument document = locked.document();
        PlanStatus before = document.status();
        PlanStatus next = document.status().approve().orElseThrow(() -> wrongState(document));
        if (document.submittedBy().filter(author.name()::equals).isPresent()) {
            throw Problem.of(403, "four-eyes");
        }
        document.explain(reasons, author.name(), author.now());
        Content content = contents.read(document);
        List<Finding> accepted = review.requirePassable(document, content);
        PlanDocument replaced = replaced(document);
        if (replaced != null) {
            replaced.supersede(replaced.status().supersede().orElseThrow(() -> outdated(replaced)), author.now());
            repository.flush();
        }
        LocalDate today = LocalDate.ofInstant(author.now(), locked.zone());
        document.approve(next, accepted, today, author.name(), author.now());
        repository.flush();
        review.publish(document, content, replaced);
        return recorded("dokumen.approve", document, before, content);
    }

    private PlanDocument replaced(PlanDocument document) {
        if (document.revises().isEmpty()) {
            PlanDraftService.requireNoneInForce(
                    repository, document.kind(), document.opd(), document.unitRef(), document.head());
            return null;
        }
        return repository.findById(document.revises().get());
    }

    private record Locked(PlanDocument document, ZoneId zone) {}

    private Locked lock(PlanKind kind, UUID id, String ifMatch) {
        String opd = repository.opdOf(kind, id).orElseThrow(Problem::notFound);
        ZoneId zone = opdService.lock(opd);
        PlanDocument document = repository.findOfKind(kind, id).orElseThrow(Problem::notFound);
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, document.lockVersion());
        }
        return new Locked(document, zone);
    }

    private PlanVersion recorded(String action, PlanDocument document, PlanStatus before, Content content) {
        repository.flush();
        audit.record(
                action, PlanDraftService.subject(document), document.opd(), Map.of("status", before), document.view());
        return DraftContents.version(document, content);
    }

    private static Problem wrongState(PlanDocument document) {
        return Problem.of(409, "document-state", document.status()).with("documentStatus", document.status());
    }

    private static Problem outdated(PlanDocument revised) {
        return Problem.of(409, "revision-outdated", revised.view().label()).with("documentStatus", revised.status());
    }
}
