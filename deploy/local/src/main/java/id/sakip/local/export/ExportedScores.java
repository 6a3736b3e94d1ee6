package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.PrintedDistribution;
import id.sakip.local.load.Service;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The scores of a year and what was done about them. */
final class ExportedScores {
    private final Source source;

    ExportedScores(Source source) {
        this.source = source;
    }

    /** What a realization may be measured by, so it stands before it. */
    List<BundleFile> scores(int tahun) {
        List<BundleFile> files = new ArrayList<>();
        score("/akip", tahun)
                .filter(akip -> akip.path("lhe").isObject())
                .ifPresent(akip -> files.add(source.file(Kind.AKIP, "" + tahun, akip)));
        score("/ikm", tahun).map(ikm -> ikm(tahun, ikm)).ifPresent(files::add);
        score("/ipp", tahun).ifPresent(ipp -> files.add(source.file(Kind.IPP, "" + tahun, ipp)));
        JsonNode benchmarks = source.get(Service.EVALUATION, "/v1/benchmark?tahun=" + tahun);
        if (!benchmarks.isEmpty()) {
            ObjectNode content = Source.object().put("tahun", tahun);
            content.set("benchmark", benchmarks);
            files.add(source.file(Kind.BENCHMARK, "" + tahun, content));
        }
        return files;
    }

    /** Typed in per service, or the table of an old report. */
    private BundleFile ikm(int tahun, ObjectNode ikm) {
        if (PrintedDistribution.isSource(ikm)) {
            return source.file(Kind.IKM_DISTRIBUSI, "" + tahun, PrintedDistribution.content(ikm));
        }
        ArrayNode lowest = Source.object().arrayNode();
        ikm.path("unsurTerendah").forEach(unsur -> lowest.add(unsur.path("kode")));
        ikm.set("unsurTerendah", lowest);
        ikm.path("layanan").forEach(layanan -> byElements((ObjectNode) layanan, ikm));
        return source.file(Kind.IKM, "" + tahun, ikm);
    }

    /** Where the elements were given, the index and the lowest ones follow from them. */
    private static void byElements(ObjectNode layanan, ObjectNode ikm) {
        if (layanan.path("unsur").isEmpty()) {
            return;
        }
        layanan.remove("nilai");
        ikm.remove("unsurTerendah");
        List<JsonNode> inOrder = StreamSupport.stream(layanan.path("unsur").spliterator(), false)
                .sorted(Comparator.comparingInt(
                        unsur -> Integer.parseInt(unsur.path("kode").asText().substring(1))))
                .toList();
        layanan.putArray("unsur").addAll(inOrder);
    }

    Optional<BundleFile> followUps(int tahun) {
        ObjectNode content = Source.object().put("tahun", tahun);
        ArrayNode rows = content.putArray("tindakLanjut");
        source.find(Service.EVALUATION, source.opdPath("/tahun/" + tahun + "/rekomendasi"))
                .ifPresent(matrix -> matrix.forEach(recommendation -> {
                    if (recommendation.path("tindakLanjut").isObject()) {
                        ObjectNode row = recommendation.path("tindakLanjut").deepCopy();
                        content.set("asOf", row.path("asOf"));
                        row.set("no", recommendation.path("no"));
                        rows.add(row);
                    }
                }));
        return rows.isEmpty() ? Optional.empty() : Optional.of(source.file(Kind.TINDAK_LANJUT, "" + tahun, content));
    }

    private Optional<ObjectNode> score(String path, int tahun) {
        return source.find(Service.EVALUATION, source.opdPath("/tahun/" + tahun + path))
                .filter(JsonNode::isObject)
                .map(answer -> ((ObjectNode) answer).deepCopy().put("tahun", tahun));
    }
}
