package id.sakip.realization.realization.api;

import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.MonthlyAmount;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One anggaran row: rupiah realized on a leaf of the tree.
 *
 * @param realisasi left out = not filled in, which is not zero
 * @param basis left out = SD_TRIBULAN, or TRIBULAN with months
 * @param bulanan months of the tribulan; realisasi is their sum and may be left out
 */
public record BudgetRequest(
        UUID nodeId,
        BigDecimal realisasi,
        Basis basis,
        List<String> penjelasan,
        @Size(max = 12) List<@NotNull MonthlyAmount> bulanan) {
    BudgetFacts toFacts() {
        return toFacts(nodeId);
    }

    BudgetFacts toFacts(UUID id) {
        return new BudgetFacts(id, realisasi, basis, penjelasan, bulanan);
    }
}
