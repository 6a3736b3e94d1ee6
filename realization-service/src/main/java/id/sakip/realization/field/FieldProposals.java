package id.sakip.realization.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counts verified reports, and remembers which counts were taken over. */
@ApplicationScoped
class FieldProposals {
    private final EntityManager entities;

    FieldProposals(EntityManager entities) {
        this.entities = entities;
    }

    /** Form that counts for an indicator. */
    record Feed(UUID indicatorId, String form) {}

    /** A count somebody took over. */
    record Acceptance(int reports, String by, Instant at) {}

    List<Feed> feedsOf(String opd) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT CAST(indicator_id AS text), form_kode FROM field_feed WHERE opd = ?1 ORDER BY set_at, indicator_id")
                .setParameter(1, opd)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Feed(UUID.fromString((String) row[0]), (String) row[1]))
                .toList();
    }

    void feed(String opd, UUID indicatorId, String form, String by, Instant at) {
        entities.createNativeQuery("INSERT INTO field_feed VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (opd, indicator_id)"
                        + " DO UPDATE SET form_kode = excluded.form_kode, set_by = excluded.set_by,"
                        + " set_at = excluded.set_at")
                .setParameter(1, opd)
                .setParameter(2, indicatorId)
                .setParameter(3, form)
                .setParameter(4, by)
                .setParameter(5, at)
                .executeUpdate();
    }

    /** @param from first tribulan counted, {@code to} the last */
    int verified(String opd, String form, int tahun, int from, int to) {
        return ((Number)
                        entities.createNativeQuery("SELECT count(*) FROM field_report WHERE opd = ?1 AND form_kode = ?2"
                                        + " AND tahun = ?3 AND tribulan BETWEEN ?4 AND ?5 AND status = 'VERIFIED'")
                                .setParameter(1, opd)
                                .setParameter(2, form)
                                .setParameter(3, tahun)
                                .setParameter(4, from)
                                .setParameter(5, to)
                                .getSingleResult())
                .intValue();
    }

    void accepted(String opd, int tahun, int tribulan, Feed feed, int reports, String by, Instant at) {
        entities.createNativeQuery("INSERT INTO field_acceptance VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, opd)
                .setParameter(3, tahun)
                .setParameter(4, tribulan)
                .setParameter(5, feed.indicatorId())
                .setParameter(6, feed.form())
                .setParameter(7, reports)
                .setParameter(8, by)
                .setParameter(9, at)
                .executeUpdate();
    }

    Optional<Acceptance> newestAcceptance(String opd, int tahun, int tribulan, UUID indicatorId) {
        List<?> rows = entities.createNativeQuery("SELECT reports, accepted_by,"
                        + " to_char(accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') FROM field_acceptance"
                        + " WHERE opd = ?1 AND tahun = ?2 AND tribulan = ?3 AND indicator_id = ?4"
                        + " ORDER BY accepted_at DESC LIMIT 1")
                .setParameter(1, opd)
                .setParameter(2, tahun)
                .setParameter(3, tribulan)
                .setParameter(4, indicatorId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Acceptance(((Number) row[0]).intValue(), (String) row[1], Instant.parse((String) row[2])))
                .findFirst();
    }
}
