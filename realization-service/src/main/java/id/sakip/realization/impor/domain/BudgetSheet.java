package id.sakip.realization.impor.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rows of a budget realization export, found by the words of its heading: an LRA (one amount s.d. a day per code) or a
 * register of SP2D (one amount per payment, with number or date).
 *
 * @param isRegister whether it lists single payments
 */
public record BudgetSheet(boolean isRegister, List<Line> lines) {
    private static final int HEADING_WITHIN = 30;
    private static final Set<String> CODE = Set.of(
            "kode", "kode rekening", "kode sub kegiatan", "kode subkegiatan", "kode kegiatan", "kode program kegiatan");
    private static final Set<String> AMOUNT = Set.of(
            "realisasi",
            "realisasi rp",
            "realisasi anggaran",
            "realisasi s d",
            "realisasi sd",
            "jumlah realisasi",
            "nilai",
            "nilai sp2d",
            "nilai rp",
            "jumlah",
            "jumlah rp");
    private static final Set<String> NUMBER = Set.of("no sp2d", "nomor sp2d", "sp2d");
    private static final Set<String> DATE = Set.of("tanggal", "tanggal sp2d", "tgl", "tgl sp2d");

    /**
     * @param number of the row in the file
     * @param sp2d number of the payment; empty where there is none
     */
    public record Line(int number, String code, String amount, String sp2d, String date) {}

    /** @throws UnreadableSheet when no row looks like a heading */
    public static BudgetSheet read(List<SheetRow> rows) {
        for (int i = 0; i < Math.min(rows.size(), HEADING_WITHIN); i++) {
            SheetRow heading = rows.get(i);
            int code = column(heading, CODE);
            int amount = column(heading, AMOUNT);
            if (code >= 0 && amount >= 0) {
                return body(rows.subList(i + 1, rows.size()), heading, code, amount);
            }
        }
        throw new UnreadableSheet(UnreadableSheet.Why.NO_HEADING);
    }

    private static BudgetSheet body(List<SheetRow> rows, SheetRow heading, int code, int amount) {
        int sp2d = column(heading, NUMBER);
        int date = column(heading, DATE);
        List<Line> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            if (!row.isBlank() && !row.cell(code).isEmpty()) {
                lines.add(new Line(
                        row.number(),
                        row.cell(code).replaceAll("\\s", ""),
                        row.cell(amount),
                        row.cell(sp2d),
                        row.cell(date)));
            }
        }
        if (lines.isEmpty()) {
            throw new UnreadableSheet(UnreadableSheet.Why.EMPTY);
        }
        return new BudgetSheet(sp2d >= 0 || date >= 0, lines);
    }

    private static int column(SheetRow heading, Set<String> words) {
        for (int i = 0; i < heading.cells().size(); i++) {
            String word = heading.cell(i)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", " ")
                    .strip();
            if (words.contains(word)) {
                return i;
            }
        }
        return -1;
    }
}
