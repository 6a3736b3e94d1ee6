package id.sakip.reporting.lkjip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.util.Set;

/** The schema beside the producer. */
final class DocumentPublishedSchema {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("classpath:events/DocumentPublished.v1.schema.json"));

    private DocumentPublishedSchema() {}

    static void check(JsonNode data) {
        assertEquals(Set.of(), SCHEMA.validate(data));
    }
}
