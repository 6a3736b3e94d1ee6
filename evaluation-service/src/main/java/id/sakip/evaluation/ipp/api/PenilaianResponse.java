package id.sakip.evaluation.ipp.api;

import id.sakip.evaluation.ipp.PenilaianService.Hitungan;
import id.sakip.evaluation.ipp.domain.Celah;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the forms make at this moment, and where most is to be won. */
public record PenilaianResponse(
        String instrumen,
        @Schema(description = "Exact value, 0 to 5") BigDecimal nilai,
        String kategori,
        String makna,
        List<IppResponse.Aspek> aspek,

        @Schema(description = "Gaps of the aspects, largest gain first")
        List<CelahResponse> celahAspek,

        @Schema(description = "Gaps of the indicators, largest gain first")
        List<CelahResponse> celahIndikator) {

    @Schema(name = "IppCelah")
    public record CelahResponse(
            String kode,
            String nama,
            BigDecimal nilai,

            @Schema(description = "What the index would gain at the highest value")
            BigDecimal gain) {

        static List<CelahResponse> from(List<Celah> gaps) {
            return gaps.stream()
                    .map(c -> new CelahResponse(
                            c.kode(), c.nama(), c.nilai().toDecimal(), c.gain().toDecimal()))
                    .toList();
        }
    }

    static PenilaianResponse from(Hitungan hitungan) {
        return new PenilaianResponse(
                hitungan.instrument().id(),
                hitungan.hasil().nilai().toDecimal(),
                hitungan.hasil().kategori().label(),
                hitungan.hasil().kategori().sebutan(),
                hitungan.hasil().aspek().stream()
                        .map(a -> new IppResponse.Aspek(
                                a.no(),
                                a.nama(),
                                a.bobot(),
                                a.nilai().toDecimal(),
                                a.nilaiAspek().toDecimal()))
                        .toList(),
                CelahResponse.from(hitungan.aspek()),
                CelahResponse.from(hitungan.indikator()));
    }
}
