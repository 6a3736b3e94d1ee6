package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.Ipp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published IPP of an OPD and year. */
public record IppResponse(
        UUID id,
        String opd,
        int tahun,

        @Schema(description = "1 for the first publication, higher for each correction")
        int versi,

        String instrumen,
        String skala,

        @Schema(description = "Exact value; print with two decimals")
        BigDecimal nilai,

        String kategori,
        String makna,
        LocalDate tanggal,
        List<Aspek> aspek,
        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy) {

    @Schema(name = "IppAspek")
    public record Aspek(
            int no,
            String nama,
            @Schema(description = "Percent") BigDecimal bobot,
            BigDecimal nilai,
            @Schema(description = "bobot x nilai / 100") BigDecimal nilaiAspek) {}

    static IppResponse from(Ipp ipp) {
        return new IppResponse(
                ipp.id(),
                ipp.opd(),
                ipp.tahun(),
                ipp.publication().versi(),
                ipp.instrumen(),
                ipp.skala(),
                ipp.nilai(),
                ipp.kategori(),
                ipp.makna(),
                ipp.tanggal(),
                ipp.aspek().stream()
                        .map(a -> new Aspek(a.no(), a.nama(), a.bobot(), a.nilai(), a.nilaiAspek()))
                        .toList(),
                ipp.publication().alasanKoreksi(),
                ipp.publication().recordedAt(),
                ipp.publication().recordedBy());
    }
}
