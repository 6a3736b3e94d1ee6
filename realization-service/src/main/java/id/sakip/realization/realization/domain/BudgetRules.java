package id.sakip.realization.realization.domain;

import static id.sakip.realization.realization.domain.EntryRules.refuse;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.period.domain.MonthPeriod;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.YearPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which anggaran rows can be stored at all. More than the pagu is a finding of {@link SubmissionChecks}. */
public final class BudgetRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 3;
    private static final int MAX_PERCENT_DECIMALS = 4;

    private BudgetRules() {}

    public static Optional<Refusal> check(BudgetFacts entry, PlanNode node, YearPlan plan, Tribulan tribulan) {
        if (!plan.isLeaf(node)) {
            return refuse(
                    "node-is-sum",
                    "nodeId",
                    "Realisasi anggaran " + node.ref() + " adalah jumlah dari rincian di bawahnya.",
                    "Isilah realisasi pada sub kegiatan di bawahnya.");
        }
        return Stream.of(
                        amount(entry.realisasi(), "realisasi"),
                        months(entry, tribulan),
                        EntryRules.texts(new Explanations(entry.penjelasan(), null, null, null, null)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * What a closed month has stays as it is, and a month that has not begun has nothing yet.
     *
     * @param changed months the row would change
     * @param months those that have a deadline of their own
     */
    public static Optional<Refusal> checkMonths(Set<Integer> changed, List<MonthPeriod> months) {
        return months.stream()
                .filter(month -> changed.contains(month.month().getMonthValue()))
                .flatMap(month -> notNow(month).stream())
                .findFirst();
    }

    private static Optional<Refusal> notNow(MonthPeriod month) {
        return switch (month.state()) {
            case CLOSED ->
                refuse(
                        "month-closed",
                        "bulanan",
                        month.whyClosed() + ".",
                        "Kirimkan bulan itu sebagaimana tersimpan, atau: " + MonthPeriod.howToReopen());
            case NOT_YET ->
                refuse(
                        "month-not-begun",
                        "bulanan",
                        month.nama() + " belum dimulai.",
                        "Isilah bulan itu setelah dimulai.");
            case OPEN, DUE, EXTENDED -> Optional.empty();
        };
    }

    private static Optional<Refusal> amount(BigDecimal rupiah, String field) {
        if (rupiah != null && rupiah.signum() < 0) {
            return refuse(
                    "amount-negative",
                    field,
                    "Realisasi anggaran tidak boleh negatif.",
                    "Isilah jumlah setelah dikurangi pengembalian belanja.");
        }
        boolean malformed = rupiah != null
                && (EntryRules.tooLong(rupiah) || rupiah.stripTrailingZeros().scale() > 2);
        return malformed
                ? refuse(
                        "amount-not-rupiah",
                        field,
                        "Jumlah rupiah paling banyak 18 angka dengan dua desimal.",
                        "Periksa kembali jumlahnya.")
                : Optional.empty();
    }

    private static Optional<Refusal> months(BudgetFacts entry, Tribulan tribulan) {
        if (entry.bulanan().isEmpty()) {
            return Optional.empty();
        }
        int first = tribulan.ordinal() * MONTHS + 1;
        boolean outside = entry.bulanan().stream().anyMatch(m -> m.bulan() < first || m.bulan() >= first + MONTHS);
        long distinct = entry.bulanan().stream()
                .mapToInt(MonthlyAmount::bulan)
                .distinct()
                .count();
        if (outside || distinct < entry.bulanan().size()) {
            return refuse(
                    "month-not-in-tribulan",
                    "bulanan",
                    "Rincian bulan harus bulan " + first + " sampai " + (first + MONTHS - 1)
                            + ", masing-masing satu kali.",
                    "Perbaiki nomor bulannya.");
        }
        BigDecimal sum = BudgetFacts.sum(entry.bulanan());
        if (entry.basis() != Basis.TRIBULAN || !EnteredValue.same(sum, entry.realisasi())) {
            return refuse(
                    "months-differ",
                    "bulanan",
                    "Realisasi tidak sama dengan jumlah rincian bulannya.",
                    "Kosongkan realisasi dan basis; keduanya dihitung dari rincian bulan.");
        }
        return entry.bulanan().stream()
                .flatMap(m -> Stream.of(amount(m.realisasi(), "bulanan"), physical(m.fisik())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> physical(BigDecimal percent) {
        boolean valid = percent == null
                || percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= MAX_PERCENT_DECIMALS;
        return valid
                ? Optional.empty()
                : refuse(
                        "physical-not-percent",
                        "bulanan",
                        "Realisasi fisik adalah persen antara 0 dan 100.",
                        "Isilah kemajuan bulan itu saja, paling banyak empat desimal.");
    }
}
