package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The verified realizations of a year, each tribulan with the moment of its verification. */
final class ExportedRealization {
    private static final Set<String> DONE = Set.of("VERIFIED", "LOCKED");
    private static final String UP_TO_THE_TRIBULAN = "SD_TRIBULAN";

    private final Source source;

    ExportedRealization(Source source) {
        this.source = source;
    }

    List<Moment> of(int tahun) {
        List<Moment> files = new ArrayList<>();
        for (JsonNode submission : source.get(Service.REALIZATION, source.opdPath("/realisasi/" + tahun))) {
            if (DONE.contains(submission.path("status").asText())) {
                int tribulan = submission.path("tribulan").intValue();
                files.add(new Moment(
                        submission.path("verifiedAt").asText(),
                        source.file(Kind.REALISASI, tahun + "-tribulan-" + tribulan, form(tahun, tribulan))));
            }
        }
        return files;
    }

    private ObjectNode form(int tahun, int tribulan) {
        JsonNode form =
                source.get(Service.REALIZATION, source.opdPath("/realisasi/" + tahun + "/tribulan/" + tribulan));
        JsonNode submission = form.path("submission");
        ObjectNode content = Source.object().put("tahun", tahun).put("tribulan", tribulan);
        content.set("origin", submission.path("origin"));
        content.set("sourceDocument", submission.path("sourceDocument"));
        Map<String, String> refs = new HashMap<>();
        entries(form, content.putArray("entries"), refs);
        amounts(form, content.putArray("anggaran"), refs);
        notes(submission, content.putArray("catatanVerifikasi"), refs);
        return content;
    }

    private static void entries(JsonNode form, ArrayNode entries, Map<String, String> refs) {
        for (JsonNode row : form.path("entries")) {
            refs.put(row.path("indicatorId").textValue(), row.path("ref").textValue());
            if (row.path("entry").isObject()) {
                ObjectNode entry = row.path("entry").deepCopy();
                entry.put("indicatorRef", row.path("ref").textValue());
                asBundled(entry);
                entries.add(entry);
            }
        }
    }

    private static void amounts(JsonNode form, ArrayNode amounts, Map<String, String> refs) {
        for (JsonNode row : form.path("anggaran")) {
            String ref = row.path("node").path("ref").textValue();
            refs.put(row.path("node").path("id").textValue(), ref);
            if (row.path("entered").isNumber()) {
                ObjectNode amount = Source.object().put("nodeRef", ref);
                amount.set("realisasi", row.path("entered"));
                amount.set("basis", row.path("basis"));
                amount.set("penjelasan", row.path("penjelasan"));
                asBundled(amount);
                amounts.add(amount);
            }
        }
    }

    /** What a bundle says anyway is not said again. */
    private static void asBundled(ObjectNode row) {
        if (row.path("basis").asText().equals(UP_TO_THE_TRIBULAN)) {
            row.remove("basis");
        }
    }

    private static void notes(JsonNode submission, ArrayNode notes, Map<String, String> refs) {
        for (JsonNode said : submission.path("notes")) {
            ObjectNode note = Source.object();
            if (said.hasNonNull("indicatorId")) {
                note.put("indicatorRef", refs.get(said.path("indicatorId").textValue()));
            }
            if (said.hasNonNull("nodeId")) {
                note.put("nodeRef", refs.get(said.path("nodeId").textValue()));
            }
            note.set("text", said.path("text"));
            notes.add(note);
        }
    }
}
