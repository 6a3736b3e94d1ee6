package id.sakip.planning.lembar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.planning.bundel.BundelKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample bundles of the project. */
public final class Bundles {
    public static final List<String> ALL =
            List.of("plandaan-2022", "pakusari-2020", "cerme-2019", "gumelar-2022", "pengadegan-2022");

    private Bundles() {}

    public record File(String bundle, String opd, String path, String kind, ObjectNode content) {
        @Override
        public String toString() {
            return bundle + "/" + path;
        }
    }

    /** Every planning document of every bundle. */
    public static Stream<File> documents() {
        return ALL.stream().flatMap(bundle -> files(bundle)
                .filter(file -> BundelKind.of(file.kind()).isPresent()));
    }

    public static Stream<File> files(String bundle) {
        JsonNode manifest = read(bundle, "bundle.json");
        Stream.Builder<File> files = Stream.builder();
        manifest.path("files")
                .forEach(entry -> files.add(new File(
                        bundle,
                        manifest.path("opd").textValue(),
                        entry.path("path").textValue(),
                        entry.path("kind").textValue(),
                        (ObjectNode) read(bundle, entry.path("path").textValue()))));
        return files.build();
    }

    private static JsonNode read(String bundle, String path) {
        try {
            return EventJson.MAPPER.readTree(Files.readString(
                    root().resolve("deploy/bundles").resolve(bundle).resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("service-kit"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
