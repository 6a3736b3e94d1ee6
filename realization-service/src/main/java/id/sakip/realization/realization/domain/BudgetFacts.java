package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Basis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

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
