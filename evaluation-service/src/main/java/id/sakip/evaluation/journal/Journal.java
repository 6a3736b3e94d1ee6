package id.sakip.evaluation.journal;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** What every change leaves behind: who and when, an entry in the audit trail, and an event where others must know. */
@ApplicationScoped
public class Journal {

    private final EventLog events;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;
    private final EntityManager entityManager;

    Journal(EventLog events, AuditTrail audit, Actor actor, Clock clock, EntityManager entityManager) {
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.entityManager = entityManager;
    }

    public String actor() {
        return actor.name();
    }

    /** Microseconds, as the database keeps them: what is answered now equals what is read later. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Publishes the next version of a figure in place of the one that stands; never do two stand.
     *
     * @param standing the version that stands now, if there is one
     * @param next makes the version that shall stand
     * @throws Problem 409 when a version stands and no reason is given to replace it
     */
    public <T extends PublishedFigure> T replace(
            Optional<T> standing, String alasanKoreksi, Function<Publication, T> next) {
        if (standing.isPresent() && alasanKoreksi == null) {
            throw Problem.of(409, "correction-reason-required");
        }
        int versi = standing.map(figure -> figure.publication().versi()).orElse(0) + 1;
        standing.ifPresent(figure -> figure.publication().supersede());
        entityManager.flush();
        T figure = next.apply(new Publication(versi, standing.isPresent() ? alasanKoreksi : null, now(), actor()));
        entityManager.persist(figure);
        entityManager.flush();
        return figure;
    }

    public void changed(String action, String subject, String opd, Object before, Object after) {
        audit.record(action, subject, opd, before, after);
    }

    public void publish(String name, String subject, String opd, Object data) {
        events.append(name, subject, opd, data);
    }
}
