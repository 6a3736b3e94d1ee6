package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** {@code summary.json}: the headline figures of a published LKjIP as they stand in it, and the findings. */
final class Summary {
    private static final List<String> FINDING =
            List.of("ruleId", "severity", "kind", "origin", "place", "printed", "computed", "sentence", "reason");

    private final JsonMapper mapper = BundleReader.mapper();
    private final ObjectNode content = mapper.createObjectNode();

    /** @param findings as reporting-service answers them, counts and list */
    static Summary ofLkjip(JsonNode document, Map<String, Path> files, JsonNode findings) {
        Summary summary = new Summary(
                document.path("opd").textValue(), document.path("tahun").intValue());
        summary.published(document, files);
        summary.findings(findings);
        return summary;
    }

    /** @param findings as in {@link #ofLkjip}, when no LKjIP is written */
    static Summary ofPlans(String opd, int tahun, JsonNode findings) {
        Summary summary = new Summary(opd, tahun);
        summary.content.putArray("figures");
        summary.findings(findings);
        return summary;
    }

    private Summary(String opd, int tahun) {
        content.put("opd", opd);
        content.put("tahun", tahun);
    }

    private void published(JsonNode document, Map<String, Path> files) {
        ObjectNode published = content.putObject("document");
        for (String property : List.of("id", "tempat", "tanggal", "publishedAt", "sha256")) {
            published.set(property, document.path(property));
        }
        ObjectNode names = published.putObject("files");
        files.forEach((format, file) -> names.put(format, file.getFileName().toString()));
        figures(read(files.get("json")));
    }

    private JsonNode read(Path json) {
        try {
            return mapper.readTree(Files.readAllBytes(json));
        } catch (IOException e) {
            throw new LoadFailure("LKjIP " + json + " tidak dapat dibaca kembali.", e);
        }
    }

    private void figures(JsonNode lkjip) {
        ArrayNode figures = content.putArray("figures");
        for (Headline headline : Headline.ALL) {
            JsonNode table = find(lkjip.path("tables"), "id", headline.table()).orElse(MissingNode.getInstance());
            if (headline.row().equals(Headline.EACH)) {
                for (JsonNode row : table.path("rows")) {
                    find(row.path("cells"), "key", headline.column())
                            .filter(cell -> row.path("kind").asText().equals("DATA")
                                    && cell.path("value").isNumber())
                            .ifPresent(cell -> figure(figures, headline, headline.label() + indicator(row), row, cell));
                }
            } else {
                find(table.path("rows"), "key", headline.row())
                        .ifPresent(row -> find(row.path("cells"), "key", headline.column())
                                .ifPresent(cell -> figure(figures, headline, headline.label(), row, cell)));
            }
        }
    }

    private static String indicator(JsonNode row) {
        return find(row.path("cells"), "key", "indikator")
                .map(cell -> cell.path("text").asText())
                .orElse("");
    }

    private static void figure(ArrayNode figures, Headline headline, String label, JsonNode row, JsonNode cell) {
        ObjectNode figure = figures.addObject()
                .put("label", label)
                .put("table", headline.table())
                .put("row", row.path("key").asText())
                .put("column", headline.column());
        figure.set("text", cell.path("text"));
        figure.set("value", cell.path("value"));
    }

    private static Optional<JsonNode> find(JsonNode list, String property, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(property).asText().equals(value))
                .findFirst();
    }

    private void findings(JsonNode answer) {
        ObjectNode counts = content.putObject("counts");
        for (String property : List.of("kesalahan", "peringatan", "pembulatan")) {
            counts.set(property, answer.path(property));
        }
        ArrayNode list = content.putArray("findings");
        for (JsonNode finding : answer.path("temuan")) {
            ObjectNode row = list.addObject();
            FINDING.stream().filter(finding::hasNonNull).forEach(name -> row.set(name, finding.path(name)));
        }
    }

    ObjectNode content() {
        return content;
    }

    void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new LoadFailure("Ringkasan " + file + " tidak dapat ditulis.", e);
        }
    }

    String sentence() {
        JsonNode counts = content.path("counts");
        return counts.path("kesalahan").asInt() + " kesalahan, "
                + counts.path("peringatan").asInt() + " peringatan, "
                + counts.path("pembulatan").asInt() + " pembulatan";
    }
}
