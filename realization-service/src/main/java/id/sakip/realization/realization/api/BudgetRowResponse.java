package id.sakip.realization.realization.api;

import id.sakip.kit.finding.Finding;
import id.sakip.realization.capaian.domain.Basis;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.realization.FormView;
import id.sakip.realization.realization.domain.FormBudgetRow;
import id.sakip.realization.realization.domain.MonthlyAmount;
import java.math.BigDecimal;
import java.util.List;

/**
 * One leaf of the tree with its money, in rupiah.
 *
 * @param entered as entered; absent = not filled in
 * @param realisasi s.d. the tribulan
 * @param persen of the pagu, exact
 * @param rencanaPersen absorption the Rencana Aksi plans s.d. the tribulan; absent where it plans no months
 * @param version of the row, for If-Match when it is saved alone; 0 = nothing stored
 */
public record BudgetRowResponse(
        FormRowResponse.NodeRef node,
        String unitKerja,
        BigDecimal pagu,
        BigDecimal entered,
        Basis basis,
        BigDecimal realisasi,
        BigDecimal persen,
        CapaianStatus status,
        List<MonthlyAmount> bulanan,
        BigDecimal rencanaPersen,
        Integer lastTribulan,
        BigDecimal lastRealisasi,
        List<String> penjelasan,
        long version,
        List<Finding> findings) {
    static BudgetRowResponse of(FormBudgetRow row, FormView view) {
        return new BudgetRowResponse(
                FormRowResponse.NodeRef.of(row.node()),
                row.unitKerja(),
                row.serapan().pagu(),
                row.entry() == null ? null : row.entry().realisasi(),
                row.entry() == null ? Basis.SD_TRIBULAN : row.entry().basis(),
                row.serapan().realisasi(),
                row.serapan().persen(),
                row.serapan().status(),
                row.entry() == null ? List.of() : row.entry().bulanan(),
                row.planned(),
                row.lastTribulan() == null ? null : row.lastTribulan().number(),
                row.last(),
                row.entry() == null ? List.of() : row.entry().penjelasan(),
                view.versions().ofNode(row.node().id()),
                view.findings().stream()
                        .filter(f -> f.place().equals(row.node().ref()))
                        .toList());
    }
}
