package id.sakip.kit.sample;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.kit.http.Preconditions;
import id.sakip.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The smallest service there can be: what the kit's own tests run against. */
@ApplicationScoped
class NoteService {
    private final EntityManager entities;
    private final EventLog events;
    private final AuditTrail audit;

    NoteService(EntityManager entities, EventLog events, AuditTrail audit) {
        this.entities = entities;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    Note write(String opd, UUID id, String text, BigDecimal amount) {
        entities.createNativeQuery("INSERT INTO note VALUES (?1, ?2, ?3, ?4, 1)")
                .setParameter(1, id)
                .setParameter(2, opd)
                .setParameter(3, text)
                .setParameter(4, amount)
                .executeUpdate();
        Note note = new Note(id, opd, text, amount, 1);
        events.append("NoteWritten", "note/" + id, opd, note);
        audit.record("write", "note/" + id, opd, null, note);
        return note;
    }

    @Transactional
    Note change(String opd, UUID id, String ifMatch, String text) {
        Note note = read(opd, id);
        Preconditions.requireMatch(ifMatch, note.version());
        int changed = entities.createNativeQuery(
                        "UPDATE note SET text = ?1, version = version + 1 WHERE id = ?2 AND version = ?3")
                .setParameter(1, text)
                .setParameter(2, id)
                .setParameter(3, note.version())
                .executeUpdate();
        if (changed == 0) {
            throw Problem.of(412, "precondition-failed");
        }
        Note after = new Note(id, opd, text, note.amount(), note.version() + 1);
        audit.record("change", "note/" + id, opd, note, after);
        return after;
    }

    Note read(String opd, UUID id) {
        List<?> rows = entities.createNativeQuery("SELECT text, amount, version FROM note WHERE id = ?1 AND opd = ?2")
                .setParameter(1, id)
                .setParameter(2, opd)
                .getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Note(id, opd, (String) row[0], (BigDecimal) row[1], ((Number) row[2]).longValue());
    }

    @Transactional
    void hear(String opd, Map<?, ?> data) {
        if ("poison".equals(data.get("text"))) {
            throw new IllegalArgumentException("cannot be applied");
        }
        entities.createNativeQuery("INSERT INTO heard (opd, text) VALUES (?1, ?2)")
                .setParameter(1, opd)
                .setParameter(2, String.valueOf(data.get("text")))
                .executeUpdate();
    }

    record Note(UUID id, String opd, String text, BigDecimal amount, long version) {}
}
