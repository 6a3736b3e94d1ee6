package id.sakip.realization.field;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.field.domain.ReportItem;
import id.sakip.realization.field.domain.ReportStatus;
import id.sakip.realization.field.domain.StoredReport;
import id.sakip.realization.field.domain.VisitPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads what the items of a chunk have to be held against, with one statement for each kind of thing. */
@ApplicationScoped
class IntakeStore {
    private final DataSource dataSource;

    IntakeStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One content under one id. */
    record ContentKey(UUID reportId, String contentHash) {
        static ContentKey of(SentItem item) {
            return new ContentKey(item.reportId(), item.contentHash());
        }
    }

    /** One visit an officer was told to make. */
    record Task(String form, String desa, VisitPeriod period) {}

    Map<ContentKey, String> receipts(String opd, Collection<SentItem> items) {
        return select(
                "SELECT report_id, content_hash, jws FROM field_receipt WHERE opd = ? AND report_id = ANY (?)",
                opd,
                ids(items),
                row -> {
                    Map<ContentKey, String> receipts = new HashMap<>();
                    while (row.next()) {
                        receipts.put(
                                new ContentKey(
                                        row.getObject(1, UUID.class),
                                        row.getString(2).strip()),
                                row.getString(3));
                    }
                    return receipts;
                });
    }

    Map<UUID, StoredReport> reports(String opd, Collection<SentItem> items) {
        return select(
                "SELECT id, version, body_hash, status, tahun, tribulan FROM field_report"
                        + " WHERE opd = ? AND id = ANY (?)",
                opd,
                ids(items),
                row -> {
                    Map<UUID, StoredReport> reports = new HashMap<>();
                    while (row.next()) {
                        reports.put(
                                row.getObject(1, UUID.class),
                                new StoredReport(
                                        row.getInt(2),
                                        row.getString(3).strip(),
                                        ReportStatus.valueOf(row.getString(4)),
                                        new VisitPeriod(row.getInt(5), Tribulan.of(row.getInt(6)))));
                    }
                    return reports;
                });
    }

    /** @return edits that wait for a version of these reports */
    List<QueuedItem> waiting(String opd, Collection<SentItem> items) {
        return select(
                "SELECT * FROM field_queue WHERE opd = ? AND report_id = ANY (?)"
                        + " AND status = 'OPEN' AND waits_until IS NOT NULL ORDER BY received_at",
                opd,
                ids(items),
                row -> {
                    List<QueuedItem> waiting = new ArrayList<>();
                    while (row.next()) {
                        waiting.add(QueuedItem.read(row));
                    }
                    return waiting;
                });
    }

    Set<String> desaOf(String opd) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT kode FROM desa WHERE opd = ?")) {
                select.setString(1, opd);
                Set<String> desa = new HashSet<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        desa.add(row.getString(1));
                    }
                }
                return desa;
            }
        });
    }

    Set<Task> tasksOf(String opd, String officer) {
        return with(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT form_kode, desa, tahun, tribulan FROM field_assignment"
                            + " WHERE opd = ? AND officer = ? AND active")) {
                select.setString(1, opd);
                select.setString(2, officer);
                Set<Task> tasks = new HashSet<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        tasks.add(new Task(
                                row.getString(1),
                                row.getString(2),
                                new VisitPeriod(row.getInt(3), Tribulan.of(row.getInt(4)))));
                    }
                }
                return tasks;
            }
        });
    }

    static Task taskOf(ReportItem item, VisitPeriod period) {
        return new Task(item.form(), item.desa(), period);
    }

    private <T> T select(String sql, String opd, UUID[] ids, Reading<T> reading) {
        return with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setString(1, opd);
                select.setArray(2, connection.createArrayOf("uuid", ids));
                try (ResultSet row = select.executeQuery()) {
                    return reading.read(row);
                }
            }
        });
    }

    private static UUID[] ids(Collection<SentItem> items) {
        return items.stream().map(SentItem::reportId).distinct().toArray(UUID[]::new);
    }

    <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("field reports: " + e.getMessage(), e);
        }
    }

    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
