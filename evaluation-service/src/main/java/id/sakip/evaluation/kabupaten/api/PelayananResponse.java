package id.sakip.evaluation.kabupaten.api;

import id.sakip.evaluation.benchmark.Benchmark;
import id.sakip.evaluation.benchmark.Tingkat;
import id.sakip.evaluation.kabupaten.PelayananRingkasan;
import id.sakip.evaluation.reference.domain.Measure;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kabupaten in a year. */
public record PelayananResponse(
        int tahun,
        @Schema(description = "OPD registered") int opd,
        PelayananRingkasan.Rerata ikm,
        PelayananRingkasan.Rerata ipp,
        List<Pembanding> pembanding) {

    @Schema(name = "PelayananPembanding")
    public record Pembanding(Measure ukuran, Tingkat tingkat, BigDecimal nilai, String sumber) {

        private static Pembanding from(Benchmark benchmark) {
            return new Pembanding(benchmark.ukuran(), benchmark.tingkat(), benchmark.nilai(), benchmark.sumber());
        }
    }

    static PelayananResponse from(int tahun, PelayananRingkasan ringkasan) {
        return new PelayananResponse(
                tahun,
                ringkasan.opd(),
                ringkasan.ikm(),
                ringkasan.ipp(),
                ringkasan.pembanding().stream().map(Pembanding::from).toList());
    }
}
