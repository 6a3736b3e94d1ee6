package id.sakip.local.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.LoadFailure;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.BundleFile;
import id.sakip.local.load.bundle.BundleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a bundle as files, its manifest last. */
public final class BundleWriter {
    private final JsonMapper mapper = BundleReader.mapper();

    public void write(Bundle bundle, Path directory) {
        ObjectNode manifest = mapper.createObjectNode()
                .put("format", "sakip-bundle/1")
                .put("opd", bundle.opd())
                .put("tahun", bundle.tahun());
        ArrayNode files = manifest.putArray("files");
        for (BundleFile file : bundle.files()) {
            write(directory.resolve(file.path()), file.content());
            files.addObject().put("path", file.path()).put("kind", file.kind().key());
        }
        write(directory.resolve("bundle.json"), manifest);
    }

    private void write(Path file, JsonNode content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), content);
        } catch (IOException e) {
            throw new LoadFailure("Berkas " + file + " tidak dapat ditulis.", e);
        }
    }
}
