package id.sakip.evaluation.lke;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.rekomendasi.Rekomendasi;
import id.sakip.kit.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A worksheet and what of it may be shown.
 *
 * @param visible sheets the reader may see
 * @param agreed the answers that count, empty while there are none or they may not be seen
 * @param lastYear official evaluation of the year before, null when there is none
 * @param openBefore recommendations of earlier years that are not done
 */
public record LkeView(
        Worksheet worksheet,
        Set<SheetKind> visible,
        Map<String, FinalAnswer> agreed,
        Akip lastYear,
        List<Rekomendasi> openBefore,
        List<Piece> evidence,
        List<Finding> findings) {

    /** A piece of evidence, and whether the reader may see how it was judged. */
    public record Piece(LkeEvidence evidence, boolean judgementVisible) {}
}
