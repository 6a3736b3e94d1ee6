package id.sakip.evaluation.ikm;

import id.sakip.evaluation.ikm.domain.IkmAsal;
import id.sakip.evaluation.ikm.domain.SurveyInput;
import java.time.LocalDate;
import java.util.List;

/**
 * A survey to be computed and published.
 *
 * @param rincian what stands beside the index; null when typed in
 */
public record IkmCommand(
        String instrumen,
        String skala,
        SurveyInput survey,
        List<String> unsurTerendah,
        LocalDate tanggal,
        String alasanKoreksi,
        IkmRincian rincian) {

    IkmAsal asal() {
        if (rincian == null) {
            return IkmAsal.ENTRI;
        }
        return rincian.survei() == null ? IkmAsal.DISTRIBUSI : IkmAsal.SURVEI;
    }
}
