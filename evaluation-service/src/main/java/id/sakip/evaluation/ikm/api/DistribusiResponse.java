package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.domain.DistribusiResult;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import id.sakip.kit.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A printed distribution, recomputed. */
public record DistribusiResponse(
        @Schema(description = "Whether it can be published, with a reason for each warning")
        boolean dapatTerbit,

        List<Unsur> unsur,

        @Schema(description = "Mean of the recomputed scores; absent while an element has none")
        BigDecimal rerata,

        @Schema(description = "Mean of the printed scores; absent where one is not printed")
        BigDecimal rerataTercetak,

        List<Finding> findings) {

    @Schema(name = "DistribusiUnsur")
    public record Unsur(
            String kode,
            String nama,

            @Schema(description = "Absent where the distribution is refused")
            BigDecimal skor,

            String mutu,
            String kinerja) {}

    static DistribusiResponse from(DistribusiResult result) {
        return new DistribusiResponse(
                result.isUsable(),
                result.unsur().stream()
                        .map(u -> new Unsur(
                                u.kode(),
                                u.nama(),
                                u.skor().map(Fraction::toDecimal).orElse(null),
                                u.mutu().map(Band::label).orElse(null),
                                u.mutu().map(Band::sebutan).orElse(null)))
                        .toList(),
                result.rerata().map(Fraction::toDecimal).orElse(null),
                result.rerataTercetak().map(Fraction::toDecimal).orElse(null),
                result.findings());
    }
}
