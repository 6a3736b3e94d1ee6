package id.sakip.reporting.temuan.check;

import id.sakip.reporting.document.Cell;
import id.sakip.reporting.temuan.check.Printed.Figure;

/** What a finding says, in one Indonesian sentence that names the place, both figures and what to do. */
final class Sentences {
    private Sentences() {}

    static String rounding(Figure figure) {
        return where(figure) + " tercetak " + figure.text() + ", hasil hitung "
                + figure.computed().text() + "; selisih satu angka terakhir karena pembulatan.";
    }

    static String stale(Figure figure, int year) {
        return where(figure) + " tercetak " + figure.text() + ", yaitu angka Tahun " + year + "; angka yang benar "
                + figure.computed().text() + ".";
    }

    static String contradicted(Figure figure, Figure other) {
        return where(figure) + " tercetak " + figure.text() + ", sedangkan " + elsewhere(figure, other)
                + " mencetak " + other.text() + " untuk hal yang sama; hasil hitung dari data "
                + figure.computed().text() + ".";
    }

    static String differsFromData(Figure figure) {
        return where(figure) + " tercetak " + figure.text() + ", berbeda dari data "
                + figure.computed().text() + ".";
    }

    static String efficiency(Figure figure) {
        return where(figure) + " tercetak " + figure.text() + ", seharusnya "
                + figure.computed().text() + " (capaian kinerja dibagi penyerapan anggaran).";
    }

    static String of(String rule, Figure figure, String difference) {
        String computed = figure.computed().text();
        switch (rule) {
            case "V-COUNT-1":
                return where(figure) + " harus memuat jumlah indikator: tercetak " + figure.text() + ", hasil hitung "
                        + computed + ".";
            case "V-SUM-1":
                return where(figure) + " tercetak " + figure.text() + ", jumlah rinciannya " + computed + " (selisih "
                        + difference + ").";
            case "V-MEAN-1":
                return where(figure) + " tercetak " + figure.text() + ", rata-rata hasil hitung " + computed + ".";
            case "V-ACC-2":
                return where(figure) + " tercetak " + figure.text()
                        + ", kondisi akhir menurut sifat akumulasi indikator " + computed + ".";
            case "V-NA-1":
                return where(figure) + " tercetak " + figure.text() + ", padahal menurut data "
                        + (computed.isEmpty() ? "tidak ada" : computed)
                        + "; N/A pada satu tahun tidak menghapus tahun lain.";
            case "V-COMPL-1":
                return where(figure) + " tercetak " + figure.text() + ", tetapi data untuk angka itu belum ada.";
            default:
                return where(figure) + " tercetak " + figure.text() + ", hasil hitung " + computed + ".";
        }
    }

    private static String elsewhere(Figure figure, Figure other) {
        return other.place().table().equals(figure.place().table())
                ? "kolom " + other.place().column()
                : "Tabel " + other.place().table();
    }

    private static String where(Figure figure) {
        String name = name(figure);
        return "Tabel " + figure.place().table() + ", baris " + figure.place().row()
                + (name.isEmpty() ? "" : " (" + name + ")") + ", kolom "
                + figure.place().column() + ":";
    }

    private static String name(Figure figure) {
        for (String column : new String[] {"kategori", "komponen", "uraian", "indikator", "nama", "program"}) {
            String text = figure.row().cell(column).map(Cell::text).orElse("");
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
