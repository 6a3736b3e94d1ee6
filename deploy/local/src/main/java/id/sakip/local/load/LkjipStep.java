package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The end of the work: the camat publishes the LKjIP, and its files and a summary are written. */
final class LkjipStep {
    private static final List<String> FORMATS = List.of("pdf", "docx", "json");

    private final LoadContext context;
    private final BundleFile head;

    LkjipStep(LoadContext context, BundleFile head) {
        this.context = context;
        this.head = head;
    }

    /** @param changed whether this load changed anything the report is made of */
    Summary publish(Path target, boolean changed) {
        new ReportingArrival(context, head.tahun()).await();
        JsonNode document = current(changed);
        if (document == null) {
            document = write();
        } else {
            context.progress().note("LKjIP sudah ada, tidak berubah");
        }
        Map<String, Path> files = download(document.path("id").textValue(), target);
        JsonNode findings = context.api()
                .get(Role.CAMAT, Service.REPORTING, path("/temuan"))
                .body();
        files.values().forEach(file -> context.progress().note(file.toString()));
        return Summary.ofLkjip(document, files, findings);
    }

    /** The newest LKjIP, when it was written after everything it speaks of; null when a new one is needed. */
    private JsonNode current(boolean changed) {
        JsonNode newest = published().path(0);
        boolean same = newest.path("tempat").equals(head.content().path("tempat"))
                && newest.path("tanggal").equals(head.content().path("tanggal"));
        if (changed || !same) {
            return null;
        }
        Instant written = Instant.parse(newest.path("publishedAt").asText());
        JsonNode watermark = context.api()
                .get(Role.CAMAT, Service.REPORTING, path("/ringkasan"))
                .body()
                .path("watermark");
        boolean outdated = StreamSupport.stream(watermark.path("lastEvents").spliterator(), false)
                .filter(event -> !event.path("source").asText().equals("/reporting"))
                .anyMatch(event -> Instant.parse(event.path("time").asText()).isAfter(written));
        return outdated ? null : newest;
    }

    private JsonNode published() {
        return context.api().get(Role.CAMAT, Service.REPORTING, path("/lkjip")).body();
    }

    private JsonNode write() {
        ObjectNode request = LoadContext.object();
        request.set("tempat", head.content().path("tempat"));
        request.set("tanggal", head.content().path("tanggal"));
        request.set("penandatangan", head.content().path("penandatanganRef"));
        String job = context.api()
                .post(Role.CAMAT, Service.REPORTING, path("/lkjip"), published().size(), request)
                .body()
                .path("jobId")
                .asText();
        String[] said = {""};
        JsonNode[] done = {null};
        context.waiting().until("LKjIP selesai ditulis", () -> {
            JsonNode state = context.api()
                    .get(Role.CAMAT, Service.REPORTING, "/v1/jobs/" + job)
                    .body();
            String message = state.path("message").asText("");
            if (!message.isEmpty() && !message.equals(said[0])) {
                context.progress().note("LKjIP: " + message.toLowerCase(Locale.ROOT));
                said[0] = message;
            }
            if (state.path("status").asText().equals("FAILED")) {
                throw new LoadFailure(
                        "LKjIP gagal ditulis: " + state.path("problem").asText("tanpa penjelasan"));
            }
            done[0] = state.path("status").asText().equals("DONE") ? state.path("result") : null;
            return done[0] != null;
        });
        return Objects.requireNonNull(done[0]);
    }

    private Map<String, Path> download(String id, Path target) {
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new LoadFailure("Folder " + target + " tidak dapat dibuat.", e);
        }
        String name = "lkjip-" + context.opd().replaceFirst("^kec-", "") + "-" + head.tahun() + ".";
        Map<String, Path> files = new LinkedHashMap<>();
        for (String format : FORMATS) {
            Path file = target.resolve(name + format);
            context.api().download(Role.CAMAT, Service.REPORTING, path("/lkjip/dokumen/" + id + "/" + format), file);
            files.put(format, file);
        }
        return files;
    }

    private String path(String rest) {
        return context.opdPath("/tahun/" + head.tahun() + rest);
    }
}
