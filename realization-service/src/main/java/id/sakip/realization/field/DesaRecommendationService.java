package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import id.sakip.realization.field.domain.RecommendationStatus;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the camat asks of a desa after monitoring, and what the desa did (P.1.4, steps h to k). */
@ApplicationScoped
public class DesaRecommendationService {
    private final DesaRecommendationRepository recommendations;
    private final DesaFollowUpRepository followUps;
    private final FieldReportRepository reports;
    private final FieldPeriods periods;
    private final IntakeStore store;
    private final OpdLock lock;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final Clock clock;

    DesaRecommendationService(
            DesaRecommendationRepository recommendations,
            DesaFollowUpRepository followUps,
            FieldReportRepository reports,
            FieldPeriods periods,
            IntakeStore store,
            OpdLock lock,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.recommendations = recommendations;
        this.followUps = followUps;
        this.reports = reports;
        this.periods = periods;
        this.store = store;
        this.lock = lock;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /** A recommendation with what was done about it. */
    public record Followed(
            DesaRecommendation recommendation, List<DesaFollowUp> followUps, RecommendationStatus status) {}

    @Transactional
    public List<Followed> listAfter(String opd, String desa, Instant issuedAt, UUID id, int limit) {
        user.requireOpd(opd);
        return followed(recommendations.listAfter(opd, desa, issuedAt, id, limit));
    }

    @Transactional
    public Followed issue(String opd, RecommendationDraft draft) {
        user.requireOpd(opd);
        lock.hold(opd);
        if (!store.desaOf(opd).contains(draft.desa())) {
            throw Problem.of(422, "desa-unknown", draft.desa());
        }
        if (draft.reportId() != null
                && reports.findByIdOptional(new ReportId(opd, draft.reportId())).isEmpty()) {
            throw Problem.notFound();
        }
        DesaRecommendation recommendation = new DesaRecommendation(opd, draft, user.name(), now());
        recommendations.persist(recommendation);
        audit.record("desa-recommendation.issued", subject(recommendation), opd, null, draft);
        return followed(recommendation);
    }

    /** Records what the desa says it did. */
    @Transactional
    public Followed followUp(String opd, UUID id, String text, LocalDate doneOn) {
        user.requireOpd(opd);
        lock.hold(opd);
        DesaRecommendation recommendation = recommendations.find(opd, id).orElseThrow(Problem::notFound);
        if (doneOn.isAfter(today())) {
            throw Problem.of(422, "follow-up-future");
        }
        followUps.persist(new DesaFollowUp(id, text, doneOn, user.name(), now()));
        audit.record("desa-recommendation.followed-up", subject(recommendation), opd, null, Map.of("text", text));
        return followed(recommendation);
    }

    /** Judges it; whoever recorded it cannot (four eyes). */
    @Transactional
    public Followed judge(String opd, UUID id, UUID followUpId, boolean accepted, String note) {
        user.requireOpd(opd);
        lock.hold(opd);
        DesaRecommendation recommendation = recommendations.find(opd, id).orElseThrow(Problem::notFound);
        DesaFollowUp followUp = followUps
                .findByIdOptional(followUpId)
                .filter(f -> f.recommendationId().equals(id))
                .orElseThrow(Problem::notFound);
        if (followUp.recordedBy().equals(user.name())) {
            throw Problem.of(403, "field-four-eyes");
        }
        if (followUp.accepted() != null) {
            throw Problem.of(409, "field-queue-decided", followUp.judgedBy());
        }
        followUp.judge(accepted, note, user.name(), now());
        audit.record("desa-recommendation.judged", subject(recommendation), opd, null, Map.of("accepted", accepted));
        return followed(recommendation);
    }

    private Followed followed(DesaRecommendation recommendation) {
        return followed(List.of(recommendation)).get(0);
    }

    private List<Followed> followed(List<DesaRecommendation> list) {
        Map<UUID, List<DesaFollowUp>> done =
                followUps.listOf(list.stream().map(DesaRecommendation::id).toList()).stream()
                        .collect(Collectors.groupingBy(DesaFollowUp::recommendationId));
        return list.stream()
                .map(r -> {
                    List<DesaFollowUp> own = done.getOrDefault(r.id(), List.of());
                    List<RecommendationStatus.FollowUpFacts> facts =
                            own.stream().map(DesaFollowUp::facts).toList();
                    return new Followed(r, own, RecommendationStatus.of(r.due(), facts, today()));
                })
                .toList();
    }

    private static String subject(DesaRecommendation recommendation) {
        return "desa-recommendation/" + recommendation.id();
    }

    private LocalDate today() {
        Instant now = now();
        return LocalDate.ofInstant(now, periods.zoneAt(now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
