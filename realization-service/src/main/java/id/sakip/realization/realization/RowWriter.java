package id.sakip.realization.realization;

import id.sakip.kit.http.BatchItem.Result;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Changes rows of one open submission, remembers what they were before, and stores them together at the end. */
final class RowWriter {
    private final OpenSubmission open;
    private final StoredFigures figures;
    private final Map<UUID, Entry> entries;
    private final Map<UUID, BudgetEntry> budget;
    private final Set<Entry> changedEntries = new LinkedHashSet<>();
    private final Set<BudgetEntry> changedBudget = new LinkedHashSet<>();
    private final List<Object> before = new ArrayList<>();
    private final List<Object> after = new ArrayList<>();

    private RowWriter(
            OpenSubmission open, StoredFigures figures, Map<UUID, Entry> entries, Map<UUID, BudgetEntry> budget) {
        this.open = open;
        this.figures = figures;
        this.entries = entries;
        this.budget = budget;
    }

    static RowWriter ofAll(OpenSubmission open, StoredFigures figures) {
        Submission submission = open.submission();
        return new RowWriter(open, figures, figures.entriesByIndicator(submission), figures.budgetByNode(submission));
    }

    /** @param stored the one row that may be written; null when it is not there yet */
    static RowWriter ofOne(OpenSubmission open, StoredFigures figures, Entry stored) {
        Map<UUID, Entry> entries = new HashMap<>();
        if (stored != null) {
            entries.put(stored.indicatorId(), stored);
        }
        return new RowWriter(open, figures, entries, Map.of());
    }

    /** @param stored the one row that may be written; null when it is not there yet */
    static RowWriter ofOne(OpenSubmission open, StoredFigures figures, BudgetEntry stored) {
        Map<UUID, BudgetEntry> budget = new HashMap<>();
        if (stored != null) {
            budget.put(stored.nodeId(), stored);
        }
        return new RowWriter(open, figures, Map.of(), budget);
    }

    Result write(EntryFacts row) {
        Entry stored = entries.get(row.indicatorId());
        if (stored == null) {
            Entry entry = new Entry(open.submission().id(), row, open.by(), open.at());
            entries.put(row.indicatorId(), entry);
            changedEntries.add(entry);
            after.add(row);
            return Result.IMPORTED;
        }
        EntryFacts was = stored.facts();
        if (was.sameAs(row)) {
            return Result.UNCHANGED;
        }
        before.add(was);
        after.add(row);
        stored.replace(row, open.by(), open.at());
        changedEntries.add(stored);
        return Result.UPDATED;
    }

    Result write(BudgetFacts row) {
        BudgetEntry stored = budget.get(row.nodeId());
        if (stored == null) {
            BudgetEntry entry = new BudgetEntry(open.submission().id(), row, open.by(), open.at());
            budget.put(row.nodeId(), entry);
            changedBudget.add(entry);
            after.add(row);
            return Result.IMPORTED;
        }
        BudgetFacts was = stored.facts();
        if (was.sameAs(row)) {
            return Result.UNCHANGED;
        }
        before.add(was);
        after.add(row);
        stored.replace(row, open.by(), open.at());
        changedBudget.add(stored);
        return Result.UPDATED;
    }

    /** Stores what was written. */
    void store() {
        figures.store(changedEntries, changedBudget);
    }

    /** @return what it says now; null when it was never written */
    EntryFacts entry(UUID indicatorId) {
        Entry row = entryRow(indicatorId);
        return row == null ? null : row.facts();
    }

    /** @return what it says now; null when it was never written */
    BudgetFacts budget(UUID nodeId) {
        BudgetEntry row = budgetRow(nodeId);
        return row == null ? null : row.facts();
    }

    Entry entryRow(UUID indicatorId) {
        return entries.get(indicatorId);
    }

    BudgetEntry budgetRow(UUID nodeId) {
        return budget.get(nodeId);
    }

    boolean hasChanged() {
        return !after.isEmpty();
    }

    /** @return rows that were there before; null when all are new */
    List<Object> before() {
        return before.isEmpty() ? null : before;
    }

    List<Object> after() {
        return after;
    }

    long versionOfEntry(UUID indicatorId) {
        return entries.containsKey(indicatorId) ? entries.get(indicatorId).version() : 0;
    }

    long versionOfBudget(UUID nodeId) {
        return budget.containsKey(nodeId) ? budget.get(nodeId).version() : 0;
    }
}
