package id.sakip.planning.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.http.BatchItem;
import id.sakip.kit.problem.Problem;
import id.sakip.planning.bundel.BundelKind;
import id.sakip.planning.lembar.BukuKerja;
import id.sakip.planning.lembar.HasilBaca;
import id.sakip.planning.plan.domain.PlanKind;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An uploaded file read into the content of a bundle file, whether it was a workbook or a bundle.
 *
 * @param alamat where a JSON pointer stands in the file as the person sees it: a cell, or the pointer itself
 */
record Unggahan(PlanKind jenis, ObjectNode isi, List<BatchItem> ditolak, UnaryOperator<String> alamat) {
    private static final int MAX_BYTES = 5_000_000;

    /** @param jenis the kind a bare bundle file is of; a workbook and an exported document say it themselves */
    static Unggahan read(byte[] file, String jenis, ObjectMapper mapper) {
        if (file == null || file.length == 0) {
            throw Problem.of(422, "import-broken");
        }
        if (BukuKerja.mirip(file)) {
            HasilBaca read = BukuKerja.baca(file);
            return new Unggahan(read.jenis(), read.content(), read.ditolak(), read::alamatDari);
        }
        if (file.length > MAX_BYTES) {
            throw Problem.of(413, "import-too-large", MAX_BYTES / 1_000_000);
        }
        JsonNode json = json(file, mapper);
        boolean exported = json.path("isi").isObject() && json.path("kind").isTextual();
        JsonNode content = exported ? json.path("isi") : json;
        PlanKind kind = BundelKind.of(exported ? json.path("kind").textValue() : String.valueOf(jenis))
                .orElseThrow(() -> Problem.of(422, "import-kind"));
        if (!(content instanceof ObjectNode object)) {
            throw Problem.of(422, "import-broken");
        }
        return new Unggahan(kind, object, List.of(), UnaryOperator.identity());
    }

    private static JsonNode json(byte[] file, ObjectMapper mapper) {
        try {
            return mapper.readTree(file);
        } catch (JsonProcessingException broken) {
            throw Problem.of(422, "import-broken");
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
