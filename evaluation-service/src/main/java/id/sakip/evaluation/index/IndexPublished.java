package id.sakip.evaluation.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Payload of the event {@code IndexPublished}; a correction publishes it again with a higher {@code versi}. */
record IndexPublished(
        int tahun,
        int versi,
        String indeks,
        String nama,
        BigDecimal nilai,
        BigDecimal nilaiMaksimum,
        String kategori,
        List<IndeksNilai.Komponen> komponen,
        String dasarHukum,
        LocalDate tanggal) {

    static IndexPublished from(IndeksNilai nilai) {
        return new IndexPublished(
                nilai.tahun(),
                nilai.publication().versi(),
                nilai.definisi().kode(),
                nilai.definisi().nama(),
                nilai.nilai(),
                nilai.definisi().nilaiMaksimum(),
                nilai.kategori(),
                nilai.komponen(),
                nilai.definisi().dasarHukum(),
                nilai.tanggal());
    }
}
