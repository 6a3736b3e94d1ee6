package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** Holds event payloads against their JSON Schemas. */
public final class EventSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private EventSchemas() {}

    public static void assertValid(String name, JsonNode data) {
        JsonSchema schema = FACTORY.getSchema(SchemaLocation.of("classpath:events/" + name + ".v1.schema.json"));
        assertThat(schema.validate(data)).as(name + " " + data).isEmpty();
    }
}
