package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.stage.Kecamatan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.concurrent.ThreadLocalRandom;

/** The form the writers of one kecamatan share, and what can be written into it. */
record Sheet(Kecamatan kecamatan, int tahun, int tribulan, JsonNode rows) {
    private static final String MARK = "Kiriman ";
    private static final int AMOUNTS = 3;

    String form() {
        return kecamatan.opd() + "/" + tahun + "/" + tribulan;
    }

    String address() {
        return kecamatan.form(tahun, tribulan);
    }

    /** Every row filled in, so that the form can be handed in; the id stands in a text. */
    String complete(String id) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode entries = body.putArray("entries");
        for (JsonNode row : rows.path("entries")) {
            if (!row.has("measuredBy")) {
                entries.add(entry(row, entries.isEmpty() ? MARK + id : "Sesuai target"));
            }
        }
        rows.path("anggaran").forEach(row -> body.withArray("anggaran").add(amount(row)));
        return body.toString();
    }

    /** One kinerja row with the id in its text, and some new amounts. */
    String some(String id) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (JsonNode row : rows.path("entries")) {
            if (!row.has("measuredBy")) {
                body.putArray("entries").add(entry(row, MARK + id));
                break;
            }
        }
        JsonNode amounts = rows.path("anggaran");
        int from = ThreadLocalRandom.current().nextInt(amounts.size());
        for (int i = 0; i < AMOUNTS; i++) {
            body.withArray("anggaran").add(amount(amounts.get((from + i) % amounts.size())));
        }
        return body.toString();
    }

    private static ObjectNode entry(JsonNode row, String text) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.set("indicatorId", row.path("indicatorId"));
        entry.set("value", row.path("target").path("value"));
        entry.put("basis", "SD_TRIBULAN").putArray("penjelasan").add(text);
        return entry;
    }

    /** Between nine tenths and all of the pagu, to the sen. */
    private static ObjectNode amount(JsonNode row) {
        BigDecimal share = BigDecimal.valueOf(ThreadLocalRandom.current().nextInt(90_000, 100_000), 5);
        ObjectNode amount = JsonNodeFactory.instance.objectNode();
        amount.set("nodeId", row.path("node").path("id"));
        amount.put("realisasi", row.path("pagu").decimalValue().multiply(share).setScale(2, RoundingMode.DOWN));
        amount.putArray("penjelasan").add("Sesuai SP2D");
        return amount;
    }

    /** @return the id in the text of a save; empty when there is none */
    static String idIn(String text) {
        int at = text.indexOf(MARK);
        return at < 0 ? "" : text.substring(at + MARK.length(), at + MARK.length() + 36);
    }
}
