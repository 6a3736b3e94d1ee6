package id.sakip.reporting.render;

import id.sakip.reporting.document.Heading;
import id.sakip.reporting.document.Signature;
import id.sakip.reporting.document.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Text as it goes on paper: what people typed, less what could disguise it or break a file. */
final class PrintText {

    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final Pattern NUMBERED_TABLE = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern NIP_NOISE = Pattern.compile("[\\s.]");
    private static final Pattern NIP = Pattern.compile("(\\d{8})(\\d{6})(\\d)(\\d{3})");
    private static final int REPLACEMENT = 0xFFFD;
    private static final int BULLET = 0x2022;

    private PrintText() {}

    /**
     * Printable text. Direction overrides go (they make {@code 001} read {@code 100}), control characters go (XML has
     * no way to write them), Word's private bullets become real ones. Line breaks stay.
     */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == 0x2028 || c == 0x2029) {
                clean.append(' ');
            } else if (isPrivateUse(c)) {
                clean.appendCodePoint(BULLET);
            } else if (Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
                clean.appendCodePoint(REPLACEMENT);
            } else if (c == '\n' || !(Character.isISOControl(c) || changesDirection(c))) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** The text as it is, but halves of a surrogate pair, which UTF-8 cannot hold, replaced. */
    static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' : c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrivateUse(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean changesDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0xFEFF;
    }

    /** {@code Jombang, 24 Maret 2023}; room for the date while it is not signed. */
    static String placeAndDate(String place, LocalDate date) {
        String day = date == null
                ? "...................."
                : date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        return place.isEmpty() ? day : clean(place) + ", " + day;
    }

    /** {@code NIP. 19670510 199302 1 003}; anything that is not 18 digits is printed as it was given. */
    static String nip(Signature.Party party) {
        if (party.nip().isBlank()) {
            return "";
        }
        String digits = NIP_NOISE.matcher(party.nip()).replaceAll("");
        return "NIP. "
                + (NIP.matcher(digits).matches()
                        ? NIP.matcher(digits).replaceFirst("$1 $2 $3 $4")
                        : clean(party.nip()));
    }

    /** {@code Tabel 3.1}; empty for an annex that is known by its name. */
    static String tableNumber(Table table) {
        return NUMBERED_TABLE.matcher(table.id()).matches() ? "Tabel " + table.id() : "";
    }

    static String inOneLine(Heading heading) {
        return join(" ", heading.number(), heading.text());
    }

    static String inOneLine(Table table) {
        return join(" ", tableNumber(table), table.title());
    }

    private static String join(String separator, String first, String second) {
        String joined = first.isEmpty() ? second : second.isEmpty() ? first : first + separator + second;
        return clean(joined).replace('\n', ' ');
    }
}
