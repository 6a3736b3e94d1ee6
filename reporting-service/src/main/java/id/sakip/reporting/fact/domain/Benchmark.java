package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;

/** A national figure to compare with; without nilai there is none known. */
public record Benchmark(int tahun, String ukuran, String tingkat, BigDecimal nilai, String sumber) {}
