package id.sakip.evaluation.akip;

import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.List;

/** What an evaluator wants recorded. */
public record AkipCommand(
        String template,
        String skalaPredikat,
        ScoringMode mode,
        List<Komponen> komponen,
        List<AkipJawaban> jawaban,
        List<AkipRekomendasi> rekomendasi,
        String alasanKoreksi) {

    /** Value (mode KOMPONEN) and notes of one component. */
    public record Komponen(int no, BigDecimal bobot, BigDecimal nilai, List<String> catatan) {}
}
