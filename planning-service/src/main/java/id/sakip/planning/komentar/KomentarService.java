package id.sakip.planning.komentar;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.kit.security.Roles;
import id.sakip.planning.komentar.domain.Place;
import id.sakip.planning.opd.OpdService;
import id.sakip.planning.plan.DocumentView;
import id.sakip.planning.plan.PlanPlaceService;
import id.sakip.planning.shape.Shapes;
import id.sakip.planning.shape.domain.Shape;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Remarks of reviewers as threads on a cell, instead of text inside it (Gumelar prints "untuk target jangan melebihi target
 * di Renstra" sixteen times between its targets). An open thread goes along to the next version.
 */
@ApplicationScoped
public class KomentarService {
    private static final int MAX_THREADS = 500;
    private static final int MAX_COMMENTS = 200;
    private static final Set<String> REVIEWERS =
            Set.of(Roles.VERIFIKATOR_OPD, Roles.KEPALA_OPD, Roles.BAPPEDA, Roles.INSPEKTORAT, Roles.ORGANISASI);

    private final CommentThreadRepository repository;
    private final PlanPlaceService places;
    private final OpdService opdService;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    KomentarService(
            CommentThreadRepository repository,
            PlanPlaceService places,
            OpdService opdService,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.repository = repository;
        this.places = places;
        this.opdService = opdService;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** The threads of a version: those opened on it, and those of earlier versions it was drafted with. */
    @Transactional
    public List<ThreadView> threads(UUID documentId, ThreadView.Status status) {
        List<DocumentView> line = places.lineOf(documentId);
        DocumentView version = line.get(0);
        var refs = places.refsOf(version.opd());
        return repository.ofDocuments(line.stream().map(DocumentView::id).toList()).stream()
                .filter(thread -> thread.documentId().equals(documentId)
                        || thread.open()
                        || thread.resolvedAt().isAfter(version.createdAt()))
                .map(thread -> ThreadView.of(thread, documentId, refs))
                .filter(thread -> status == null || thread.status() == status)
                .toList();
    }

    @Transactional
    public ThreadView openThread(UUID documentId, Place place, String text) {
        DocumentView version = places.lineOf(documentId).get(0);
        opdService.lock(version.opd());
        Shapes.check(shape -> {
            shape.requiredText("/text", text, Shape.PARAGRAPH);
            place.check(shape, "/place");
            if (place.nodeId() != null && !places.holdsNode(documentId, place.nodeId())) {
                shape.refuse("/place/nodeId", "tidak ada pada dokumen ini");
            }
            if (place.indicatorId() != null && !places.holdsIndicator(documentId, place.indicatorId())) {
                shape.refuse("/place/indicatorId", "tidak ada pada dokumen ini");
            }
        });
        if (repository.countOf(documentId) >= MAX_THREADS) {
            throw Problem.of(409, "too-many-comments", MAX_THREADS);
        }
        CommentThread thread = new CommentThread(documentId, version.opd(), place, said(text));
        repository.persist(thread);
        return recorded("komentar.open", thread, null);
    }

    @Transactional
    public ThreadView reply(UUID threadId, String text) {
        Shapes.check(shape -> shape.requiredText("/text", text, Shape.PARAGRAPH));
        return change("komentar.reply", threadId, thread -> {
            if (thread.comments().size() >= MAX_COMMENTS) {
                throw Problem.of(409, "too-many-comments", MAX_COMMENTS);
            }
            thread.reply(said(text));
        });
    }

    /** Settled by a reviewer, or taken back by who opened it. */
    @Transactional
    public ThreadView resolve(UUID threadId) {
        return change("komentar.resolve", threadId, thread -> {
            requireSay(thread);
            if (thread.open()) {
                thread.resolve(user.name(), clock.instant());
            }
        });
    }

    @Transactional
    public ThreadView reopen(UUID threadId) {
        return change("komentar.reopen", threadId, thread -> {
            requireSay(thread);
            thread.reopen();
        });
    }

    private void requireSay(CommentThread thread) {
        boolean reviewer = user.roles().stream().anyMatch(REVIEWERS::contains);
        if (!reviewer && !thread.openedBy().equals(user.name())) {
            throw Problem.of(403, "comment-of-reviewer");
        }
    }

    private ThreadView change(String action, UUID threadId, Consumer<CommentThread> change) {
        String opd = repository.opdOf(threadId).orElseThrow(Problem::notFound);
        opdService.lock(opd);
        CommentThread thread = repository.findByIdOptional(threadId).orElseThrow(Problem::notFound);
        ThreadView before = view(thread);
        change.accept(thread);
        return recorded(action, thread, before);
    }

    private ThreadView recorded(String action, CommentThread thread, ThreadView before) {
        repository.flush();
        ThreadView after = view(thread);
        audit.record(action, "komentar/" + thread.id(), thread.opd(), before, after);
        return after;
    }

    private ThreadView view(CommentThread thread) {
        return ThreadView.of(thread, thread.documentId(), places.refsOf(thread.opd()));
    }

    private Comment said(String text) {
        return new Comment(user.name(), clock.instant(), text);
    }
}
