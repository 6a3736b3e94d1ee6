package id.sakip.evaluation.benchmark.api;

import id.sakip.evaluation.benchmark.Benchmark;
import id.sakip.evaluation.benchmark.Tingkat;
import id.sakip.evaluation.reference.domain.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One published benchmark. */
public record BenchmarkResponse(
        UUID id,
        int tahun,
        Measure ukuran,
        Tingkat tingkat,

        @Schema(description = "Absent = no reference value exists")
        BigDecimal nilai,

        String sumber,
        int versi,
        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy) {

    static BenchmarkResponse from(Benchmark b) {
        return new BenchmarkResponse(
                b.id(),
                b.tahun(),
                b.ukuran(),
                b.tingkat(),
                b.nilai(),
                b.sumber(),
                b.publication().versi(),
                b.publication().alasanKoreksi(),
                b.publication().recordedAt(),
                b.publication().recordedBy());
    }
}
