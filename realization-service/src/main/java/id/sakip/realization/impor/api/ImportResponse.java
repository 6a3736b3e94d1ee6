package id.sakip.realization.impor.api;

import id.sakip.kit.http.BatchResult;
import id.sakip.realization.impor.BudgetImportService;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What an import would do, or did.
 *
 * @param token hand it back with the same file to apply exactly this; it is void once the form changes
 * @param result one item per row of the file
 * @param amounts what becomes of each sub kegiatan, in rupiah s.d. the tribulan
 * @param version of the form, its ETag
 */
public record ImportResponse(String token, BatchResult result, List<AmountResponse> amounts, long version) {

    /** @param before s.d. the tribulan as the form has it; absent = not filled in */
    public record AmountResponse(
            UUID nodeId,
            String ref,
            String kode,
            String uraian,
            BigDecimal pagu,
            BigDecimal before,
            BigDecimal after,
            boolean exceedsPagu) {
        static AmountResponse of(BudgetImportService.Amount a) {
            BigDecimal pagu = a.row().serapan().pagu();
            return new AmountResponse(
                    a.row().node().id(),
                    a.row().node().ref(),
                    a.row().node().kode(),
                    a.row().node().statement(),
                    pagu,
                    a.row().serapan().realisasi(),
                    a.imported(),
                    pagu != null && a.imported().compareTo(pagu) > 0);
        }
    }

    static ImportResponse of(BudgetImportService.Imported imported) {
        return new ImportResponse(
                imported.token(),
                imported.result(),
                imported.amounts().stream().map(AmountResponse::of).toList(),
                imported.version());
    }
}
