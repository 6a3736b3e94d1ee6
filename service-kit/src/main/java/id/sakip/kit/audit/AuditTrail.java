package id.sakip.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.kit.event.EventSequence;
import id.sakip.kit.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Who changed what and when: append-only, each entry carrying the hash of the one before it in its OPD. */
@ApplicationScoped
public class AuditTrail {
    private static final int PAGE = 500;
    private static final String GENESIS = "0".repeat(64);

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final Actor actor;

    AuditTrail(DataSource dataSource, ObjectMapper mapper, Actor actor) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.actor = actor;
    }

    /**
     * Records one change in the caller's transaction.
     *
     * @param before state before the change; null when it was created
     * @param after state after the change; null when it was removed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, String opd, Object before, Object after) {
        try (Connection connection = dataSource.getConnection()) {
            EventSequence.lock(connection, opd);
            Link last = last(connection, opd);
            Entry entry = new Entry(
                    opd,
                    last.number() + 1,
                    Instant.now().truncatedTo(ChronoUnit.MICROS),
                    actor.name(),
                    action,
                    subject,
                    json(before),
                    json(after),
                    last.hash());
            insert(connection, entry);
        } catch (SQLException e) {
            throw new IllegalStateException("audit: " + e.getMessage(), e);
        }
    }

    /** @return the number of the first entry of this OPD that does not fit its chain; empty when all do */
    public OptionalLong firstBrokenEntry(String opd) {
        try (Connection connection = dataSource.getConnection()) {
            Link last = new Link(0, GENESIS);
            List<Stored> page;
            do {
                page = after(connection, opd, last.number());
                for (Stored stored : page) {
                    if (!stored.follows(last)) {
                        return OptionalLong.of(last.number() + 1);
                    }
                    last = new Link(stored.entry().number(), stored.hash());
                }
            } while (!page.isEmpty());
            return OptionalLong.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("audit: " + e.getMessage(), e);
        }
    }

    private static List<Stored> after(Connection connection, String opd, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT * FROM audit_entry WHERE opd = ? AND chain_no > ? ORDER BY chain_no LIMIT " + PAGE)) {
            select.setString(1, opd);
            select.setLong(2, number);
            List<Stored> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(new Stored(read(row), row.getString("hash")));
                }
            }
            return entries;
        }
    }

    private static Link last(Connection connection, String opd) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT chain_no, hash FROM audit_entry WHERE opd = ? ORDER BY chain_no DESC LIMIT 1")) {
            select.setString(1, opd);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? new Link(row.getLong(1), row.getString(2)) : new Link(0, GENESIS);
            }
        }
    }

    private static void insert(Connection connection, Entry entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO audit_entry"
                + " (opd, chain_no, at, actor, action, subject, before_state, after_state, previous_hash, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, entry.opd());
            insert.setLong(2, entry.number());
            insert.setTimestamp(3, Timestamp.from(entry.at()));
            insert.setString(4, entry.actor());
            insert.setString(5, entry.action());
            insert.setString(6, entry.subject());
            insert.setString(7, entry.before());
            insert.setString(8, entry.after());
            insert.setString(9, entry.previousHash());
            insert.setString(10, entry.hash());
            insert.executeUpdate();
        }
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("opd"),
                row.getLong("chain_no"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("before_state"),
                row.getString("after_state"),
                row.getString("previous_hash"));
    }

    private String json(Object state) {
        try {
            return state == null ? null : mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("audit", e);
        }
    }

    private record Link(long number, String hash) {}

    private record Stored(Entry entry, String hash) {
        boolean follows(Link last) {
            return entry.number() == last.number() + 1
                    && entry.previousHash().equals(last.hash())
                    && entry.hash().equals(hash);
        }
    }

    private record Entry(
            String opd,
            long number,
            Instant at,
            String actor,
            String action,
            String subject,
            String before,
            String after,
            String previousHash) {
        /** Every field with its length before it, and nothing for null: no two entries have the same text. */
        String hash() {
            StringBuilder all = new StringBuilder();
            for (String field : new String[] {
                opd, Long.toString(number), at.toString(), actor, action, subject, before, after, previousHash
            }) {
                all.append(field == null ? "-" : field.length() + ":" + field).append('\n');
            }
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(all.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
