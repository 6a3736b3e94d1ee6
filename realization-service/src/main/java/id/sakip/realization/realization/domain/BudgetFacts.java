package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Basis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One anggaran entry of a leaf of the tree, in rupiah.
 *
 * @param realisasi null = not filled in, which is not zero
 * @param basis s.d. the tribulan unless said otherwise: realization reports print running totals
 * @param bulanan months of the tribulan; their sum is the realization of the tribulan alone
 */
public record BudgetFacts(
        UUID nodeId, BigDecimal realisasi, Basis basis, List<String> penjelasan, List<MonthlyAmount> bulanan) {
    public BudgetFacts {
        bulanan = bulanan == null
                ? List.of()
                : bulanan.stream()
                        .sorted(Comparator.comparingInt(MonthlyAmount::bulan))
                        .toList();
        if (basis == null) {
            basis = bulanan.isEmpty() ? Basis.SD_TRIBULAN : Basis.TRIBULAN;
        }
        realisasi = realisasi == null ? sum(bulanan) : realisasi;
        penjelasan = Explanations.filled(penjelasan);
    }

    public BudgetFacts(UUID nodeId, BigDecimal realisasi, Basis basis, List<String> penjelasan) {
        this(nodeId, realisasi, basis, penjelasan, null);
    }

    public boolean sameAs(BudgetFacts other) {
        return EnteredValue.same(realisasi, other.realisasi)
                && basis == other.basis
                && penjelasan.equals(other.penjelasan)
                && sameMonths(other.bulanan);
    }

    /** @return months of which what is stored would not stay; a month without a figure is the same as none */
    public Set<Integer> monthsChangedFrom(BudgetFacts stored) {
        Map<Integer, MonthlyAmount> before = stored == null ? Map.of() : stored.filledMonths();
        Map<Integer, MonthlyAmount> after = filledMonths();
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(bulan -> !before.containsKey(bulan)
                        || !after.containsKey(bulan)
                        || !before.get(bulan).sameAs(after.get(bulan)))
                .collect(Collectors.toSet());
    }

    private Map<Integer, MonthlyAmount> filledMonths() {
        return bulanan.stream()
                .filter(MonthlyAmount::isFilled)
                .collect(Collectors.toMap(MonthlyAmount::bulan, Function.identity()));
    }

    private boolean sameMonths(List<MonthlyAmount> others) {
        return bulanan.size() == others.size()
                && IntStream.range(0, bulanan.size())
                        .allMatch(i -> bulanan.get(i).sameAs(others.get(i)));
    }

    /** @return sum of the months that are filled in; null when none is */
    static BigDecimal sum(List<MonthlyAmount> months) {
        return months.stream()
                .map(MonthlyAmount::realisasi)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
