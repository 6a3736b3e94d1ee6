package id.sakip.planning.nomenklatur.domain;

import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Line;
import id.sakip.planning.nomenklatur.domain.NomenclatureImport.Refusal;
import id.sakip.planning.plan.domain.Level;
import id.sakip.planning.plan.domain.Nomenclature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one line of a nomenclature list. Codes are taken with two or four digits, with the blanks and trailing dots that
 * copies bring along; a cell that a spreadsheet would compute is refused, whoever opens the list next.
 */
public final class NomenclatureLine {
    public static final List<String> REQUIRED = List.of("kode", "nama", "dasarHukum", "berlakuMulai");
    public static final List<String> COLUMNS = List.of(
            "kode",
            "nama",
            "dasarHukum",
            "berlakuMulai",
            "berlakuSampai",
            "kinerja",
            "indikator",
            "satuan",
            "indikatorMulai",
            "kodeLama");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}]");
    private static final Map<String, Integer> LONGEST = Map.of("satuan", 60, "dasarHukum", 4000);
    private static final int LONGEST_OTHER = 500;

    private final int number;
    private final Map<String, String> cells;

    private NomenclatureLine(int number, Map<String, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** @param cells the filled cells by column; blank ones left out */
    public static Line read(int number, Map<String, String> cells) {
        return new NomenclatureLine(number, cells).read();
    }

    private Line read() {
        Optional<Refusal> refusal = Stream.of(hostile(), missing(), code(), dates())
                .flatMap(Optional::stream)
                .findFirst();
        return refusal.map(why -> new Line(number, null, List.of(), why))
                .orElseGet(() -> new Line(number, entry(), oldCodes(), null));
    }

    private Optional<Refusal> hostile() {
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (FORMULA.matcher(cell.getValue()).matches()) {
                return refuse("formula-cell", cell.getKey(), "berisi rumus", "Tulis nilainya, bukan rumusnya.");
            }
            if (CONTROL.matcher(cell.getValue()).find()) {
                return refuse("bad-character", cell.getKey(), "berisi karakter kendali", "Hapus karakter itu.");
            }
            if (cell.getValue().length() > LONGEST.getOrDefault(cell.getKey(), LONGEST_OTHER)) {
                return refuse("too-long", cell.getKey(), "terlalu panjang", "Persingkat isinya.");
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> missing() {
        return REQUIRED.stream()
                .filter(column -> !cells.containsKey(column))
                .findFirst()
                .flatMap(column -> refuse("missing", column, "wajib diisi", "Isi kolom ini."));
    }

    private Optional<Refusal> code() {
        return level().isPresent()
                ? Optional.empty()
                : refuse(
                        "bad-code",
                        "kode",
                        "tidak berbentuk kode program, kegiatan, atau sub kegiatan",
                        "Pakai bentuk 7.01.01, 7.01.01.2.01, atau 7.01.01.2.01.0001.");
    }

    private Optional<Refusal> dates() {
        for (String column : List.of("berlakuMulai", "berlakuSampai", "indikatorMulai")) {
            if (cells.containsKey(column) && date(column).isEmpty()) {
                return refuse("bad-date", column, "bukan tanggal", "Tulis seperti 2023-01-31.");
            }
        }
        if (date("berlakuSampai")
                .filter(end -> end.isBefore(date("berlakuMulai").orElseThrow()))
                .isPresent()) {
            return refuse("bad-date", "berlakuSampai", "sebelum tanggal mulai", "Perbaiki salah satu tanggal.");
        }
        return Optional.empty();
    }

    private NomenclatureEntry entry() {
        LocalDate begins = date("berlakuMulai").orElseThrow();
        return new NomenclatureEntry(
                kode(),
                level().orElseThrow(),
                cells.get("nama"),
                cells.get("dasarHukum"),
                begins,
                date("berlakuSampai").orElse(null),
                cells.get("kinerja"),
                cells.get("indikator"),
                cells.get("satuan"),
                cells.containsKey("indikator") ? date("indikatorMulai").orElse(begins) : null,
                true);
    }

    private List<OldCode> oldCodes() {
        return Stream.of(cells.getOrDefault("kodeLama", "").split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> new OldCode(Nomenclature.oldKey(code), kode(), cells.get("dasarHukum"), true))
                .toList();
    }

    private Optional<Level> level() {
        return Stream.of(Level.values()).filter(level -> level.accepts(kode())).findFirst();
    }

    private String kode() {
        return Nomenclature.normalized(cells.get("kode").replaceAll("\\s+", "").replaceAll("\\.+$", ""));
    }

    private Optional<LocalDate> date(String column) {
        try {
            return Optional.ofNullable(cells.get(column)).map(LocalDate::parse);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static Optional<Refusal> refuse(String code, String column, String what, String remedy) {
        return Optional.of(new Refusal(code, column, "Kolom " + column + " " + what + ".", remedy));
    }
}
