package id.sakip.planning.plan;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.DocumentHead;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.PlanStatus;
import id.sakip.planning.shape.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Drafting: writing a new version of a document, and changing it until it is submitted. */
@ApplicationScoped
public class PlanDraftService {
    private final PlanDocumentRepository repository;
    private final DraftContents contents;
    private final OpdService opdService;
    private final AuditTrail audit;
    private final Author author;

    PlanDraftService(
            PlanDocumentRepository repository,
            DraftContents contents,
            OpdService opdService,
            AuditTrail audit,
            Author author) {
        this.repository = repository;
        this.contents = contents;
        this.opdService = opdService;
        this.audit = audit;
        this.author = author;
    }

    @Transactional
    public PlanVersion draftDocument(PlanKind kind, String opd, DraftRequest request) {
        opdService.lock(opd);
        Shapes.check(shape -> request.check(shape, kind));
        DocumentHead head = request.document();
        if (head.id() != null && repository.findByIdOptional(head.id()).isPresent()) {
            throw Problem.of(409, "document-exists", head.id());
        }
        PlanDocument revised = head.revises() == null ? null : revised(kind, opd, request.unitRef(), head);
        if (revised == null) {
            requireNoneInForce(repository, kind, opd, request.unitRef(), head);
        }
        Content content = contents.completed(kind, opd, head, request.content());
        PlanDocument draft = new PlanDocument(kind, opd, request.unitRef(), head, revised, author.name(), author.now());
        repository.persistAndFlush(draft);
        contents.store(draft, content);
        audit.record("dokumen.draft", subject(draft), opd, null, content);
        return contents.version(draft);
    }

    @Transactional
    public PlanVersion changeDraft(PlanKind kind, UUID id, String ifMatch, DraftRequest request) {
        String opd = repository.opdOf(kind, id).orElseThrow(Problem::notFound);
        opdService.lock(opd);
        PlanDocument draft = repository.findOfKind(kind, id).orElseThrow(Problem::notFound);
        Preconditions.requireMatch(ifMatch, draft.lockVersion());
        if (!draft.status().editable()) {
            throw Problem.of(409, "document-locked", draft.status())
                    .with("documentStatus", draft.status())
                    .with("lock", draft.view().lock());
        }
        Shapes.check(shape -> {
            request.check(shape, kind);
            if (shape.clean()) {
                DraftRequest.unchanged(shape, draft.head(), request.document());
                if (!Objects.equals(draft.unitRef(), request.unitRef())) {
                    shape.refuse("/unitRef", "tidak dapat diubah; buat draf baru");
                }
            }
        });
        Content before = contents.version(draft).content();
        Content content = contents.completed(opd, draft.head(), request.content(), before);
        draft.describe(request.document(), author.now());
        contents.replace(draft, content);
        audit.record("dokumen.change", subject(draft), opd, before, content);
        return contents.version(draft);
    }

    private PlanDocument revised(PlanKind kind, String opd, String unitRef, DocumentHead head) {
        PlanDocument revised = repository
                .findOfKind(kind, head.revises())
                .filter(known -> known.opd().equals(opd) && Objects.equals(known.unitRef(), unitRef))
                .orElseThrow(() -> Problem.of(422, "revised-unknown", head.revises()));
        if (revised.status() != PlanStatus.APPROVED) {
            throw Problem.of(409, "revision-outdated", revised.view().label()).with("documentStatus", revised.status());
        }
        if (!revised.samePeriodAs(head)) {
            throw Problem.of(
                    422,
                    "revision-period",
                    revised.head().tahunAwal(),
                    revised.head().tahunAkhir());
        }
        return revised;
    }

    /** Two documents of one kind cannot both be in force for a year and unit. */
    static void requireNoneInForce(
            PlanDocumentRepository repository, PlanKind kind, String opd, String unitRef, DocumentHead head) {
        repository.inForce(opd, kind, unitRef, head.tahunAwal(), head.tahunAkhir()).stream()
                .findFirst()
                .ifPresent(known -> {
                    throw Problem.of(
                                    409,
                                    "already-in-force",
                                    kind.title(),
                                    known.view().label())
                            .with("document", known.id());
                });
    }

    static String subject(PlanDocument document) {
        return document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "/" + document.id();
    }
}
