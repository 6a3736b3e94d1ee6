package id.sakip.evaluation.journal;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What every change leaves behind: who and when, an entry in the audit trail, and an event where others must know. */
@ApplicationScoped
public class Journal {

    private final EventLog events;
    private final AuditTrail audit;
    private final Actor actor;
    private final Clock clock;

    Journal(EventLog events, AuditTrail audit, Actor actor, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    public String actor() {
        return actor.name();
    }

    /** Microseconds, as the database keeps them: what is answered now equals what is read later. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The next version of a published figure.
     *
     * @param present versi that stands now, 0 when there is none
     * @throws Problem 409 when a version stands and no reason is given to replace it
     */
    public Publication nextPublication(int present, String alasanKoreksi) {
        if (present > 0 && alasanKoreksi == null) {
            throw Problem.of(409, "correction-reason-required");
        }
        return new Publication(present + 1, present > 0 ? alasanKoreksi : null, now(), actor());
    }

    public void changed(String action, String subject, String opd, Object before, Object after) {
        audit.record(action, subject, opd, before, after);
    }

    public void publish(String name, String subject, String opd, Object data) {
        events.append(name, subject, opd, data);
    }
}
