package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words and printed figures of the LKjIP of a year, and who signed it. */
final class ExportedReport {
    private final Source source;

    ExportedReport(Source source) {
        this.source = source;
    }

    List<BundleFile> of(int tahun, JsonNode officials) {
        List<BundleFile> files = new ArrayList<>();
        String path = source.opdPath("/tahun/" + tahun);
        JsonNode newest = source.get(Service.REPORTING, path + "/lkjip").path(0);
        if (newest.isObject()) {
            head(tahun, newest, officials).ifPresent(files::add);
        }
        JsonNode narrative = source.get(Service.REPORTING, path + "/lkjip/narasi");
        if (!narrative.isEmpty()) {
            ObjectNode content = Source.object().put("tahun", tahun);
            content.set("sections", narrative);
            files.add(source.file(Kind.NARASI, "" + tahun, content));
        }
        source.find(Service.REPORTING, path + "/dokumen-cetak")
                .ifPresent(printed -> files.add(source.file(
                        Kind.TERCETAK,
                        "" + tahun,
                        ((ObjectNode) printed).deepCopy().put("tahun", tahun))));
        return files;
    }

    /** The document names its signatory; the bundle names the official. */
    private Optional<BundleFile> head(int tahun, JsonNode published, JsonNode officials) {
        String file = source.opdPath("/tahun/" + tahun + "/lkjip/dokumen/")
                + published.path("id").textValue() + "/json";
        String signatory = source.get(Service.REPORTING, file)
                .path("sections")
                .findPath("parties")
                .path(0)
                .path("name")
                .asText();
        for (JsonNode official : officials) {
            if (signatory.equals(official.path("nama").textValue())) {
                ObjectNode content = Source.object().put("tahun", tahun);
                content.set("tempat", published.path("tempat"));
                content.set("tanggal", published.path("tanggal"));
                content.set("penandatanganRef", official.path("ref"));
                return Optional.of(source.file(Kind.LKJIP, "" + tahun, content));
            }
        }
        return Optional.empty();
    }
}
