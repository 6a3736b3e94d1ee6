package id.sakip.reporting.fact.domain;

/** Rekomendasi (recommendation) of an LHE. */
public record Rekomendasi(int tahun, String lheId, String rekomendasiId, int no, String teks) {}
