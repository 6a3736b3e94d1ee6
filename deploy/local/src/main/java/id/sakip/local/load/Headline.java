package id.sakip.local.load;

import java.util.List;

/** A figure worth reading first, and where it stands in the LKjIP (docs/tables.md). */
record Headline(String label, String table, String row, String column) {
    /** The figure of every indicator in the table; its name follows the label. Which indicators those are differs by OPD. */
    static final String EACH = "*";

    static final List<Headline> ALL = List.of(
            new Headline("Capaian: ", "3.1", EACH, "capaian"),
            new Headline("Rata-rata capaian IKU", "3.1", "rata-rata", "capaian"),
            new Headline("Rata-rata capaian IKU dibatasi", "3.1", "rata-rata", "capaianDibatasi"),
            new Headline("Nilai AKIP", "3.2", "jumlah", "nilai"),
            new Headline("Predikat AKIP", "3.2", "jumlah", "huruf"),
            new Headline("Huruf perencanaan kinerja", "3.2", "komponen:1", "huruf"),
            new Headline("Huruf pengukuran kinerja", "3.2", "komponen:2", "huruf"),
            new Headline("Huruf pelaporan kinerja", "3.2", "komponen:3", "huruf"),
            new Headline("Huruf evaluasi internal", "3.2", "komponen:4", "huruf"),
            new Headline("IKM unit", "IKM", "unit", "nilai"),
            new Headline("Mutu pelayanan", "IKM", "unit", "mutu"),
            new Headline("IPP", "IPP", "jumlah", "nilaiAspek"),
            new Headline("Kategori IPP", "IPP", "jumlah", "aspek"),
            new Headline("Indikator melebihi target", "3.3", "melebihi", "jumlah"),
            new Headline("Indikator sesuai target", "3.3", "sesuai", "jumlah"),
            new Headline("Indikator tidak mencapai target", "3.3", "tidak-mencapai", "jumlah"),
            new Headline("Rata-rata kemajuan Renstra", "3.7", "rata-rata", "kemajuan"),
            new Headline("Terhadap nasional: ", "3.8", EACH, "perbandingan"),
            new Headline("Pagu", "3.9", "total", "pagu"),
            new Headline("Realisasi anggaran", "3.9", "total", "realisasiAnggaran"),
            new Headline("Serapan anggaran", "3.9", "total", "serapan"),
            new Headline("Serapan program penunjang", "3.10", "P1", "serapan"),
            new Headline("Efisiensi program penunjang", "3.10", "P1", "efisiensi"),
            new Headline("Efisiensi anggaran", "3.10", "total", "efisiensi"),
            new Headline("Rata-rata ketersediaan SDM", "3.11", "rata-rata", "persenTersedia"),
            new Headline("Efisiensi SDM", "3.11", "efisiensi", "persenTersedia"),
            new Headline("Jumlah alokasi per sasaran", "3.13", "total", "persen"),
            new Headline("SiLPA", "RINGKASAN", "silpa", "nilai"));
}
