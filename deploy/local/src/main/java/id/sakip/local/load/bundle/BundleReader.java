package id.sakip.local.load.bundle;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a bundle directory whole, or says everything that is wrong with it. */
public final class BundleReader {
    private static final String MANIFEST = "bundle.json";

    private final JsonMapper mapper = mapper();
    private final BundleSchemas schemas = new BundleSchemas();

    /** @throws BrokenBundle with every fault found, so that they can be mended in one go */
    public Bundle read(Path directory) {
        List<Fault> faults = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            throw new BrokenBundle(List.of(new Fault(directory.toString(), "", "bukan folder bundel.")));
        }
        JsonNode manifest = parse(directory, MANIFEST, "bundle", faults).orElse(null);
        stop(faults);
        List<BundleFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode entry : manifest.path("files")) {
            String path = entry.path("path").textValue();
            Kind kind = Kind.of(entry.path("kind").textValue());
            if (!seen.add(path)) {
                faults.add(new Fault(MANIFEST, "/files", path + " disebut dua kali."));
            }
            parse(directory, path, kind.key(), faults)
                    .ifPresent(content -> files.add(new BundleFile(path, kind, (ObjectNode) content)));
        }
        stop(faults);
        Bundle bundle = new Bundle(
                manifest.path("opd").textValue(), manifest.path("tahun").intValue(), files);
        faults.addAll(new BundleReferences(bundle).check());
        stop(faults);
        return bundle;
    }

    private Optional<JsonNode> parse(Path directory, String name, String kind, List<Fault> faults) {
        Path file = directory.resolve(name);
        if (!Files.isRegularFile(file)) {
            faults.add(new Fault(name, "", "berkas tidak ada di " + directory + "."));
            return Optional.empty();
        }
        try {
            JsonNode content = mapper.readTree(Files.readAllBytes(file));
            List<Fault> found = schemas.check(name, kind, content);
            faults.addAll(found);
            return found.isEmpty() ? Optional.of(content) : Optional.empty();
        } catch (JsonProcessingException broken) {
            faults.add(new Fault(name, "", "bukan JSON yang sah" + place(broken) + "."));
        } catch (IOException unreadable) {
            faults.add(new Fault(name, "", "tidak dapat dibaca: " + unreadable.getMessage()));
        }
        return Optional.empty();
    }

    private static String place(JsonProcessingException broken) {
        JsonLocation at = broken.getLocation();
        return at == null ? "" : ", lihat baris " + at.getLineNr() + " kolom " + at.getColumnNr();
    }

    private static void stop(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BrokenBundle(faults);
        }
    }

    /** Exact decimals, and no property that stands twice. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
