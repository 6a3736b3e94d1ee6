package id.sakip.evaluation.akip;

import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.List;

/** Everything a scoring leaves behind: what was entered, by which template and scale, and what came out. */
record Scoring(
        String template,
        String skalaPredikat,
        ScoringMode mode,
        BigDecimal nilai,
        String predikat,
        String sebutan,
        List<AkipKomponen> komponen,
        List<AkipSubKomponen> subKomponen,
        List<AkipJawaban> jawaban,
        List<AkipRekomendasi> rekomendasi) {}
