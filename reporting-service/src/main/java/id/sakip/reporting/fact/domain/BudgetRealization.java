package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;

/** Budget realized up to the end of a tribulan, every level. */
public record BudgetRealization(
        int tahun,
        int tribulan,
        List<Submission.BudgetLine> rows,
        BigDecimal pagu,
        BigDecimal realisasi,
        BigDecimal persen) {

    public BudgetRealization {
        rows = rows == null ? List.of() : List.copyOf(rows);
    }
}
