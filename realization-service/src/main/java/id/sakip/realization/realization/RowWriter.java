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

    static RowWriter ofEntry(OpenSubmission open, StoredFigures figures, UUID indicatorId) {
        return new RowWriter(open, figures, figures.entry(open.submission(), indicatorId), Map.of());
    }

    static RowWriter ofBudget(OpenSubmission open, StoredFigures figures, UUID nodeId) {
        return new RowWriter(open, figures, Map.of(), figures.budget(open.submission(), nodeId));
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

    /** @return as it is stored; null when it is not */
    EntryFacts entry(UUID indicatorId) {
        Entry stored = entries.get(indicatorId);
        return stored == null ? null : stored.facts();
    }

    /** @return as it is stored; null when it is not */
    BudgetFacts budget(UUID nodeId) {
        BudgetEntry stored = budget.get(nodeId);
        return stored == null ? null : stored.facts();
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
