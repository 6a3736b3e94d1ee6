package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row while it is read: its object, and the cell of each place in it. */
final class BarisIsi {
    private static final int TRIBULAN = 4;
    private static final int MONTHS = 12;

    private final ObjectNode isi = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> alamat = new LinkedHashMap<>();
    private final String awal;
    private int urutan = Integer.MAX_VALUE;

    /** @param awal the address of its first cell */
    BarisIsi(String awal) {
        this.awal = awal;
    }

    ObjectNode isi() {
        return isi;
    }

    String text(String property) {
        return isi.path(property).asText(null);
    }

    boolean berurutan() {
        return urutan != Integer.MAX_VALUE;
    }

    int urutan() {
        return urutan;
    }

    void urutan(int number) {
        urutan = number;
    }

    /** The single value of a row that is no object. */
    JsonNode nilai() {
        return isi.path("");
    }

    void put(String jalur, JsonNode value, String cell) {
        alamat.put("/" + jalur, cell);
        String[] steps = jalur.split("/");
        ObjectNode at = isi;
        for (int i = 0; i < steps.length - 1; i++) {
            boolean last = i == steps.length - 2;
            if (last && steps[i + 1].matches("\\d{1,2}")) {
                places(at, steps[i]).set(Integer.parseInt(steps[i + 1]), value);
                return;
            }
            at = at.withObjectProperty(steps[i]);
        }
        at.set(steps[steps.length - 1], value);
    }

    /** A row of tribulan or months: every place is there, and one nobody filled is an empty value. */
    private static ArrayNode places(ObjectNode parent, String property) {
        if (parent.path(property) instanceof ArrayNode present) {
            return present;
        }
        ArrayNode places = parent.putArray(property);
        int count = property.matches("20\\d\\d") ? TRIBULAN : MONTHS;
        for (int i = 0; i < count; i++) {
            places.addObject();
        }
        return places;
    }

    void addressesInto(Map<String, String> all, String pointer) {
        all.put(pointer, awal);
        alamat.forEach((jalur, cell) -> all.put(jalur.equals("/") ? pointer : pointer + jalur, cell));
    }
}
