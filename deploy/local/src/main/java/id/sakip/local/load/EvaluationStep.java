package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.bundle.BundleFile;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/** Scores: Inspektorat evaluates AKIP and issues the LHE, Bagian Organisasi publishes IKM, IPP and benchmarks. */
final class EvaluationStep {
    private static final String CORRECTION = "Diperbarui dari bundel data";

    private final LoadContext context;

    EvaluationStep(LoadContext context) {
        this.context = context;
    }

    String evaluateAkip(BundleFile file) {
        awaitOpd();
        ObjectNode wanted = body(file);
        JsonNode letter = wanted.remove("lhe");
        String path = path(file, "/akip");
        Optional<Answer> issued = context.api().find(Role.INSPEKTORAT, Service.EVALUATION, path);
        if (issued.isPresent()
                && JsonSame.holds(issued.get().body(), wanted)
                && JsonSame.holds(issued.get().body().path("lhe"), letter)) {
            return LoadContext.UNCHANGED;
        }
        issued.ifPresent(old -> wanted.put("alasanKoreksi", CORRECTION));
        Answer draft = context.api().post(Role.INSPEKTORAT, Service.EVALUATION, path, version(issued), wanted);
        String issue = path + "/" + draft.body().path("id").textValue() + "/issue-lhe";
        JsonNode score = context.api()
                .post(Role.INSPEKTORAT, Service.EVALUATION, issue, draft.etag(), letter)
                .body();
        return "LHE terbit: "
                + score.path("nilai").decimalValue().toPlainString().replace('.', ',') + " "
                + score.path("predikat").textValue();
    }

    String publishIkm(BundleFile file) {
        JsonNode ikm = publish(file, "/ikm", "/ikm", EvaluationStep::sameIndex);
        return ikm == null
                ? LoadContext.UNCHANGED
                : "terbit: mutu " + ikm.path("mutu").textValue();
    }

    /** The table of an old report. */
    String publishDistribution(BundleFile file) {
        JsonNode ikm = publish(
                file,
                "/ikm",
                "/ikm/distribusi",
                (held, wanted) -> PrintedDistribution.isSource(held)
                        && JsonSame.holds(PrintedDistribution.content(held), wanted));
        return ikm == null
                ? LoadContext.UNCHANGED
                : "terbit dari dokumen lama: mutu " + ikm.path("mutu").textValue() + ", "
                        + ikm.path("rincian").path("findings").size() + " temuan diterima dengan alasan";
    }

    String publishIpp(BundleFile file) {
        JsonNode ipp = publish(file, "/ipp", "/ipp", EvaluationStep::sameIndex);
        return ipp == null
                ? LoadContext.UNCHANGED
                : "terbit: kategori " + ipp.path("kategori").textValue();
    }

    /**
     * @param index where the published figure is read
     * @param entry where it is entered
     * @param same whether what is held says what is wanted
     * @return what was published, null when it was already there
     */
    private JsonNode publish(BundleFile file, String index, String entry, BiPredicate<JsonNode, ObjectNode> same) {
        awaitOpd();
        ObjectNode wanted = body(file);
        Optional<Answer> published = context.api().find(Role.ORGANISASI, Service.EVALUATION, path(file, index));
        if (published.filter(held -> same.test(held.body(), wanted)).isPresent()) {
            return null;
        }
        published.ifPresent(old -> wanted.put("alasanKoreksi", CORRECTION));
        return context.api()
                .post(Role.ORGANISASI, Service.EVALUATION, path(file, entry), version(published), wanted)
                .body();
    }

    /** The service answers the lowest elements with their names; the bundle names their codes. */
    private static boolean sameIndex(JsonNode held, ObjectNode wanted) {
        ObjectNode comparable = wanted.deepCopy();
        JsonNode lowest = comparable.remove("unsurTerendah");
        boolean sameLowest = lowest == null
                || StreamSupport.stream(held.path("unsurTerendah").spliterator(), false)
                        .map(unsur -> unsur.path("kode").textValue())
                        .toList()
                        .equals(StreamSupport.stream(lowest.spliterator(), false)
                                .map(JsonNode::textValue)
                                .toList());
        return sameLowest && JsonSame.holds(held, comparable);
    }

    String publishBenchmarks(BundleFile file) {
        String query = "/v1/benchmark?tahun=" + file.tahun();
        JsonNode published =
                context.api().get(Role.ORGANISASI, Service.EVALUATION, query).body();
        int sent = 0;
        for (JsonNode row : file.items("benchmark")) {
            ObjectNode wanted = row.deepCopy();
            wanted.put("tahun", file.tahun());
            Optional<JsonNode> held = StreamSupport.stream(published.spliterator(), false)
                    .filter(other -> other.path("ukuran").equals(row.path("ukuran"))
                            && other.path("tingkat").equals(row.path("tingkat")))
                    .findFirst();
            if (held.isPresent() && JsonSame.holds(held.get(), wanted)) {
                continue;
            }
            held.ifPresent(old -> wanted.put("alasanKoreksi", CORRECTION));
            int version = held.map(old -> old.path("versi").intValue()).orElse(0);
            context.api().post(Role.ORGANISASI, Service.EVALUATION, "/v1/benchmark", version, wanted);
            sent++;
        }
        return sent == 0 ? LoadContext.UNCHANGED : sent + " pembanding";
    }

    String reportFollowUps(BundleFile file) {
        awaitOpd();
        String path = path(file, "/rekomendasi");
        JsonNode matrix =
                context.api().get(Role.OPERATOR, Service.EVALUATION, path).body();
        int sent = 0;
        for (JsonNode row : file.items("tindakLanjut")) {
            ObjectNode wanted = row.deepCopy();
            int no = wanted.remove("no").intValue();
            wanted.set("asOf", file.content().path("asOf"));
            JsonNode held = StreamSupport.stream(matrix.spliterator(), false)
                    .filter(other -> other.path("no").intValue() == no)
                    .map(other -> other.path("tindakLanjut"))
                    .findFirst()
                    .orElseThrow(() -> new LoadFailure(
                            file.path() + ": rekomendasi " + no + " belum terbit di layanan Evaluation."));
            if (held.isObject() && JsonSame.holds(held, wanted)) {
                continue;
            }
            String etag = held.isObject() ? "\"" + held.path("version").asLong() + "\"" : null;
            context.api().put(Role.OPERATOR, Service.EVALUATION, path + "/" + no + "/tindak-lanjut", etag, wanted);
            sent++;
        }
        return sent == 0 ? LoadContext.UNCHANGED : sent + " tindak lanjut";
    }

    private void awaitOpd() {
        String path = context.opdPath("/tahun/" + context.bundle().tahun() + "/bukti-tersedia");
        context.waiting().until("layanan Evaluation mengenal " + context.opd(), () -> context.api()
                .find(Role.INSPEKTORAT, Service.EVALUATION, path)
                .isPresent());
    }

    private String path(BundleFile file, String rest) {
        return context.opdPath("/tahun/" + file.tahun() + rest);
    }

    /** The year is in the address. */
    private static ObjectNode body(BundleFile file) {
        ObjectNode body = file.content().deepCopy();
        body.remove("tahun");
        return body;
    }

    private static int version(Optional<Answer> held) {
        return held.map(answer -> answer.body().path("versi").intValue()).orElse(0);
    }
}
