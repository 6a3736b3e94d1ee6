package id.sakip.realization.realization;

import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.realization.domain.BudgetFacts;
import id.sakip.realization.realization.domain.EntryFacts;
import java.math.BigDecimal;

/**
 * A figure before or after a change.
 *
 * @param entered the kinerja row as entered; null where it did not change
 * @param anggaran the anggaran row as entered; null for an indicator
 * @param raw exact percent; null unless measured
 */
public record Side(
        EntryFacts entered,
        BudgetFacts anggaran,
        CapaianStatus status,
        BigDecimal target,
        BigDecimal realization,
        BigDecimal raw) {
    static Side of(BudgetFacts anggaran) {
        return new Side(null, anggaran, null, null, null, null);
    }

    static Side of(EntryFacts entered, Capaian capaian) {
        return new Side(entered, null, capaian.status(), capaian.target(), capaian.realization(), capaian.raw());
    }
}
