package id.sakip.realization.realization.api;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.realization.SavedRow;
import id.sakip.realization.realization.domain.FormBudgetRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * An anggaran row as it was stored, and what it comes to.
 *
 * @param version of the row, for the next If-Match
 * @param submissionVersion ETag of the form from now on
 * @param entered as entered; absent = not filled in
 * @param realisasi s.d. the tribulan
 * @param persen of the pagu, exact
 * @param findings of this row alone
 */
public record SavedBudgetResponse(
        UUID nodeId,
        String ref,
        long version,
        long submissionVersion,
        BigDecimal pagu,
        BigDecimal entered,
        Basis basis,
        BigDecimal realisasi,
        BigDecimal persen,
        List<Finding> findings) {
    static SavedBudgetResponse of(SavedRow saved) {
        FormBudgetRow row = saved.form().budget().get(0);
        return new SavedBudgetResponse(
                row.node().id(),
                row.node().ref(),
                saved.version(),
                saved.submissionVersion(),
                row.serapan().pagu(),
                row.entry().realisasi(),
                row.entry().basis(),
                row.serapan().realisasi(),
                row.serapan().persen(),
                saved.findings());
    }
}
