package id.sakip.realization.realization;

import id.sakip.kit.http.BatchItem.Result;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes rows into one open submission and remembers what they were before. */
final class RowWriter {
    private final OpenSubmission open;
    private final StoredFigures figures;
    private final Map<UUID, Entry> entries;
    private final Map<UUID, BudgetEntry> budget;
    private final List<Object> before = new ArrayList<>();
    private final List<Object> after = new ArrayList<>();

    RowWriter(OpenSubmission open, StoredFigures figures) {
        this.open = open;
        this.figures = figures;
        this.entries = figures.entriesByIndicator(open.submission());
        this.budget = figures.budgetByNode(open.submission());
    }

    Result write(EntryFacts row) {
        Entry stored = entries.get(row.indicatorId());
        if (stored == null) {
            Entry entry = new Entry(open.submission().id(), row, open.by(), open.at());
            figures.store(entry);
            entries.put(row.indicatorId(), entry);
            after.add(row);
            return Result.IMPORTED;
        }
        if (stored.facts().sameAs(row)) {
            return Result.UNCHANGED;
        }
        before.add(stored.facts());
        after.add(row);
        stored.replace(row, open.by(), open.at());
        return Result.UPDATED;
    }

    Result write(BudgetFacts row) {
        BudgetEntry stored = budget.get(row.nodeId());
        if (stored == null) {
            BudgetEntry entry = new BudgetEntry(open.submission().id(), row, open.by(), open.at());
            figures.store(entry);
            budget.put(row.nodeId(), entry);
            after.add(row);
            return Result.IMPORTED;
        }
        if (stored.facts().sameAs(row)) {
            return Result.UNCHANGED;
        }
        before.add(stored.facts());
        after.add(row);
        stored.replace(row, open.by(), open.at());
        return Result.UPDATED;
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
