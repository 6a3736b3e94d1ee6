package id.sakip.evaluation.benchmark;

import java.math.BigDecimal;

/** Payload of the event {@code BenchmarkPublished}; {@code nilai} is absent when no reference value exists. */
record BenchmarkPublished(int tahun, int versi, String ukuran, String tingkat, BigDecimal nilai, String sumber) {

    static BenchmarkPublished from(Benchmark b) {
        return new BenchmarkPublished(
                b.tahun(),
                b.publication().versi(),
                b.ukuran().name(),
                b.tingkat().name(),
                b.nilai(),
                b.sumber());
    }
}
