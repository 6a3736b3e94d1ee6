package id.sakip.reporting.lkjip;

import java.util.List;

/** Chapters and sections of the LKjIP with their tables (PermenPANRB 53/2014 annex II, domain rules 4.4). */
final class Outline {

    /**
     * One section.
     *
     * @param id address of its narrative
     * @param tables tables that follow its narrative, in order
     */
    record Section(String id, int level, String number, String title, List<String> tables) {}

    /** A chapter with what stands before its first section. */
    record Chapter(Section opening, List<Section> sections) {}

    private Outline() {}

    static List<Chapter> chapters(int tahun) {
        return List.of(
                new Chapter(
                        section("1", 1, "BAB I", "PENDAHULUAN"),
                        List.of(
                                section("1.1", 2, "1.1", "Struktur Organisasi", "1.1", "1.2"),
                                section("1.2", 2, "1.2", "Tugas dan Fungsi"),
                                section("1.3", 2, "1.3", "Isu Strategis"),
                                section("1.4", 2, "1.4", "Cascading Kinerja"),
                                section("1.5", 2, "1.5", "Peta Proses Bisnis"),
                                section("1.6", 2, "1.6", "Ringkasan Laporan Hasil Evaluasi"))),
                new Chapter(
                        section("2", 1, "BAB II", "PERENCANAAN KINERJA"),
                        List.of(
                                section("2.1", 2, "2.1", "Rencana Strategis dan Rencana Kerja"),
                                section("2.1.1", 3, "2.1.1", "Rencana Strategis"),
                                section("2.1.2", 3, "2.1.2", "Rencana Kerja Tahun " + tahun),
                                section("2.2", 2, "2.2", "Perjanjian Kinerja", "2.1"),
                                section("2.3", 2, "2.3", "Indikator Kinerja Utama", "2.2", "2.3"))),
                new Chapter(section("3", 1, "BAB III", "AKUNTABILITAS KINERJA"), accountability(tahun)),
                new Chapter(
                        section("4", 1, "BAB IV", "PENUTUP"),
                        List.of(
                                section("4.1", 2, "4.1", "Kesimpulan", "4.1"),
                                section("4.2", 2, "4.2", "Rekomendasi"))));
    }

    private static List<Section> accountability(int tahun) {
        return List.of(
                section("3.1", 2, "3.1", "Capaian Kinerja Organisasi"),
                section(
                        "3.1.1",
                        3,
                        "3.1.1",
                        "Perbandingan Target dan Realisasi Kinerja Tahun " + tahun,
                        "3.1",
                        "3.2",
                        "IKM",
                        "IPP",
                        "3.3",
                        "3.4"),
                section(
                        "3.1.2",
                        3,
                        "3.1.2",
                        "Perbandingan dengan Tahun Lalu dan Beberapa Tahun Terakhir",
                        "3.5",
                        "3.6"),
                section("3.1.3", 3, "3.1.3", "Perbandingan dengan Target Jangka Menengah", "3.7"),
                section("3.1.4", 3, "3.1.4", "Perbandingan dengan Realisasi Nasional", "3.8"),
                section(
                        "3.1.5",
                        3,
                        "3.1.5",
                        "Analisis Penyebab Keberhasilan dan Kegagalan serta Alternatif Solusi",
                        "3.9"),
                section("3.1.6", 3, "3.1.6", "Analisis Efisiensi Penggunaan Sumber Daya", "3.10", "3.11"),
                section("3.1.7", 3, "3.1.7", "Analisis Program dan Kegiatan yang Menunjang", "3.12"),
                section("3.2", 2, "3.2", "Realisasi Anggaran", "3.13", "3.14", "3.15"),
                section("3.3", 2, "3.3", "Tindak Lanjut Hasil Evaluasi", "3.16"));
    }

    private static Section section(String id, int level, String number, String title, String... tables) {
        return new Section(id, level, number, title, List.of(tables));
    }
}
