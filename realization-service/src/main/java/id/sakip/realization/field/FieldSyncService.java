package id.sakip.realization.field;

import id.sakip.realization.field.domain.FieldForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What changed for one officer since his phone last asked: forms, desa, assignments, and what became of his reports. */
@ApplicationScoped
public class FieldSyncService {
    private final FormRepository forms;
    private final AssignmentRepository assignments;
    private final FieldReportRepository reports;
    private final QueueRepository queue;
    private final IntakeStore store;

    FieldSyncService(
            FormRepository forms,
            AssignmentRepository assignments,
            FieldReportRepository reports,
            QueueRepository queue,
            IntakeStore store) {
        this.forms = forms;
        this.assignments = assignments;
        this.reports = reports;
        this.queue = queue;
        this.store = store;
    }

    /** @param active false: no longer listed, kept because reports name it */
    public record DesaChange(String kode, String nama, boolean active, long changeNo) {}

    /**
     * @param formsUpTo and upTo where to go on
     * @param more whether there is more right now
     */
    public record Changes(
            List<FieldForm> forms,
            List<DesaChange> desa,
            List<Assignment> assignments,
            List<FieldReport> reports,
            List<QueueEntry> waiting,
            long formsUpTo,
            long upTo,
            boolean more) {}

    /**
     * Reads in the order of changes. Within an OPD their numbers are drawn under its lock, so none commits behind this cursor;
     * the forms of the kabupaten have a lock of their own and therefore a cursor of their own.
     */
    @Transactional
    public Changes since(String opd, String officer, long formsAfter, long after, int size) {
        List<FormVersion> changedForms = forms.listChangedAfter(formsAfter);
        List<DesaChange> desa = desaChanged(opd, after, size + 1);
        List<Assignment> changedAssignments = assignments.listChanged(opd, officer, after, size + 1);
        List<FieldReport> changedReports = reports.listChanged(opd, officer, after, size + 1);
        List<QueueEntry> changedQueue = queue.listChanged(opd, officer, after, size + 1);
        List<Long> numbers = Stream.of(
                        desa.stream().map(DesaChange::changeNo),
                        changedAssignments.stream().map(Assignment::changeNo),
                        changedReports.stream().map(FieldReport::changeNo),
                        changedQueue.stream().map(QueueEntry::changeNo))
                .flatMap(n -> n)
                .sorted()
                .toList();
        boolean more = numbers.size() > size;
        long upTo = numbers.isEmpty() ? after : numbers.get(Math.min(size, numbers.size()) - 1);
        return new Changes(
                changedForms.stream().map(FormCatalog::read).toList(),
                upTo(desa, DesaChange::changeNo, upTo),
                upTo(changedAssignments, Assignment::changeNo, upTo),
                upTo(changedReports, FieldReport::changeNo, upTo),
                upTo(changedQueue, QueueEntry::changeNo, upTo),
                changedForms.stream().mapToLong(FormVersion::changeNo).max().orElse(formsAfter),
                upTo,
                more);
    }

    private static <T> List<T> upTo(List<T> changes, ToLongFunction<T> number, long upTo) {
        return changes.stream().filter(c -> number.applyAsLong(c) <= upTo).toList();
    }

    private List<DesaChange> desaChanged(String opd, long after, int limit) {
        return store.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT kode, nama, active, change_no FROM desa"
                    + " WHERE opd = ? AND change_no > ? ORDER BY change_no LIMIT ?")) {
                select.setString(1, opd);
                select.setLong(2, after);
                select.setInt(3, limit);
                List<DesaChange> changes = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        changes.add(
                                new DesaChange(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)));
                    }
                }
                return changes;
            }
        });
    }
}
