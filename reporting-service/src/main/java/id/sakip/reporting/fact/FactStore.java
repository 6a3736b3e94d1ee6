package id.sakip.reporting.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.sakip.kit.event.EventJson;
import id.sakip.reporting.fact.domain.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The fact store: newest version per OPD, kind, year and key. Plain SQL, since one upsert is all its behaviour. */
@ApplicationScoped
class FactStore {
    /** Facts of the whole kabupaten stand under this code. */
    static final String KABUPATEN = "-";

    private static final String SOURCES = "{/evaluation,/planning,/realization}";

    private final DataSource dataSource;

    FactStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps the fact unless a newer version is there already. @return whether anything changed */
    boolean keep(StoredFact fact) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement upsert =
                        connection.prepareStatement("INSERT INTO fact (opd, kind, tahun, key, source,"
                                + " sequence, event_id, event_name, subject, occurred_at, payload)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)"
                                + " ON CONFLICT (opd, kind, tahun, key) DO UPDATE SET source = EXCLUDED.source,"
                                + " sequence = EXCLUDED.sequence, event_id = EXCLUDED.event_id,"
                                + " event_name = EXCLUDED.event_name, subject = EXCLUDED.subject,"
                                + " occurred_at = EXCLUDED.occurred_at, payload = EXCLUDED.payload"
                                + " WHERE fact.sequence < EXCLUDED.sequence")) {
            Provenance origin = fact.origin();
            upsert.setString(1, fact.opd());
            upsert.setString(2, fact.kind().name());
            upsert.setInt(3, fact.tahun());
            upsert.setString(4, fact.key());
            upsert.setString(5, origin.source());
            upsert.setLong(6, origin.sequence());
            upsert.setObject(7, origin.eventId());
            upsert.setString(8, origin.name());
            upsert.setString(9, origin.subject());
            upsert.setTimestamp(10, Timestamp.from(origin.time()));
            upsert.setString(11, EventJson.MAPPER.writeValueAsString(fact.payload()));
            return upsert.executeUpdate() == 1;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("fact: " + e.getMessage(), e);
        }
    }

    /** Everything known about an OPD, its other years and the facts of the kabupaten included. */
    List<StoredFact> of(String opd) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT * FROM fact WHERE opd IN (?, ?)")) {
            select.setString(1, opd);
            select.setString(2, KABUPATEN);
            List<StoredFact> facts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(read(row));
                }
            }
            return facts;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("facts of " + opd + ": " + e.getMessage(), e);
        }
    }

    boolean knows(String opd) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT 1 FROM fact WHERE opd = ? LIMIT 1")) {
            select.setString(1, opd);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("fact: " + e.getMessage(), e);
        }
    }

    /** Last event per source. */
    List<Provenance> lastPerSource() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT f.* FROM unnest('" + SOURCES
                        + "'::varchar[]) WITH ORDINALITY s (source, no) CROSS JOIN LATERAL (SELECT event_id, source,"
                        + " event_name, subject, sequence, occurred_at FROM fact WHERE fact.source = s.source"
                        + " ORDER BY occurred_at DESC, sequence DESC LIMIT 1) f ORDER BY s.no");
                ResultSet row = select.executeQuery()) {
            List<Provenance> last = new ArrayList<>();
            while (row.next()) {
                last.add(origin(row));
            }
            return last;
        } catch (SQLException e) {
            throw new IllegalStateException("fact: " + e.getMessage(), e);
        }
    }

    /** Fingerprint of the whole store: equal stores have equal hashes, whatever order they were filled in. */
    Fingerprint fingerprint() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT opd, kind, tahun, key, source, sequence,"
                        + " event_id, event_name, subject, payload::text FROM fact ORDER BY opd, kind, tahun, key");
                ResultSet row = select.executeQuery()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long rows = 0;
            while (row.next()) {
                for (int column = 1; column <= 10; column++) {
                    digest.update(row.getString(column).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
                rows++;
            }
            return new Fingerprint(rows, HexFormat.of().formatHex(digest.digest()));
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("fact: " + e.getMessage(), e);
        }
    }

    record Fingerprint(long rows, String sha256) {}

    private static StoredFact read(ResultSet row) throws SQLException, JsonProcessingException {
        return new StoredFact(
                row.getString("opd"),
                FactKind.valueOf(row.getString("kind")),
                row.getInt("tahun"),
                row.getString("key"),
                origin(row),
                EventJson.MAPPER.readTree(row.getString("payload")));
    }

    private static Provenance origin(ResultSet row) throws SQLException {
        return new Provenance(
                row.getObject("event_id", UUID.class),
                row.getString("source"),
                row.getString("event_name"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getTimestamp("occurred_at").toInstant());
    }
}
