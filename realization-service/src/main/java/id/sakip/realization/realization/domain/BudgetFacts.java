package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One anggaran entry of a leaf of the tree, in rupiah.
 *
 * @param realisasi null = not filled in, which is not zero
 * @param basis s.d. the tribulan unless said otherwise: realization reports print running totals
 */
public record BudgetFacts(UUID nodeId, BigDecimal realisasi, Basis basis, List<String> penjelasan) {
    public BudgetFacts {
        basis = basis == null ? Basis.SD_TRIBULAN : basis;
        penjelasan = Explanations.filled(penjelasan);
    }

    public boolean sameAs(BudgetFacts other) {
        return EnteredValue.same(realisasi, other.realisasi)
                && basis == other.basis
                && penjelasan.equals(other.penjelasan);
    }
}
