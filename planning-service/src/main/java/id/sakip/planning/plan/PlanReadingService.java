package id.sakip.planning.plan;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.http.Cursor;
import id.sakip.kit.http.Page;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.planning.plan.domain.Content;
import id.sakip.planning.plan.domain.ContentFacts;
import id.sakip.planning.plan.domain.Difference;
import id.sakip.planning.plan.domain.PlanKind;
import id.sakip.planning.plan.domain.hint.TargetHint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading planning documents: one version, the line of versions, what is wrong with one, what differs between two. */
@ApplicationScoped
public class PlanReadingService {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final PlanDocumentRepository repository;
    private final PlanReview review;
    private final ContentReader reader;
    private final PlanIdentities identities;
    private final CurrentUser user;

    PlanReadingService(
            PlanDocumentRepository repository,
            PlanReview review,
            ContentReader reader,
            PlanIdentities identities,
            CurrentUser user) {
        this.repository = repository;
        this.review = review;
        this.reader = reader;
        this.identities = identities;
        this.user = user;
    }

    /**
     * @param blocking how many of the findings still stand in the way of approval
     * @param hints advice on the targets; blocks nothing
     */
    public record Findings(List<Finding> findings, int blocking, List<TargetHint> hints) {}

    public record Comparison(DocumentView from, DocumentView to, List<Difference> changes) {}

    @Transactional
    public PlanVersion read(PlanKind kind, UUID id) {
        PlanDocument document = visible(kind, id);
        return DraftContents.version(document, reader.read(document));
    }

    @Transactional
    public Findings findings(PlanKind kind, UUID id) {
        PlanDocument document = visible(kind, id);
        PlanReview.Judgement judgement = review.judge(document);
        return new Findings(judgement.findings(), judgement.blocking().size(), judgement.hints());
    }

    @Transactional
    public Comparison compare(PlanKind kind, UUID id, UUID other) {
        PlanDocument to = visible(kind, id);
        PlanDocument from = visible(kind, other);
        if (!to.opd().equals(from.opd())) {
            throw Problem.of(422, "not-comparable");
        }
        Map<UUID, String> refs = identities.refsOf(to.opd());
        Map<UUID, Content> contents = reader.readAll(List.of(from, to));
        List<Difference> changes = Difference.between(
                ContentFacts.of(contents.get(from.id()), refs::get), ContentFacts.of(contents.get(to.id()), refs::get));
        return new Comparison(from.view(), to.view(), changes);
    }

    /** The line of versions a document belongs to, oldest first; every version says who did what and when. */
    @Transactional
    public List<DocumentView> history(UUID id) {
        PlanDocument document = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        user.requireOpd(document.opd());
        return repository.line(document).stream().map(PlanDocument::view).toList();
    }

    /** Newest year and version first. */
    @Transactional
    public Page<DocumentView> versions(PlanKind kind, String opd, String cursor, int size) {
        List<PlanDocument> rows;
        if (cursor == null) {
            rows = repository.versionsAfter(opd, kind, Integer.MAX_VALUE, 0, BEFORE_ALL, size + 1);
        } else {
            List<String> keys = Cursor.decode(cursor, 3);
            try {
                rows = repository.versionsAfter(
                        opd,
                        kind,
                        Integer.parseInt(keys.get(0)),
                        Integer.parseInt(keys.get(1)),
                        UUID.fromString(keys.get(2)),
                        size + 1);
            } catch (IllegalArgumentException tampered) {
                throw Problem.of(400, "invalid-cursor");
            }
        }
        return Page.of(
                rows.stream().map(PlanDocument::view).toList(),
                size,
                document -> Cursor.encode(
                        Integer.toString(document.tahunAwal()),
                        Integer.toString(document.version()),
                        document.id().toString()));
    }

    /** The version of each kind that was in effect for a year on a day; contents as written, without sums. */
    @Transactional
    public List<PlanVersion> inEffect(String opd, int tahun, LocalDate day) {
        Map<PlanKind, PlanDocument> latest = new EnumMap<>(PlanKind.class);
        repository.effective(opd, tahun, day).forEach(document -> latest.putIfAbsent(document.kind(), document));
        Map<UUID, Content> contents = reader.readAll(latest.values());
        return latest.values().stream()
                .map(document -> new PlanVersion(
                        document.view(), contents.get(document.id()), List.of(), document.lockVersion()))
                .toList();
    }

    /** The Perjanjian Kinerja in force for a year, the camat's first, then down the ladder. */
    @Transactional
    public List<PlanVersion> agreementsInForce(String opd, int tahun) {
        List<PlanDocument> documents = repository.agreementsInForce(opd, tahun);
        Map<UUID, Content> contents = reader.readAll(documents);
        return documents.stream()
                .map(document -> new PlanVersion(
                        document.view(), contents.get(document.id()), List.of(), document.lockVersion()))
                .toList();
    }

    private PlanDocument visible(PlanKind kind, UUID id) {
        PlanDocument document = repository.findOfKind(kind, id).orElseThrow(Problem::notFound);
        user.requireOpd(document.opd());
        return document;
    }
}
