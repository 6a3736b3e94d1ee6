package id.sakip.reporting.fact.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything known about one OPD and year, and about its other years as far as a report compares them. */
public record OpdFacts(
        String opd,
        int tahun,
        Optional<Fact<Opd>> profile,
        List<Fact<Policy>> policies,
        List<Fact<Plan>> renstra,
        List<Fact<Plan>> renja,
        List<Fact<PerjanjianKinerja>> perjanjianKinerja,
        List<Fact<Iku>> iku,
        List<Fact<Submission>> submissions,
        List<Fact<BudgetRealization>> budgets,
        List<Fact<Akip>> akip,
        List<Fact<Lhe>> lhe,
        List<Fact<Rekomendasi>> rekomendasi,
        List<Fact<TindakLanjut>> tindakLanjut,
        List<Fact<Ikm>> ikm,
        List<Fact<Ipp>> ipp,
        List<Fact<Benchmark>> benchmarks) {

    private static final int LAST_TRIBULAN = 4;

    /** The same facts as if nothing unverified had been handed in. */
    public OpdFacts verifiedOnly() {
        return new OpdFacts(
                opd,
                tahun,
                profile,
                policies,
                renstra,
                renja,
                perjanjianKinerja,
                iku,
                submissions.stream().filter(fact -> fact.data().verified()).toList(),
                budgets,
                akip,
                lhe,
                rekomendasi,
                tindakLanjut,
                ikm,
                ipp,
                benchmarks);
    }

    /** The Renstra in force in a year: of those that cover it, the newest version. */
    public Optional<Fact<Plan>> renstraFor(int year) {
        return newest(renstra.stream().filter(plan -> plan.data().document().covers(year)));
    }

    public Optional<Fact<Plan>> renjaFor(int year) {
        return newest(renja.stream().filter(plan -> plan.data().document().covers(year)));
    }

    /** The Renja in force on a day: the first version, or a revision dated by then; an undated revision came later. */
    public Optional<Fact<Plan>> renjaOn(int year, LocalDate day) {
        List<Fact<Plan>> versions = renja.stream()
                .filter(plan -> plan.data().document().covers(year))
                .sorted(Comparator.comparingInt(plan -> plan.data().document().version()))
                .toList();
        return newest(versions.stream().skip(1).filter(plan -> datedBy(plan, day)))
                .or(() -> versions.stream().findFirst());
    }

    public Optional<Fact<PerjanjianKinerja>> perjanjianKinerjaFor(int year) {
        return perjanjianKinerja.stream()
                .filter(pk -> pk.data().document().covers(year))
                .max(Comparator.comparingInt(pk -> pk.data().document().version()));
    }

    /** The IKU in force in a year. */
    public Optional<Fact<Iku>> ikuFor(int year) {
        return iku.stream()
                .filter(fact -> fact.data().document().covers(year))
                .max(Comparator.comparingInt(fact -> fact.data().document().version()));
    }

    public Optional<Fact<Policy>> policy() {
        LocalDate yearEnd = LocalDate.of(tahun, 12, 31);
        return policies.stream()
                .filter(fact -> fact.data().validOn(yearEnd))
                .max(Comparator.comparing(
                        fact -> fact.data().berlakuMulai(), Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    public Optional<Fact<Submission>> submission(int year, int tribulan) {
        return submissions.stream()
                .filter(fact -> fact.data().submission().tahun() == year
                        && fact.data().submission().tribulan() == tribulan
                        && fact.data().counts())
                .findFirst();
    }

    /** The year's measurement: its last tribulan that counts. */
    public Optional<Fact<Submission>> latestSubmission(int year) {
        return descending()
                .flatMap(tribulan -> submission(year, tribulan).stream())
                .findFirst();
    }

    public Optional<Fact<BudgetRealization>> budget(int year, int tribulan) {
        return budgets.stream()
                .filter(fact -> fact.data().tahun() == year && fact.data().tribulan() == tribulan)
                .findFirst();
    }

    public Optional<Fact<BudgetRealization>> latestBudget(int year) {
        return descending().flatMap(tribulan -> budget(year, tribulan).stream()).findFirst();
    }

    public Optional<Fact<Akip>> akipOf(int year) {
        return akip.stream().filter(fact -> fact.data().tahun() == year).findFirst();
    }

    public Optional<Fact<Ikm>> ikmOf(int year) {
        return ikm.stream().filter(fact -> fact.data().tahun() == year).findFirst();
    }

    public Optional<Fact<Ipp>> ippOf(int year) {
        return ipp.stream().filter(fact -> fact.data().tahun() == year).findFirst();
    }

    public Optional<Fact<Benchmark>> benchmark(String ukuran) {
        return benchmarks.stream()
                .filter(fact ->
                        fact.data().tahun() == tahun && fact.data().ukuran().equals(ukuran))
                .findFirst();
    }

    private static Stream<Integer> descending() {
        return Stream.iterate(LAST_TRIBULAN, tribulan -> tribulan >= 1, tribulan -> tribulan - 1);
    }

    private static boolean datedBy(Fact<Plan> plan, LocalDate day) {
        PlanDocument document = plan.data().document();
        LocalDate since = document.effectiveDate() == null ? document.date() : document.effectiveDate();
        return since != null && !since.isAfter(day);
    }

    private static Optional<Fact<Plan>> newest(Stream<Fact<Plan>> plans) {
        return plans.max(Comparator.<Fact<Plan>>comparingInt(
                        plan -> plan.data().document().version())
                .thenComparing(plan -> plan.origin().sequence()));
    }
}
