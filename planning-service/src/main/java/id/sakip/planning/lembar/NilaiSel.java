package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target in one cell: {@code 71}, {@code 12 Dokumen}, {@code 50 (CC)}, {@code N/A}, {@code B}. What would be read as
 * something else is written in a longer way: {@code 5 [m2]}, {@code 5 = lima dokumen}, {@code teks: 2 kali}.
 */
final class NilaiSel {
    private static final Pattern NUMBER_AND_MORE = Pattern.compile(
            "(?<number>-?[0-9][0-9.,]*)(?:\\s*\\[(?<bracket>[^\\]]+)]|\\s+(?<unit>[^0-9=\\[(][^0-9=\\[]*?))?(?:\\s*=\\s*(?<text>.+))?");
    private static final Pattern GRADE = Pattern.compile("(?<number>-?[0-9][0-9.,]*)\\s*\\(.+\\)");
    private static final Pattern NUMBER_ALONE = Pattern.compile("-?[0-9.,]+\\s*%?");
    private static final String WORDS = "teks:";
    private static final String NOT_APPLICABLE = "N/A";
    private static final String DASH = "-";

    private NilaiSel() {}

    /** @throws AngkaSalah when it is meant as a number and cannot be read as one */
    static ObjectNode read(String cell, Kolom.Isi isi) {
        String text = cell.strip();
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        if (text.equals(DASH) && isi == Kolom.Isi.BULAN) {
            return value.put("value", BigDecimal.ZERO).put("text", DASH);
        }
        if (text.equalsIgnoreCase(NOT_APPLICABLE) || text.equals(DASH)) {
            return value.put("na", true);
        }
        if (text.toLowerCase(Locale.ROOT).startsWith(WORDS)) {
            return value.put("text", text.substring(WORDS.length()).strip());
        }
        if (NUMBER_ALONE.matcher(text).matches()) {
            return value.put("value", Angka.desimal(text));
        }
        Matcher grade = GRADE.matcher(text);
        if (grade.matches()) {
            return value.put("value", Angka.desimal(grade.group("number"))).put("text", text);
        }
        Matcher more = NUMBER_AND_MORE.matcher(text);
        return more.matches() ? number(more, value) : value.put("text", text);
    }

    private static ObjectNode number(Matcher more, ObjectNode value) {
        value.put("value", Angka.desimal(more.group("number")));
        String unit = more.group("bracket") == null ? more.group("unit") : more.group("bracket");
        if (unit != null) {
            value.put("unit", unit.strip());
        }
        if (more.group("text") != null) {
            value.put("text", more.group("text").strip());
        }
        return value;
    }

    /** How a value is written so that it is read as itself again. */
    static String write(JsonNode value, Kolom.Isi isi) {
        String shortest = shortest(value);
        return readsAs(shortest, value, isi) ? shortest : longest(value);
    }

    private static boolean readsAs(String cell, JsonNode value, Kolom.Isi isi) {
        try {
            return Isian.same(read(cell, isi), value);
        } catch (AngkaSalah ambiguous) {
            return false;
        }
    }

    private static String shortest(JsonNode value) {
        if (value.path("na").booleanValue()) {
            return NOT_APPLICABLE;
        }
        if (value.has("text") && !value.has("unit")) {
            return value.path("text").textValue();
        }
        return value.has("value")
                ? Angka.tulis(value.path("value").decimalValue())
                        + (value.has("unit") ? " " + value.path("unit").textValue() : "")
                : "";
    }

    private static String longest(JsonNode value) {
        if (!value.has("value")) {
            return WORDS + " " + value.path("text").asText();
        }
        return Angka.tulis(value.path("value").decimalValue())
                + (value.has("unit") ? " [" + value.path("unit").textValue() + "]" : "")
                + (value.has("text") ? " = " + value.path("text").textValue() : "");
    }
}
