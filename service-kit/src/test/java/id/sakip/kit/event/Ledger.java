package id.sakip.kit.event;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A read model that shows every fault: per OPD the number of events and a digest over their ids in the order they were
 * applied. An event lost, doubled or overtaken gives another digest.
 */
final class Ledger implements EventHandler {
    static final String EVENT = "EntryMade";

    /** Digest and count of what the log of the producer says, in its order. */
    private static final String EXPECTED = "SELECT coalesce(string_agg(opd || ' ' || ids, ';' ORDER BY opd), '') FROM"
            + " (SELECT opd, count(*) || ' ' || md5(string_agg(event_id::text, ',' ORDER BY sequence)) AS ids"
            + "  FROM outbox GROUP BY opd) o";

    private static final String ACTUAL = "SELECT coalesce(string_agg(opd || ' ' || ids, ';' ORDER BY opd), '') FROM"
            + " (SELECT opd, count(*) || ' ' || md5(string_agg(event_id::text, ',' ORDER BY position)) AS ids"
            + "  FROM ledger GROUP BY opd) l";

    static void createTable(TestDatabase database) {
        database.execute("CREATE TABLE ledger (position bigint GENERATED ALWAYS AS IDENTITY, opd text, event_id uuid)");
    }

    @Override
    public Set<String> names() {
        return Set.of(EVENT);
    }

    @Override
    public void handle(EventEnvelope event) {
        try (PreparedStatement insert =
                TestDatabase.current().prepareStatement("INSERT INTO ledger (opd, event_id) VALUES (?, ?)")) {
            insert.setString(1, event.opd());
            insert.setObject(2, event.id());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** @return what every reader of this producer must come to */
    static String expected(TestDatabase producer) {
        return producer.text(EXPECTED);
    }

    /** @return what this reader came to */
    static String actual(TestDatabase reader) {
        return reader.text(ACTUAL);
    }

    static Inbox inbox() {
        return new Inbox(java.util.Map.of(EVENT, new Ledger()), Set.of());
    }

    static List<String> ids(TestDatabase reader) {
        return reader.texts("SELECT event_id FROM ledger ORDER BY position");
    }
}
