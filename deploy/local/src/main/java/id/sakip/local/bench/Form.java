package id.sakip.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.StackException;
import id.sakip.local.load.Role;
import id.sakip.local.stage.Kecamatan;
import id.sakip.local.stage.Person;
import id.sakip.local.stage.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of one kecamatan and tribulan in the hands of its operator, who remembers the versions he has seen. */
final class Form {
    private final Person operator;
    private final String address;
    private final Rows rows;
    private final Map<String, String> versions = new HashMap<>();
    private String version;

    /** What can be entered: kinerja by indicator, anggaran by node. */
    record Rows(List<String> indicators, List<String> nodes) {
        static Rows of(JsonNode form) {
            List<String> indicators = new ArrayList<>();
            for (JsonNode row : form.path("entries")) {
                // a score is not entered, and a text has no number
                if (!row.has("measuredBy") && row.path("target").path("value").isNumber()) {
                    indicators.add(row.path("indicatorId").asText());
                }
            }
            List<String> nodes = new ArrayList<>();
            form.path("anggaran")
                    .forEach(row -> nodes.add(row.path("node").path("id").asText()));
            return new Rows(indicators, nodes);
        }
    }

    private Form(Person operator, String address, Rows rows) {
        this.operator = operator;
        this.address = address;
        this.rows = rows;
    }

    static Form read(Kecamatan kecamatan, int tahun, int tribulan) throws IOException, InterruptedException {
        Person operator = kecamatan.holding(Role.OPERATOR);
        String address = kecamatan.form(tahun, tribulan);
        Reply reply = operator.get(address).orRefuse("Formulir");
        Form form = new Form(operator, address, Rows.of(reply.json()));
        form.version = reply.etag();
        return form;
    }

    /** A form of the same plan that nobody has touched. */
    Form untouched(Kecamatan kecamatan, int tahun, int tribulan) {
        Form form = new Form(operator, kecamatan.form(tahun, tribulan), rows);
        form.version = "\"0\"";
        return form;
    }

    Person operator() {
        return operator;
    }

    String address() {
        return address;
    }

    /** Saves one kinerja row. */
    void saveOne(int place, int value) throws IOException, InterruptedException {
        String id = rows.indicators().get(place % rows.indicators().size());
        Reply reply = operator.put(
                        address + "/entries/" + id, versions.getOrDefault(id, "\"0\""), "{\"value\":" + value + "}")
                .orRefuse("Satu isian");
        versions.put(id, reply.etag());
    }

    /** Saves so many kinerja and anggaran rows at once; every one of them must be taken. */
    void saveBatch(int indicators, int nodes, int value) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("{\"entries\":[");
        for (int i = 0; i < indicators; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"indicatorId\":\"")
                    .append(rows.indicators().get(i))
                    .append("\",\"value\":")
                    .append(value + i)
                    .append('}');
        }
        body.append("],\"anggaran\":[");
        for (int i = 0; i < nodes; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"nodeId\":\"")
                    .append(rows.nodes().get(i))
                    .append("\",\"realisasi\":")
                    .append(1_000 * value + i)
                    .append('}');
        }
        send(body.append("]}").toString(), indicators + nodes);
    }

    private void send(String body, int size) throws IOException, InterruptedException {
        Reply reply = operator.put(address + "/entries", version, body).orRefuse("Kiriman " + size + " nilai");
        version = reply.etag();
        JsonNode answer = reply.json();
        if (answer.path("rejected").intValue() != 0) {
            throw new StackException("Baris ditolak: " + answer);
        }
    }

    /** Fills it in to the last row, every target met: nothing stands in the way of handing it in. */
    void complete() throws IOException, InterruptedException {
        JsonNode form = operator.get(address).orRefuse("Formulir").json();
        ObjectNode filled = JsonNodeFactory.instance.objectNode();
        ArrayNode entries = filled.putArray("entries");
        for (JsonNode row : form.path("entries")) {
            if (!row.has("measuredBy")) {
                ObjectNode entry = entries.addObject();
                entry.set("indicatorId", row.path("indicatorId"));
                entry.set("value", row.path("target").path("value"));
                entry.put("basis", "SD_TRIBULAN").putArray("penjelasan").add("Sesuai target");
            }
        }
        ArrayNode amounts = filled.putArray("anggaran");
        for (JsonNode row : form.path("anggaran")) {
            ObjectNode amount = amounts.addObject();
            amount.set("nodeId", row.path("node").path("id"));
            amount.set("realisasi", row.path("pagu"));
        }
        send(filled.toString(), entries.size() + amounts.size());
    }

    void changedTo(String etag) {
        version = etag;
    }

    String version() {
        return version;
    }
}
