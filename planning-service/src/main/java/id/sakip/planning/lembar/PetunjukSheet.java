package id.sakip.planning.lembar;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what to write where. */
final class PetunjukSheet {
    private static final List<String> RULES = List.of(
            "Isi lembar Dokumen lebih dulu, lalu lembar lain dari kiri ke kanan. Kolom bertanda * wajib diisi.",
            "Ref adalah kunci pendek yang tetap sama di semua dokumen, misalnya T1, S1, P1, P1.K2, P1.K2.S1; indikator"
                    + " memakai tanda #, misalnya P1.K2#1. Jangan mengganti ref yang sudah ada.",
            "Ref induk menunjuk ref satu tingkat di atasnya. Satu program yang menunjang sasaran lain dihubungkan"
                    + " lewat kolom Mendukung indikator, tidak ditulis dua kali.",
            "Pagu hanya diisi pada baris paling bawah; pagu induk dihitung dari jumlahnya.",
            "Angka ditulis dengan titik untuk ribuan dan koma untuk desimal: 2.173.310.423 dan 93,80. Dua gaya dalam"
                    + " satu sel ditolak beserta usulan.",
            "Sel kosong berarti belum diisi. N/A atau - berarti tidak ditargetkan. 0 berarti nol. Ketiganya berbeda.",
            "Target boleh memuat satuan (12 Dokumen) atau kata (B). Tulis 5 [m2] bila satuan memuat angka, dan teks: 2"
                    + " kali bila yang dimaksud kata, bukan angka.",
            "Rumus, makro, dan tautan ke berkas lain ditolak; tempel sebagai nilai.",
            "Unggah berkas ini untuk pratinjau. Tidak ada yang berubah sebelum pratinjau diterapkan.");

    private static final int WIDTH = 75;

    private final XSSFWorkbook book;
    private final Gaya gaya;

    PetunjukSheet(XSSFWorkbook book, Gaya gaya) {
        this.book = book;
        this.gaya = gaya;
    }

    void write(String title, Susunan susunan) {
        XSSFSheet sheet = book.createSheet(Susunan.PETUNJUK);
        XSSFCell head = sheet.createRow(0).createCell(0);
        head.setCellValue(title);
        head.setCellStyle(gaya.judul());
        int row = 1;
        for (String rule : RULES) {
            wrapped(sheet, row++, rule);
        }
        for (Lembar lembar : susunan.lembar()) {
            wrapped(sheet, row++, "Lembar " + lembar.nama() + ": " + hint(lembar));
        }
        sheet.setColumnWidth(0, WIDTH * 256);
        gaya.page(sheet, true);
        gaya.protect(sheet);
    }

    private void wrapped(XSSFSheet sheet, int row, String text) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        Gaya.height(sheet.getRow(row), Gaya.lines(text, WIDTH));
        cell.setCellValue(text);
        cell.setCellStyle(gaya.paragraf());
    }

    static String hint(Lembar lembar) {
        return switch (lembar.senarai()) {
            case Susunan.NODES -> "satu baris untuk setiap " + lembar.nama().toLowerCase(Locale.ROOT) + ".";
            case Susunan.INDICATORS -> "satu baris untuk setiap indikator.";
            case "bulanan" -> "target bulanan dalam persen setahun, tidak kumulatif, hanya untuk baris paling bawah.";
            case Susunan.TERCETAK ->
                "angka yang tercetak pada dokumen lama untuk dibandingkan; baris tanpa ref adalah seluruh OPD.";
            case "reasons" -> "alasan mengapa sebuah temuan dapat diterima.";
            case "pernyataan" -> "kalimat perjanjian, satu alinea satu baris.";
            default -> "ref yang dicakup, satu baris satu ref.";
        };
    }
}
