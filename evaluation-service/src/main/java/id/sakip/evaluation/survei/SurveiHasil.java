package id.sakip.evaluation.survei;

import id.sakip.evaluation.ikm.domain.IkmResult;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.survei.domain.Rekap;
import id.sakip.evaluation.survei.domain.SurveiStatus;
import java.util.List;
import java.util.Optional;

/**
 * What a survey says at this moment.
 *
 * @param ikm empty for F-03, and while no service can be computed
 * @param rerata mean answer per question over all services; absent where nobody answered
 * @param tanpaDitandai whether flagged answers were left out
 */
public record SurveiHasil(
        Survei survei,
        Rekap rekap,
        Optional<IkmResult> ikm,
        List<Rerata> rerata,
        List<Kecukupan> kecukupan,
        List<ProfilKelompok> profil,
        SurveiTanda tanda,
        boolean tanpaDitandai) {

    public boolean isClosed() {
        return survei.status() == SurveiStatus.CLOSED;
    }

    /** Mean answer of one question. */
    public record Rerata(String kode, String nama, Optional<Fraction> nilai) {}

    /**
     * One service: whether it can be computed, and whether enough people answered.
     *
     * @param kurang questions nobody answered; with any, the service has no index
     * @param minimal advised respondents, null while the users of the service are unknown
     */
    public record Kecukupan(int no, String nama, Long pengguna, Long minimal, long responden, List<String> kurang) {}
}
