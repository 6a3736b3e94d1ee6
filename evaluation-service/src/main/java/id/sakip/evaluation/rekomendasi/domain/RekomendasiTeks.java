package id.sakip.evaluation.rekomendasi.domain;

import java.util.List;

/**
 * Rekomendasi (recommendation) as an LHE words it: its number, its text and the criteria it rests on.
 *
 * @param syarat what closes it by itself, null when only a follow-up with evidence does
 */
public record RekomendasiTeks(int no, String teks, List<String> kriteria, SyaratSelesai syarat) {}
