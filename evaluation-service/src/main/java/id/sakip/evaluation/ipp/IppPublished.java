package id.sakip.evaluation.ipp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Payload of the event {@code IppPublished}; a correction publishes it again with a higher {@code versi}. */
record IppPublished(
        int tahun,
        int versi,
        BigDecimal nilai,
        String kategori,
        String makna,
        List<Aspek> aspek,
        String instrumen,
        String dasarHukum,
        LocalDate tanggal) {

    record Aspek(int no, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal nilaiAspek) {}

    static IppPublished from(Ipp ipp, String dasarHukum) {
        return new IppPublished(
                ipp.tahun(),
                ipp.publication().versi(),
                ipp.nilai(),
                ipp.kategori(),
                ipp.makna(),
                ipp.aspek().stream()
                        .map(a -> new Aspek(a.no(), a.nama(), a.bobot(), a.nilai(), a.nilaiAspek()))
                        .toList(),
                ipp.instrumen(),
                dasarHukum,
                ipp.tanggal());
    }
}
