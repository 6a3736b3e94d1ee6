package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.Component;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.stage.Stage;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What PostgreSQL holds: forms, audit trail and outbox of realization, inbox of reporting. */
final class StoredPlace {
    private static final ObjectMapper JSON = BundleReader.mapper();
    private static final String SUBJECT = "submission/";

    private static final int PAGE = 50;

    private final Stage stage;
    private final Set<String> opdList;

    StoredPlace(Stage stage, Set<String> opdList) {
        this.stage = stage;
        this.opdList = opdList;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException, IOException;
    }

    /** @param sql with one parameter, the list of OPD */
    private void select(Component service, String sql, RowReader reader) throws SQLException, IOException {
        try (Connection connection = stage.connect(service.label());
                PreparedStatement select = connection.prepareStatement(sql)) {
            // events are large: a page at a time, which takes a transaction
            connection.setAutoCommit(false);
            select.setFetchSize(PAGE);
            Array opd = connection.createArrayOf("varchar", opdList.toArray());
            select.setArray(1, opd);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reader.read(row);
                }
            }
        }
    }

    /** @return the form of each submission */
    Map<String, String> forms() throws SQLException, IOException {
        Map<String, String> forms = new HashMap<>();
        select(
                Component.REALIZATION,
                "SELECT id, opd || '/' || tahun || '/' || tribulan FROM submission WHERE opd = ANY (?)",
                row -> forms.put(SUBJECT + row.getString(1), row.getString(2)));
        return forms;
    }

    List<Balance> balances() throws SQLException, IOException {
        List<Balance> balances = new ArrayList<>();
        select(
                Component.REALIZATION,
                "SELECT opd || '/' || tahun || '/' || tribulan, version, status, (SELECT coalesce(sum(realisasi), 0)"
                        + " FROM budget_entry WHERE submission_id = s.id) FROM submission s WHERE opd = ANY (?)",
                row -> balances.add(new Balance(
                        "PostgreSQL", row.getString(1), row.getLong(2), row.getString(3), row.getBigDecimal(4))));
        return balances;
    }

    List<AuditRow> audit() throws SQLException, IOException {
        List<AuditRow> rows = new ArrayList<>();
        select(
                Component.REALIZATION,
                "SELECT * FROM audit_entry WHERE opd = ANY (?) ORDER BY opd, chain_no",
                row -> rows.add(new AuditRow(
                        row.getString("opd"),
                        row.getLong("chain_no"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before_state"),
                        row.getString("after_state"),
                        row.getString("previous_hash"),
                        row.getString("hash"))));
        return rows;
    }

    static Trace auditTrace(List<AuditRow> rows, Map<String, String> forms) throws IOException {
        List<Effect> effects = new ArrayList<>();
        List<Trace.Number> numbers = new ArrayList<>();
        for (AuditRow row : rows) {
            numbers.add(new Trace.Number(row.opd(), row.number()));
            Kind kind = Kind.ofAction(row.action()).orElse(null);
            if (kind != null) {
                String form = forms.getOrDefault(row.subject(), row.subject());
                String id = kind == Kind.SAVE ? Sheet.idIn(row.after()) : "";
                long version = kind == Kind.SAVE
                        ? 0
                        : JSON.readTree(row.after()).path("version").longValue();
                effects.add(new Effect(form, kind, id, version));
            }
        }
        return new Trace("jejak audit", true, effects, numbers);
    }

    Trace outbox() throws SQLException, IOException {
        List<LoggedEvent> events = new ArrayList<>();
        select(
                Component.REALIZATION,
                "SELECT envelope FROM outbox WHERE opd = ANY (?) ORDER BY opd, sequence",
                row -> events.add(LoggedEvent.of(JSON.readTree(row.getString(1)))));
        return LoggedEvent.trace("outbox", events);
    }

    /** How many events have not reached the broker, or reporting. */
    long underway() throws SQLException, IOException {
        long[] counts = new long[2];
        select(
                Component.REALIZATION,
                "SELECT count(*) + count(*) FILTER (WHERE published_at IS NULL) FROM outbox WHERE opd = ANY (?)",
                row -> counts[0] = row.getLong(1));
        select(
                Component.REPORTING,
                "SELECT count(*) FROM inbox WHERE source = '/realization' AND opd = ANY (?)",
                row -> counts[1] = row.getLong(1));
        return counts[0] - counts[1];
    }

    /** @param known events by their id */
    Trace inbox(Map<String, LoggedEvent> known) throws SQLException, IOException {
        List<Effect> effects = new ArrayList<>();
        List<Trace.Number> numbers = new ArrayList<>();
        select(
                Component.REPORTING,
                "SELECT event_id, type, opd, sequence FROM inbox WHERE source = '/realization' AND opd = ANY (?)"
                        + " ORDER BY opd, sequence",
                row -> {
                    String id = row.getString(1);
                    numbers.add(new Trace.Number(row.getString(3), row.getLong(4)));
                    Optional<Kind> kind = Kind.ofEvent(row.getString(2));
                    Optional<Effect> effect = Optional.ofNullable(known.get(id)).flatMap(LoggedEvent::effect);
                    // an event nobody published is told under its own id
                    effect.or(() -> kind.map(k -> new Effect(id, k, "", 0))).ifPresent(effects::add);
                });
        return new Trace("inbox reporting", false, effects, numbers);
    }
}
