package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.plan.domain.PlanKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a workbook back into the content of a bundle file; what cannot be read is said cell by cell. */
final class BukuReader {
    private static final int LABEL = 0;
    private static final int FACT = 1;
    private static final int HEADING_ROW = 1;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_PERIOD = 10;

    private final Map<String, List<BarisSel>> sheets;
    private final List<BatchItem> rejected = new ArrayList<>();
    /** The row of each label on the sheet of the document. */
    private final Map<String, Integer> rowOf = new HashMap<>();

    private BukuReader(Map<String, List<BarisSel>> sheets) {
        this.sheets = sheets;
    }

    static HasilBaca read(byte[] file) {
        return new BukuReader(BukuSel.read(file)).all();
    }

    private HasilBaca all() {
        Map<String, Sel> labelled = labels();
        PlanKind jenis = jenis(labelled);
        Susunan susunan = susunan(jenis, labelled);
        BarisIsi document = document(susunan, labelled);
        Perakit perakit = new Perakit(document);
        Set<String> known = new HashSet<>(Set.of(Susunan.PETUNJUK, Susunan.DOKUMEN));
        for (Lembar lembar : susunan.lembar()) {
            known.add(lembar.nama());
            perakit.add(lembar, rows(lembar));
        }
        sheets.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> reject(
                        name,
                        "unknown-sheet",
                        name + "!A1",
                        "Lembar " + name + " tidak dikenal.",
                        "Hapus lembar itu dari berkas."));
        return perakit.result(jenis, rejected);
    }

    private Map<String, Sel> labels() {
        Map<String, Sel> found = new HashMap<>();
        for (BarisSel row : sheets.getOrDefault(Susunan.DOKUMEN, List.of())) {
            Sel label = row.at(LABEL);
            if (label != null && row.at(FACT) != null) {
                found.put(plain(label.teks()), row.at(FACT));
                rowOf.put(plain(label.teks()), row.nomor());
            }
        }
        return found;
    }

    private static PlanKind jenis(Map<String, Sel> labelled) {
        Sel said = labelled.get("jenis dokumen");
        return Stream.of(PlanKind.values())
                .filter(kind -> said != null && kind.title().equalsIgnoreCase(said.teks()))
                .findFirst()
                .orElseThrow(() -> Problem.of(422, "import-not-a-template"));
    }

    private static Susunan susunan(PlanKind jenis, Map<String, Sel> labelled) {
        int awal = year(labelled.get("tahun awal"));
        int akhir = year(labelled.get("tahun akhir"));
        if (akhir < awal || akhir - awal >= LONGEST_PERIOD) {
            throw Problem.of(422, "import-not-a-template");
        }
        return Susunan.of(jenis, awal, akhir, true);
    }

    private static int year(Sel said) {
        try {
            int year = Angka.sel(said == null ? "" : said.teks()).intValueExact();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        } catch (ArithmeticException | NumberFormatException notAYear) {
            // said below
        }
        throw Problem.of(422, "import-not-a-template");
    }

    private BarisIsi document(Susunan susunan, Map<String, Sel> labelled) {
        BarisIsi document = new BarisIsi(Susunan.DOKUMEN + "!B1");
        for (Kolom fact : susunan.dokumen()) {
            String label = plain(fact.judul());
            if (labelled.containsKey(label)) {
                cell(document, Susunan.DOKUMEN, rowOf.get(label), labelled.get(label), fact, fact.judul());
            }
        }
        return document;
    }

    private List<BarisIsi> rows(Lembar lembar) {
        List<BarisSel> rows = sheets.getOrDefault(lembar.nama(), List.of());
        Map<Integer, Kolom> columns = columns(lembar, rows);
        List<BarisIsi> read = new ArrayList<>();
        for (BarisSel row : rows) {
            if (row.nomor() > HEADING_ROW) {
                read.add(row(lembar, row, columns));
            }
        }
        return read;
    }

    private Map<Integer, Kolom> columns(Lembar lembar, List<BarisSel> rows) {
        Map<String, Kolom> byTitle = new HashMap<>();
        lembar.kolom().forEach(kolom -> byTitle.put(plain(kolom.judul()), kolom));
        Map<Integer, Kolom> columns = new HashMap<>();
        rows.stream()
                .filter(row -> row.nomor() == HEADING_ROW)
                .flatMap(row -> row.sel().stream())
                .forEach(sel -> {
                    Kolom kolom = byTitle.remove(plain(sel.teks()));
                    if (kolom == null) {
                        reject(
                                lembar.nama(),
                                "unknown-column",
                                Pilihan.address(lembar.nama(), HEADING_ROW, sel.kolom()),
                                "Kolom \"" + sel.teks() + "\" tidak dikenal atau disebut dua kali.",
                                "Pakai judul kolom seperti pada templat.");
                    } else {
                        columns.put(sel.kolom(), kolom);
                    }
                });
        return columns;
    }

    private BarisIsi row(Lembar lembar, BarisSel row, Map<Integer, Kolom> columns) {
        BarisIsi read = new BarisIsi(Pilihan.address(lembar.nama(), row.nomor(), 0));
        String id = row.at(0) == null
                ? lembar.nama() + " baris " + (row.nomor() + 1)
                : row.at(0).teks();
        for (Sel sel : row.sel()) {
            Kolom kolom = columns.get(sel.kolom());
            if (kolom == null) {
                reject(
                        id,
                        "unknown-column",
                        Pilihan.address(lembar.nama(), row.nomor(), sel.kolom()),
                        "Sel ini tidak berada di bawah judul kolom.",
                        "Pindahkan ke kolom yang berjudul, atau kosongkan.");
            } else {
                cell(read, lembar.nama(), row.nomor(), sel, kolom, id);
            }
        }
        return read;
    }

    private void cell(BarisIsi row, String sheet, int number, Sel sel, Kolom kolom, String id) {
        String address = Pilihan.address(sheet, number, sheet.equals(Susunan.DOKUMEN) ? FACT : sel.kolom());
        if (sel.terlarang() != null) {
            boolean formula = sel.terlarang().equals("formula");
            reject(
                    id,
                    sel.terlarang(),
                    address,
                    formula ? "Sel berisi rumus." : "Sel berisi kesalahan lembar kerja (" + sel.teks() + ").",
                    "Tempel sebagai nilai.");
            return;
        }
        try {
            JsonNode value = BacaSel.read(sel, kolom);
            if (kolom.judul().equals(Susunan.URUTAN)) {
                row.urutan(value.intValue());
            } else {
                row.put(kolom.jalur(), value, address);
            }
        } catch (AngkaSalah wrong) {
            String usul = wrong.usul() == null ? "" : "; mungkin maksudnya " + wrong.usul();
            reject(
                    id,
                    "number-notation",
                    address,
                    "Angka \"" + wrong.getMessage() + "\" bermakna ganda atau mencampur titik dan koma" + usul + ".",
                    "Tulis titik untuk ribuan dan koma untuk desimal, misalnya 2.173.310.423 atau 93,80.");
        } catch (IllegalArgumentException wrong) {
            reject(
                    id,
                    "cell-value",
                    address,
                    "\"" + sel.teks() + "\" pada kolom " + kolom.judul() + " " + wrong.getMessage() + ".",
                    "Perbaiki isi sel.");
        }
    }

    private void reject(String id, String code, String address, String sentence, String remedy) {
        rejected.add(BatchItem.rejected(id, code, address, sentence, remedy));
    }

    /** Headings are found again whatever their case and blanks; Triwulan is another word for Tribulan. */
    private static String plain(String title) {
        return title.replace("*", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace("triwulan", "tribulan");
    }
}
