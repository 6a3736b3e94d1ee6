package id.sakip.realization.field;

import id.sakip.realization.field.IntakeStore.ContentKey;
import id.sakip.realization.field.domain.CaptureTime;
import id.sakip.realization.field.domain.ReceiptResult;
import id.sakip.realization.field.domain.ReportItem;
import id.sakip.realization.field.domain.VisitPeriod;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Collects what a chunk changes and writes it as a few JDBC batches. */
final class IntakeWriter implements AutoCloseable {
    private static final String REPORT = "INSERT INTO field_report (opd, id, version, form_kode, form_version, desa,"
            + " officer, device_id, device_sequence, captured_at, effective_at, received_at, skew_seconds, skew_flagged,"
            + " tahun, tribulan, late, assigned, latitude, longitude, accuracy_metres, answers, photos, body_hash, status,"
            + " change_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED',"
            + " nextval('field_change')) ON CONFLICT (opd, id) DO UPDATE SET version = excluded.version,"
            + " form_kode = excluded.form_kode, form_version = excluded.form_version, desa = excluded.desa,"
            + " device_id = excluded.device_id, device_sequence = excluded.device_sequence,"
            + " captured_at = excluded.captured_at, latitude = excluded.latitude, longitude = excluded.longitude,"
            + " accuracy_metres = excluded.accuracy_metres, answers = excluded.answers, photos = excluded.photos,"
            + " body_hash = excluded.body_hash, status = 'RECEIVED', change_no = excluded.change_no";
    private static final String VERSION = "INSERT INTO field_report_version VALUES (?, ?, ?, ?, ?, ?)";
    private static final String RECEIPT = "INSERT INTO field_receipt VALUES (?, ?, ?, ?, ?, ?)";
    private static final String QUEUE = "INSERT INTO field_queue (id, opd, report_id, content_hash, code, content,"
            + " base_version, officer, device_id, effective_at, skew_seconds, received_at, waits_until, status,"
            + " change_no) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', nextval('field_change'))";
    private static final String RELEASE = "UPDATE field_queue SET status = 'ACCEPTED', decided_by = 'system',"
            + " decided_at = ?, decision_reason = ?, change_no = nextval('field_change') WHERE id = ?";

    private final Connection connection;
    private final PreparedStatement reports;
    private final PreparedStatement versions;
    private final PreparedStatement receipts;
    private final PreparedStatement queue;
    private final PreparedStatement released;
    private final Set<UUID> inStatement = new HashSet<>();

    IntakeWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.reports = connection.prepareStatement(REPORT);
        this.versions = connection.prepareStatement(VERSION);
        this.receipts = connection.prepareStatement(RECEIPT);
        this.queue = connection.prepareStatement(QUEUE);
        this.released = connection.prepareStatement(RELEASE);
    }

    /** What is stored beside the item itself. */
    record Place(int version, VisitPeriod period, boolean late, boolean assigned) {}

    void report(Sender sender, SentItem sent, CaptureTime time, Place place) throws SQLException {
        ReportItem item = sent.item();
        oncePerStatement(item.id());
        int i = 0;
        reports.setString(++i, sender.opd());
        reports.setObject(++i, item.id());
        reports.setInt(++i, place.version());
        reports.setString(++i, item.form());
        reports.setInt(++i, item.formVersion());
        reports.setString(++i, item.desa());
        reports.setString(++i, sender.officer());
        reports.setString(++i, sender.deviceId());
        reports.setLong(++i, item.deviceSequence());
        reports.setTimestamp(++i, Timestamp.from(time.claimed()));
        reports.setTimestamp(++i, Timestamp.from(time.effective()));
        reports.setTimestamp(++i, Timestamp.from(time.received()));
        reports.setLong(++i, time.skew().toSeconds());
        reports.setBoolean(++i, time.flagged());
        reports.setInt(++i, place.period().tahun());
        reports.setInt(++i, place.period().tribulan().number());
        reports.setBoolean(++i, place.late());
        reports.setBoolean(++i, place.assigned());
        ReportItem.Location location =
                item.location() == null ? new ReportItem.Location(null, null, null) : item.location();
        reports.setObject(++i, location.latitude(), Types.NUMERIC);
        reports.setObject(++i, location.longitude(), Types.NUMERIC);
        reports.setObject(++i, location.accuracyMetres(), Types.NUMERIC);
        reports.setString(++i, sent.content().get("answers").toString());
        reports.setArray(++i, connection.createArrayOf("uuid", item.photos().toArray()));
        reports.setString(++i, sent.bodyHash());
        reports.addBatch();

        versions.setString(1, sender.opd());
        versions.setObject(2, item.id());
        versions.setInt(3, place.version());
        versions.setString(4, sent.content().toString());
        versions.setString(5, sender.officer());
        versions.setTimestamp(6, Timestamp.from(sender.receivedAt()));
        versions.addBatch();
    }

    /** The driver sends a batch as one statement, and a statement cannot write a row twice: an edit begins the next. */
    private void oncePerStatement(UUID reportId) throws SQLException {
        if (!inStatement.add(reportId)) {
            reports.executeBatch();
            inStatement.clear();
            inStatement.add(reportId);
        }
    }

    void receipt(Sender sender, ContentKey content, ReceiptResult result, String jws) throws SQLException {
        receipts.setString(1, sender.opd());
        receipts.setObject(2, content.reportId());
        receipts.setString(3, content.contentHash());
        receipts.setString(4, result.name());
        receipts.setString(5, jws);
        receipts.setTimestamp(6, Timestamp.from(sender.receivedAt()));
        receipts.addBatch();
    }

    /**
     * Puts an item into the queue.
     *
     * @param waitsUntil null when a person has to decide at once
     */
    QueuedItem hold(Sender sender, SentItem sent, CaptureTime time, String code, Instant waitsUntil)
            throws SQLException {
        QueuedItem queued = new QueuedItem(UUID.randomUUID(), sent, sent.item().baseVersion(), sender);
        int i = 0;
        queue.setObject(++i, queued.id());
        queue.setString(++i, sender.opd());
        queue.setObject(++i, sent.reportId());
        queue.setString(++i, sent.contentHash());
        queue.setString(++i, code);
        queue.setString(++i, sent.content().toString());
        queue.setInt(++i, sent.item().baseVersion());
        queue.setString(++i, sender.officer());
        queue.setString(++i, sender.deviceId());
        queue.setTimestamp(++i, Timestamp.from(time.effective()));
        queue.setLong(++i, time.skew().toSeconds());
        queue.setTimestamp(++i, Timestamp.from(time.received()));
        queue.setTimestamp(++i, waitsUntil == null ? null : Timestamp.from(waitsUntil));
        queue.addBatch();
        return queued;
    }

    void released(UUID queueId, String reason, Instant at) throws SQLException {
        released.setTimestamp(1, Timestamp.from(at));
        released.setString(2, reason);
        released.setObject(3, queueId);
        released.addBatch();
    }

    /** Reports before their versions, which refer to them. */
    void flush() throws SQLException {
        for (PreparedStatement batch : new PreparedStatement[] {reports, versions, receipts, queue, released}) {
            batch.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement batch : new PreparedStatement[] {reports, versions, receipts, queue, released}) {
            batch.close();
        }
    }
}
