package id.sakip.evaluation.benchmark;

import id.sakip.evaluation.reference.domain.Measure;
import java.math.BigDecimal;

/** A benchmark to be published; no {@code nilai} says that none exists. */
public record BenchmarkCommand(
        int tahun, Measure ukuran, Tingkat tingkat, BigDecimal nilai, String sumber, String alasanKoreksi) {}
