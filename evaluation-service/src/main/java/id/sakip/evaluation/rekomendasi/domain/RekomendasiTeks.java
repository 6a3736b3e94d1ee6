package id.sakip.evaluation.rekomendasi.domain;

import java.util.List;

/** Rekomendasi (recommendation) as an LHE words it: its number, its text and the criteria it rests on. */
public record RekomendasiTeks(int no, String teks, List<String> kriteria) {}
