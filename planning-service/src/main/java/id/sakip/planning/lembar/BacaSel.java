package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell says, by the type of its column. */
final class BacaSel {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s+(\\p{L}+)\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "ag", "sep", "okt", "no", "des");

    private BacaSel() {}

    /** @throws IllegalArgumentException with the sentence, {@link AngkaSalah} with a suggestion */
    static JsonNode read(Sel sel, Kolom kolom) {
        return switch (kolom.isi()) {
            case TEKS, REF -> JSON.textNode(sel.teks());
            case DAFTAR_REF -> list(sel.teks().split("[,;\\s]+"), JSON::textNode);
            case DAFTAR_NILAI -> list(sel.teks().split("\\s*;\\s*"), text -> NilaiSel.read(text, Kolom.Isi.NILAI));
            case BULAT -> integer(sel);
            case RUPIAH -> JSON.numberNode(sel.angka() ? Angka.sel(sel.teks()) : Angka.rupiah(sel.teks()));
            case TANGGAL -> JSON.textNode(date(sel).toString());
            case YA_TIDAK -> JSON.booleanNode(yes(sel.teks()));
            case PILIHAN -> word(sel, kolom);
            case NILAI, NILAI_BERPOSISI, BULAN ->
                sel.angka()
                        ? JSON.objectNode().put("value", Angka.sel(sel.teks()))
                        : NilaiSel.read(sel.teks(), kolom.isi());
        };
    }

    private static ArrayNode list(String[] parts, Function<String, JsonNode> read) {
        ArrayNode items = JSON.arrayNode();
        for (String part : parts) {
            if (!part.isBlank()) {
                items.add(read.apply(part.strip()));
            }
        }
        return items;
    }

    private static JsonNode integer(Sel sel) {
        try {
            return JSON.numberNode((sel.angka() ? Angka.sel(sel.teks()) : Angka.desimal(sel.teks())).intValueExact());
        } catch (ArithmeticException fraction) {
            throw new IllegalArgumentException("harus bilangan bulat", fraction);
        }
    }

    private static boolean yes(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ya", "y", "true" -> true;
            case "tidak", "t", "false" -> false;
            default -> throw new IllegalArgumentException("harus Ya atau Tidak");
        };
    }

    private static JsonNode word(Sel sel, Kolom kolom) {
        return kolom.pilihan().stream()
                .filter(word -> Kata.name(word).equals(Kata.name(sel.teks())))
                .findFirst()
                .map(word -> JSON.textNode(Kata.name(word)))
                .orElseThrow(() ->
                        new IllegalArgumentException("harus salah satu dari " + String.join(", ", kolom.pilihan())));
    }

    private static LocalDate date(Sel sel) {
        try {
            if (sel.angka()) {
                return FIRST_DAY.plusDays(Angka.sel(sel.teks()).intValueExact());
            }
            String text = sel.teks();
            Matcher iso = ISO.matcher(text);
            if (iso.matches()) {
                return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            }
            Matcher slashed = SLASHED.matcher(text);
            if (slashed.matches()) {
                return day(slashed.group(3), Integer.parseInt(slashed.group(2)), slashed.group(1));
            }
            Matcher written = WRITTEN.matcher(text);
            if (written.matches()) {
                return day(written.group(3), month(written.group(2)), written.group(1));
            }
        } catch (DateTimeException | ArithmeticException wrong) {
            // said below
        }
        throw new IllegalArgumentException("bukan tanggal; tulis misalnya 24 Maret 2023");
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static int month(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.startsWith(MONTHS.get(i))) {
                return i + 1;
            }
        }
        throw new DateTimeException(name);
    }
}
