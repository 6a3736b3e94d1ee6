package id.sakip.realization.field;

import id.sakip.kit.audit.AuditTrail;
import id.sakip.kit.event.EventLog;
import id.sakip.realization.field.IntakeStore.ContentKey;
import id.sakip.realization.field.domain.IntakeWindow;
import id.sakip.realization.field.domain.StoredReport;
import id.sakip.realization.field.domain.VisitPeriod;
import id.sakip.realization.plan.OpdLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes field reports in, a chunk in one transaction. Locks are taken in the order of everybody: the tribulan, then the OPD.
 * A chunk that was here before takes none.
 */
@ApplicationScoped
public class FieldIntakeService {
    private final IntakeStore store;
    private final OpdLock lock;
    private final FieldPeriods periods;
    private final FormCatalog forms;
    private final ReceiptSigner signer;
    private final FieldConfig config;
    private final EventLog events;
    private final AuditTrail audit;

    FieldIntakeService(
            IntakeStore store,
            OpdLock lock,
            FieldPeriods periods,
            FormCatalog forms,
            ReceiptSigner signer,
            FieldConfig config,
            EventLog events,
            AuditTrail audit) {
        this.store = store;
        this.lock = lock;
        this.periods = periods;
        this.forms = forms;
        this.signer = signer;
        this.config = config;
        this.events = events;
        this.audit = audit;
    }

    /** @return a signed receipt for each item, in the order sent */
    @Transactional
    List<String> take(Sender sender, List<SentItem> items) {
        Map<ContentKey, String> known = store.receipts(sender.opd(), items);
        if (items.stream().allMatch(item -> known.containsKey(ContentKey.of(item)))) {
            return items.stream().map(item -> known.get(ContentKey.of(item))).toList();
        }
        Intake.State state = lockedState(sender, items);
        return store.with(connection -> {
            try (IntakeWriter writer = new IntakeWriter(connection)) {
                Intake intake = new Intake(forms, writer, config.baseWait(), state);
                for (SentItem item : items) {
                    ContentKey content = ContentKey.of(item);
                    if (!state.receipts().containsKey(content)) {
                        ReceiptBody settled = intake.settle(sender, item);
                        String receipt = signer.sign(settled);
                        writer.receipt(sender, content, settled.result(), receipt);
                        state.receipts().put(content, receipt);
                    }
                }
                writer.flush();
                announce(sender.opd(), intake.received());
                return items.stream()
                        .map(item -> state.receipts().get(ContentKey.of(item)))
                        .toList();
            }
        });
    }

    /** A person decided that what was queued counts: it becomes the next version, whatever stood in its way. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeQueued(QueuedItem queued) {
        Sender sender = queued.sender();
        List<SentItem> items = List.of(queued.item());
        Intake.State state = lockedState(sender, items);
        store.with(connection -> {
            try (IntakeWriter writer = new IntakeWriter(connection)) {
                Intake intake = new Intake(forms, writer, config.baseWait(), state);
                intake.store(
                        sender,
                        queued.item(),
                        sender.captureTime(queued.item().item().capturedAt()));
                intake.releaseEditsOf(queued.item().reportId());
                writer.flush();
                announce(sender.opd(), intake.received());
                return null;
            }
        });
    }

    private Intake.State lockedState(Sender sender, List<SentItem> items) {
        ZoneId zone = periods.zoneAt(sender.receivedAt());
        Set<VisitPeriod> wanted = new HashSet<>();
        Stream.concat(
                        items.stream()
                                .filter(sent -> sent.item() != null)
                                .map(sent -> VisitPeriod.of(
                                        sender.captureTime(sent.item().capturedAt())
                                                .dayIn(zone))),
                        store.reports(sender.opd(), items).values().stream().map(StoredReport::period))
                .forEach(wanted::add);
        Map<VisitPeriod, IntakeWindow> held = periods.hold(sender.opd(), wanted, sender.receivedAt());
        lock.hold(sender.opd());
        return new Intake.State(
                zone,
                held,
                store.receipts(sender.opd(), items),
                store.reports(sender.opd(), items),
                store.waiting(sender.opd(), items),
                store.desaOf(sender.opd()),
                store.tasksOf(sender.opd(), sender.officer()));
    }

    private void announce(String opd, List<ReceivedReport> received) {
        if (!received.isEmpty()) {
            UUID first = received.get(0).id();
            audit.record("field.received", "field-report/" + first, opd, null, received);
            events.append("FieldReportReceived", "field-report/" + first, opd, new Received(received));
        }
    }

    /** Payload of FieldReportReceived: what one transaction took in. */
    record Received(List<ReceivedReport> reports) {}
}
