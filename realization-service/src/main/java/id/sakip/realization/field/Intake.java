package id.sakip.realization.field;

import id.sakip.realization.field.IntakeStore.ContentKey;
import id.sakip.realization.field.domain.Admission;
import id.sakip.realization.field.domain.CaptureTime;
import id.sakip.realization.field.domain.FieldForm;
import id.sakip.realization.field.domain.IntakeWindow;
import id.sakip.realization.field.domain.ItemRefusal;
import id.sakip.realization.field.domain.ReceiptResult;
import id.sakip.realization.field.domain.ReportItem;
import id.sakip.realization.field.domain.ReportStatus;
import id.sakip.realization.field.domain.StoredReport;
import id.sakip.realization.field.domain.VisitPeriod;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes the items of one chunk in, one after the other, each seeing what those before it did. */
final class Intake {
    /** For a report that came in while the tribulan were being locked: a person has a look. */
    private static final IntakeWindow UNKNOWN = new IntakeWindow(true, true);

    private final FormCatalog forms;
    private final IntakeWriter writer;
    private final Duration baseWait;
    private final State state;
    private final List<ReceivedReport> received = new ArrayList<>();

    Intake(FormCatalog forms, IntakeWriter writer, Duration baseWait, State state) {
        this.forms = forms;
        this.writer = writer;
        this.baseWait = baseWait;
        this.state = state;
    }

    /** Everything a chunk is held against, as it is under the lock of the OPD; changed along the way. */
    record State(
            ZoneId zone,
            Map<VisitPeriod, IntakeWindow> periods,
            Map<ContentKey, String> receipts,
            Map<UUID, StoredReport> reports,
            List<QueuedItem> waiting,
            Set<String> desa,
            Set<IntakeStore.Task> tasks) {}

    List<ReceivedReport> received() {
        return received;
    }

    /** Decides about one item that was not here before, and does it. */
    ReceiptBody settle(Sender sender, SentItem sent) throws SQLException {
        ItemRefusal refusal = sent.refusal() != null ? sent.refusal() : checkForm(sent.item());
        if (refusal != null) {
            return ReceiptBody.explained(sender, sent, ReceiptResult.REJECTED, null, refusal);
        }
        CaptureTime time = sender.captureTime(sent.item().capturedAt());
        Admission admission = admit(sent, time);
        switch (admission.result()) {
            case ACCEPTED -> {
                IntakeWriter.Place place = store(sender, sent, time);
                releaseEditsOf(sent.reportId());
                return ReceiptBody.stored(sender, sent, ReceiptResult.ACCEPTED, time, place);
            }
            case ALREADY_THERE -> {
                StoredReport stored = state.reports().get(sent.reportId());
                IntakeWriter.Place place = new IntakeWriter.Place(stored.version(), stored.period(), false, false);
                return ReceiptBody.stored(sender, sent, ReceiptResult.ALREADY_THERE, time, place);
            }
            default -> {
                Instant waitsUntil =
                        admission.waitsForBase() ? sender.receivedAt().plus(baseWait) : null;
                QueuedItem queued =
                        writer.hold(sender, sent, time, admission.refusal().code(), waitsUntil);
                if (admission.waitsForBase()) {
                    state.waiting().add(queued);
                }
                return ReceiptBody.explained(sender, sent, admission.result(), time, admission.refusal());
            }
        }
    }

    private ItemRefusal checkForm(ReportItem item) {
        Optional<FieldForm> form = forms.find(item.form(), item.formVersion());
        return form.isEmpty()
                ? new ItemRefusal(
                        "form-unknown",
                        "/form",
                        "Formulir " + item.form() + " versi " + item.formVersion() + " tidak dikenal.",
                        "Muat ulang daftar formulir lalu kirim lagi.")
                : form.get().check(item.answers()).orElse(null);
    }

    private Admission admit(SentItem sent, CaptureTime time) {
        return Admission.decide(
                sent.item(),
                sent.bodyHash(),
                Optional.ofNullable(state.reports().get(sent.reportId())),
                state.desa().contains(sent.item().desa()),
                windowOf(periodOf(sent, time)));
    }

    /** A report stays in the tribulan of its visit, also when it is edited later. */
    private VisitPeriod periodOf(SentItem sent, CaptureTime time) {
        StoredReport stored = state.reports().get(sent.reportId());
        return stored != null ? stored.period() : VisitPeriod.of(time.dayIn(state.zone()));
    }

    private IntakeWindow windowOf(VisitPeriod period) {
        return state.periods().getOrDefault(period, UNKNOWN);
    }

    /** Stores the item as the next version of its report, whatever it is based on. */
    IntakeWriter.Place store(Sender sender, SentItem sent, CaptureTime time) throws SQLException {
        StoredReport before = state.reports().get(sent.reportId());
        VisitPeriod period = periodOf(sent, time);
        IntakeWindow window = windowOf(period);
        IntakeWriter.Place place = new IntakeWriter.Place(
                before == null ? 1 : before.version() + 1,
                period,
                window.closed() || window.pastDeadline(),
                state.tasks().contains(IntakeStore.taskOf(sent.item(), period)));
        writer.report(sender, sent, time, place);
        state.reports()
                .put(
                        sent.reportId(),
                        new StoredReport(place.version(), sent.bodyHash(), ReportStatus.RECEIVED, period));
        received.add(ReceivedReport.of(sent.item(), place, time));
        return place;
    }

    /** Applies the edits that waited for the version a report has now. */
    void releaseEditsOf(UUID reportId) throws SQLException {
        boolean applied = true;
        while (applied) {
            applied = false;
            for (QueuedItem edit : List.copyOf(state.waiting())) {
                if (edit.item().reportId().equals(reportId)
                        && edit.baseVersion() == state.reports().get(reportId).version()) {
                    state.waiting().remove(edit);
                    CaptureTime time =
                            edit.sender().captureTime(edit.item().item().capturedAt());
                    if (admit(edit.item(), time).result() == ReceiptResult.ACCEPTED) {
                        store(edit.sender(), edit.item(), time);
                        writer.released(
                                edit.id(),
                                "Versi yang ditunggu sudah datang.",
                                edit.sender().receivedAt());
                        applied = true;
                    }
                }
            }
        }
    }
}
