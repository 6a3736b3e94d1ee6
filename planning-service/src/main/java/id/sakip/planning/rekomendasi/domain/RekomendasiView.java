package id.sakip.planning.rekomendasi.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Rekomendasi (recommendation) of an LHE, and what the plan of the following year does about it (PermenPANRB 88/2021).
 *
 * @param tahun the year evaluated
 * @param nilaiAkip of that year; absent until it is published
 * @param terhubung whether the plan of the following year holds a node that follows it up
 */
public record RekomendasiView(
        UUID id,
        int tahun,
        int no,
        String teks,
        List<String> kriteria,
        BigDecimal nilaiAkip,
        String predikat,
        boolean terhubung,
        List<Tautan> tautan) {

    /** A node of the next Renja or Rencana Aksi that follows the recommendation up. */
    public record Tautan(UUID nodeId, String ref, String statement, String catatan, String linkedBy) {}
}
