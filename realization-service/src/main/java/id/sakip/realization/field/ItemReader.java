package id.sakip.realization.field;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.realization.field.domain.ItemRefusal;
import id.sakip.realization.field.domain.ReportItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads one item field by field: what is wrong with one must not spoil the batch, and is told with its pointer. */
final class ItemReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "form",
            "formVersion",
            "desa",
            "capturedAt",
            "deviceSequence",
            "baseVersion",
            "location",
            "answers",
            "photos");
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MAX_CODE = 60;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_DIGITS = 30;
    private static final int MAX_ANSWERS = 300;
    private static final int MAX_PHOTOS = 20;
    private static final int PLACES_OF_DEGREE = 6;
    private static final int PLACES_OF_METRE = 2;

    private final JsonNode sent;
    private UUID id;
    private ItemRefusal refusal;

    ItemReader(JsonNode sent) {
        this.sent = sent;
    }

    UUID id() {
        return id;
    }

    ItemRefusal refusal() {
        return refusal;
    }

    /** @return null when something is wrong, see {@link #refusal} */
    ReportItem read() {
        try {
            if (!sent.isObject()) {
                throw new Unreadable("", "Item harus berupa objek JSON.");
            }
            id = uuid(sent.get("id"), "/id");
            for (Map.Entry<String, JsonNode> field : sent.properties()) {
                if (!FIELDS.contains(field.getKey())) {
                    throw new Unreadable("/" + shown(field.getKey()), "Kolom ini tidak dikenal.");
                }
            }
            return new ReportItem(
                    id,
                    text("form"),
                    integer("formVersion", 1),
                    text("desa"),
                    instant(sent.get("capturedAt"), "/capturedAt"),
                    sequence(),
                    sent.has("baseVersion") ? integer("baseVersion", 0) : 0,
                    location(),
                    answers(),
                    photos());
        } catch (Unreadable e) {
            refusal = new ItemRefusal(
                    "invalid-item",
                    e.pointer,
                    e.sentence,
                    "Perbaiki isian itu di ponsel, atau perbarui aplikasinya, lalu kirim lagi.");
            return null;
        }
    }

    /** @throws IllegalArgumentException when it is no time with an offset between 1970 and 2200 */
    static Instant readInstant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
                return instant.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
        throw new IllegalArgumentException(text);
    }

    private String text(String field) {
        return clean(sent.get(field), "/" + field, MAX_CODE);
    }

    private int integer(String field, int least) {
        JsonNode node = sent.get(field);
        if (node == null || !node.isNumber() || !isInt(node.decimalValue()) || node.intValue() < least) {
            throw new Unreadable("/" + field, "Harus bilangan bulat, paling kecil " + least + ".");
        }
        return node.intValue();
    }

    private long sequence() {
        JsonNode node = sent.get("deviceSequence");
        boolean whole = node != null
                && node.isNumber()
                && node.decimalValue().stripTrailingZeros().scale() <= 0;
        if (!whole || node.decimalValue().signum() <= 0 || !node.canConvertToLong()) {
            throw new Unreadable("/deviceSequence", "Harus bilangan bulat, paling kecil 1.");
        }
        return node.longValue();
    }

    private static boolean isInt(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }

    private ReportItem.Location location() {
        JsonNode node = sent.get("location");
        if (node == null) {
            return null;
        }
        if (!node.isObject()
                || !Set.of("latitude", "longitude", "accuracyMetres").containsAll(names(node))) {
            throw new Unreadable("/location", "Harus berisi latitude, longitude, dan accuracyMetres.");
        }
        BigDecimal accuracy =
                node.has("accuracyMetres") ? decimal(node, "accuracyMetres", 0, 999_999, PLACES_OF_METRE) : null;
        return new ReportItem.Location(
                decimal(node, "latitude", -90, 90, PLACES_OF_DEGREE),
                decimal(node, "longitude", -180, 180, PLACES_OF_DEGREE),
                accuracy);
    }

    private static BigDecimal decimal(JsonNode node, String field, int min, int max, int places) {
        JsonNode number = node.get(field);
        if (number == null
                || !number.isNumber()
                || number.decimalValue().compareTo(BigDecimal.valueOf(min)) < 0
                || number.decimalValue().compareTo(BigDecimal.valueOf(max)) > 0) {
            throw new Unreadable("/location/" + field, "Harus angka dari " + min + " sampai " + max + ".");
        }
        return number.decimalValue().setScale(places, RoundingMode.HALF_UP);
    }

    private Map<String, Object> answers() {
        JsonNode node = sent.get("answers");
        if (node == null || !node.isObject() || node.size() > MAX_ANSWERS) {
            throw new Unreadable("/answers", "Harus objek berisi jawaban menurut kode isian.");
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String pointer = "/answers/" + shown(field.getKey());
            if (field.getKey().isEmpty() || field.getKey().length() > MAX_CODE || isUnstorable(field.getKey())) {
                throw new Unreadable(pointer, "Kode isian tidak sah.");
            }
            answers.put(field.getKey(), answer(field.getValue(), pointer));
        }
        return answers;
    }

    private static Object answer(JsonNode value, String pointer) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            if (number.scale() > MAX_DIGITS || number.precision() - number.scale() > MAX_DIGITS) {
                throw new Unreadable(pointer, "Angka terlalu panjang.");
            }
            return number;
        }
        if (value.isArray()) {
            List<String> chosen = new ArrayList<>();
            value.forEach(option -> chosen.add(clean(option, pointer, MAX_CODE)));
            return chosen;
        }
        return clean(value, pointer, MAX_TEXT);
    }

    private List<UUID> photos() {
        JsonNode node = sent.get("photos");
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MAX_PHOTOS) {
            throw new Unreadable("/photos", "Harus daftar id bukti, paling banyak " + MAX_PHOTOS + ".");
        }
        List<UUID> photos = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            photos.add(uuid(node.get(i), "/photos/" + i));
        }
        return photos;
    }

    private static UUID uuid(JsonNode node, String pointer) {
        if (node == null || !node.isTextual() || !ID.matcher(node.textValue()).matches()) {
            throw new Unreadable(pointer, "Harus UUID.");
        }
        return UUID.fromString(node.textValue());
    }

    private static Instant instant(JsonNode node, String pointer) {
        try {
            return readInstant(node == null || !node.isTextual() ? "" : node.textValue());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(pointer, "Harus waktu dengan zona, misalnya 2022-06-30T10:15:00+07:00.");
        }
    }

    private static String clean(JsonNode node, String pointer, int max) {
        if (node == null || !node.isTextual() || node.textValue().isBlank() || isUnstorable(node.textValue())) {
            throw new Unreadable(pointer, "Harus teks, tidak kosong, tanpa karakter terlarang.");
        }
        if (node.textValue().length() > max) {
            throw new Unreadable(pointer, "Paling banyak " + max + " karakter.");
        }
        return node.textValue();
    }

    /** U+0000, which PostgreSQL cannot hold, and halves of a surrogate pair. */
    private static boolean isUnstorable(String text) {
        return text.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A field name as it may stand in an answer: short and printable. */
    private static String shown(String name) {
        String printable = name.replaceAll("[^\\p{Alnum}_.-]", "_");
        return printable.substring(0, Math.min(MAX_CODE, printable.length()));
    }

    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String pointer;
        private final String sentence;

        Unreadable(String pointer, String sentence) {
            super(pointer, null, false, false);
            this.pointer = pointer;
            this.sentence = sentence;
        }
    }
}
