package id.sakip.evaluation.index.api;

import id.sakip.evaluation.index.IndeksNilai;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published index of an OPD and year. */
public record IndeksNilaiResponse(
        String opd,
        int tahun,
        String indeks,
        String nama,

        @Schema(description = "1 for the first publication, higher for each correction")
        int versi,

        @Schema(description = "Exact value; print with two decimals")
        BigDecimal nilai,

        BigDecimal nilaiMaksimum,
        String kategori,
        List<IndeksNilai.Komponen> komponen,
        String dasarHukum,
        LocalDate tanggal,
        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy) {

    static IndeksNilaiResponse from(IndeksNilai nilai) {
        return new IndeksNilaiResponse(
                nilai.opd(),
                nilai.tahun(),
                nilai.definisi().kode(),
                nilai.definisi().nama(),
                nilai.publication().versi(),
                nilai.nilai(),
                nilai.definisi().nilaiMaksimum(),
                nilai.kategori(),
                nilai.komponen(),
                nilai.definisi().dasarHukum(),
                nilai.tanggal(),
                nilai.publication().alasanKoreksi(),
                nilai.publication().recordedAt(),
                nilai.publication().recordedBy());
    }
}
