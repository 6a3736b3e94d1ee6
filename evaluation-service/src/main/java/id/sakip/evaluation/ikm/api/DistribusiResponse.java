package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.domain.DistribusiResult;
import id.sakip.evaluation.ikm.domain.DistribusiResult.Dasar;
import id.sakip.evaluation.ikm.domain.DistribusiResult.Skor;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.kit.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A printed distribution, recomputed. */
public record DistribusiResponse(
        @Schema(description = "Whether it can be published, with a reason if there are findings")
        boolean dapatTerbit,

        List<Unsur> unsur,

        @Schema(description = "Mean of the scores that count; absent while an element has none")
        BigDecimal rerata,

        @Schema(description = "Mean of the printed scores; absent where one is not printed")
        BigDecimal rerataTercetak,

        List<Finding> findings) {

    @Schema(name = "DistribusiUnsur")
    public record Unsur(
            String kode,
            String nama,

            @Schema(description = "The score that counts; absent where nothing usable is printed")
            BigDecimal skor,

            @Schema(description = "Recomputed from the distribution, or taken as printed because there is none to use")
            Dasar dasar,

            String mutu,
            String kinerja) {}

    static DistribusiResponse from(DistribusiResult result) {
        return new DistribusiResponse(
                result.isUsable(),
                result.unsur().stream()
                        .map(u -> new Unsur(
                                u.kode(),
                                u.nama(),
                                u.skor().map(s -> s.nilai().toDecimal()).orElse(null),
                                u.skor().map(Skor::dasar).orElse(null),
                                u.skor().map(s -> s.mutu().label()).orElse(null),
                                u.skor().map(s -> s.mutu().sebutan()).orElse(null)))
                        .toList(),
                result.rerata().map(Fraction::toDecimal).orElse(null),
                result.rerataTercetak().map(Fraction::toDecimal).orElse(null),
                result.findings());
    }
}
