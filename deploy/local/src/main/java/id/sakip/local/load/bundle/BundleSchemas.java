package id.sakip.local.load.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas of {@code docs/bundle.schema}, which the build puts on the class path. */
final class BundleSchemas {
    private static final String URN = "urn:sakip:bundle:1:";

    private final JsonSchemaFactory factory;
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .build();

    BundleSchemas() {
        Map<String, String> texts = new HashMap<>();
        Stream.concat(Stream.of("common", "bundle"), Stream.of(Kind.values()).map(Kind::key))
                .forEach(name -> texts.put(URN + name, read(name)));
        factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
    }

    /** Every fault of {@code content}, in the order of the file. */
    List<Fault> check(String file, String kind, JsonNode content) {
        JsonSchema schema = factory.getSchema(SchemaLocation.of(URN + kind), config);
        return schema.validate(content).stream()
                .map(message -> new Fault(file, message.getInstanceLocation().toString(), SchemaSentence.of(message)))
                .distinct()
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /** The text of a schema. */
    static String read(String name) {
        String resource = "/bundle.schema/" + name + ".schema.json";
        try (InputStream in = BundleSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
