package id.sakip.realization.realization;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything stored for the submissions of an OPD, in the shape the form is made of. */
@ApplicationScoped
class StoredFigures {
    private final EntryRepository entries;
    private final BudgetEntryRepository budget;
    private final MeasuredValueRepository measured;
    private final SubmissionRepository submissions;

    StoredFigures(
            EntryRepository entries,
            BudgetEntryRepository budget,
            MeasuredValueRepository measured,
            SubmissionRepository submissions) {
        this.entries = entries;
        this.budget = budget;
        this.measured = measured;
        this.submissions = submissions;
    }

    Map<Tribulan, Map<UUID, EntryFacts>> entriesOf(List<Submission> ofYear) {
        Map<UUID, Tribulan> tribulan = tribulanById(ofYear);
        Map<Tribulan, Map<UUID, EntryFacts>> facts = new EnumMap<>(Tribulan.class);
        entries.listOf(tribulan.keySet())
                .forEach(e -> facts.computeIfAbsent(tribulan.get(e.submissionId()), k -> new LinkedHashMap<>())
                        .put(e.indicatorId(), e.facts()));
        return facts;
    }

    Map<Tribulan, Map<UUID, BudgetFacts>> budgetOf(List<Submission> ofYear) {
        Map<UUID, Tribulan> tribulan = tribulanById(ofYear);
        Map<Tribulan, Map<UUID, BudgetFacts>> facts = new EnumMap<>(Tribulan.class);
        budget.listOf(tribulan.keySet())
                .forEach(e -> facts.computeIfAbsent(tribulan.get(e.submissionId()), k -> new LinkedHashMap<>())
                        .put(e.nodeId(), e.facts()));
        return facts;
    }

    /** @return what is entered for one indicator in each tribulan of the year */
    Map<Tribulan, Entry> entryOverYear(Submission submission, UUID indicatorId) {
        Map<Tribulan, Entry> year = new EnumMap<>(Tribulan.class);
        for (Object[] row : entries.listOfYear(submission.opd(), submission.tahun(), indicatorId)) {
            year.put(Tribulan.of((Integer) row[0]), (Entry) row[1]);
        }
        return year;
    }

    /** @return what is entered for one node in each tribulan of the year */
    Map<Tribulan, BudgetEntry> budgetOverYear(Submission submission, UUID nodeId) {
        Map<Tribulan, BudgetEntry> year = new EnumMap<>(Tribulan.class);
        for (Object[] row : budget.listOfYear(submission.opd(), submission.tahun(), nodeId)) {
            year.put(Tribulan.of((Integer) row[0]), (BudgetEntry) row[1]);
        }
        return year;
    }

    Map<Integer, Map<UUID, Quantity>> yearsBefore(String opd, int tahun) {
        Map<UUID, Integer> yearById = submissions.listVerifiedYearsBefore(opd, tahun).stream()
                .collect(Collectors.toMap(Submission::id, Submission::tahun));
        Map<Integer, Map<UUID, Quantity>> years = new HashMap<>();
        measured.listOf(yearById.keySet())
                .forEach(m -> years.computeIfAbsent(yearById.get(m.submissionId()), y -> new HashMap<>())
                        .put(m.indicatorId(), m.quantity()));
        return years;
    }

    Map<UUID, Entry> entriesByIndicator(Submission submission) {
        return entries.listOf(submission.id()).stream()
                .collect(Collectors.toMap(Entry::indicatorId, Function.identity()));
    }

    Map<UUID, BudgetEntry> budgetByNode(Submission submission) {
        return budget.listOf(submission.id()).stream()
                .collect(Collectors.toMap(BudgetEntry::nodeId, Function.identity()));
    }

    Map<UUID, MeasuredValue> measuredByIndicator(Submission submission) {
        return measured.listOf(List.of(submission.id())).stream()
                .collect(Collectors.toMap(MeasuredValue::indicatorId, Function.identity()));
    }

    void store(Collection<Entry> changedEntries, Collection<BudgetEntry> changedBudget) {
        entries.write(changedEntries);
        budget.write(changedBudget);
    }

    void store(MeasuredValue value) {
        measured.persist(value);
    }

    void remove(MeasuredValue value) {
        measured.delete(value);
    }

    private static Map<UUID, Tribulan> tribulanById(List<Submission> ofYear) {
        return ofYear.stream().collect(Collectors.toMap(Submission::id, Submission::tribulan));
    }
}
