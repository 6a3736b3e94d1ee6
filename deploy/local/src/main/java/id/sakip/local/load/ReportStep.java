package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the report needs beside the figures: its narrative, and the figures an old document prints. */
final class ReportStep {
    private final LoadContext context;

    ReportStep(LoadContext context) {
        this.context = context;
    }

    /** Place, date and signatory are given when the report is ordered. */
    String head(BundleFile file) {
        return "ditandatangani di " + file.content().path("tempat").textValue() + ", "
                + file.content().path("tanggal").textValue();
    }

    String narrative(BundleFile file) {
        String path = path(file, "/lkjip/narasi");
        Map<String, JsonNode> written = StreamSupport.stream(
                        context.api()
                                .get(Role.OPERATOR, Service.REPORTING, path)
                                .body()
                                .spliterator(),
                        false)
                .collect(Collectors.toMap(section -> section.path("section").asText(), Function.identity()));
        int changed = 0;
        for (JsonNode section : file.items("sections")) {
            String id = section.path("section").textValue();
            ObjectNode wanted = LoadContext.object();
            wanted.set("paragraphs", section.path("paragraphs"));
            JsonNode held = written.get(id);
            if (held != null && JsonSame.holds(held, wanted)) {
                continue;
            }
            String etag = held == null ? null : "\"" + held.path("version").asLong() + "\"";
            String address = path + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
            context.api().put(Role.OPERATOR, Service.REPORTING, address, etag, wanted);
            changed++;
        }
        return changed == 0 ? LoadContext.UNCHANGED : changed + " bagian narasi";
    }

    String printed(BundleFile file) {
        String path = path(file, "/dokumen-cetak");
        ObjectNode wanted = file.content().deepCopy();
        wanted.remove("tahun");
        Optional<Answer> held = context.api().find(Role.OPERATOR, Service.REPORTING, path);
        if (held.isPresent() && JsonSame.holds(held.get().body(), wanted)) {
            return LoadContext.UNCHANGED;
        }
        context.api()
                .put(
                        Role.OPERATOR,
                        Service.REPORTING,
                        path,
                        held.map(Answer::etag).orElse(null),
                        wanted);
        long figures = file.items("tables").stream()
                .flatMap(table -> BundleFile.items(table, "rows").stream())
                .mapToLong(row -> row.path("cells").size())
                .sum();
        return figures + " angka tercetak untuk dibandingkan";
    }

    private String path(BundleFile file, String rest) {
        return context.opdPath("/tahun/" + file.tahun() + rest);
    }
}
