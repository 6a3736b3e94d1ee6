package id.sakip.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** events.md, asyncapi.yaml, the schemas and what the services are configured for say the same, of the same events. */
class EventContractTest {
    static final java.util.List<String> SERVICES = EventContract.SERVICES;

    private static final EventContract CONTRACT = new EventContract(Path.of(System.getProperty("project.root")));
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig WITH_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    static Stream<Arguments> events() {
        return SERVICES.stream()
                .flatMap(service -> CONTRACT.schemas(service).stream().map(event -> Arguments.of(service, event)));
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void documentsSchemasAndExamplesNameTheSameEvents(String service) {
        Set<String> schemas = CONTRACT.schemas(service);

        assertFalse(schemas.isEmpty());
        assertEquals(schemas, CONTRACT.documented().get(service), "docs/events.md");
        assertEquals(schemas, CONTRACT.examples(service), "examples");
        assertEquals(schemas, keys(channel(service).path("messages")), "channel in docs/asyncapi.yaml");
        assertEquals(schemas, heard(operation(service + "Publishes", "send")), "operation in docs/asyncapi.yaml");
        assertEquals(
                "sakip." + service + ".v1", channel(service).path("address").textValue());
    }

    @Test
    void asyncApiDescribesNothingElse() {
        Set<String> all = new TreeSet<>();
        SERVICES.forEach(service -> all.addAll(CONTRACT.schemas(service)));

        assertEquals(all, keys(CONTRACT.asyncApi().at("/components/messages")));
        assertEquals(Set.copyOf(SERVICES), keys(CONTRACT.asyncApi().path("channels")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void messageOfAsyncApiIsTheEnvelopeAroundTheSchemaOfTheProducer(String service, String event) {
        JsonNode message = CONTRACT.asyncApi().at("/components/messages/" + event);
        JsonNode own = message.at("/payload/allOf/1/properties");
        String type = "sakip." + service + "." + event + ".v1";

        assertEquals(type, message.path("name").textValue());
        assertEquals(type, own.at("/type/const").textValue());
        assertEquals("/" + service, own.at("/source/const").textValue());
        assertEquals(
                "#/components/schemas/CloudEvent",
                message.at("/payload/allOf/0/$ref").textValue());
        Path schema = CONTRACT.docs().resolve(own.at("/data/$ref").textValue()).normalize();
        assertEquals(CONTRACT.schema(service, event).normalize(), schema);
        assertEquals(
                "#/components/messages/" + event,
                channel(service).at("/messages/" + event + "/$ref").textValue());
    }

    @ParameterizedTest
    @MethodSource("events")
    void schemaIsValidAndItsExampleFits(String service, String event) {
        JsonNode schema = EventContract.json(CONTRACT.schema(service, event));
        JsonSchema metaSchema = SCHEMAS.getSchema(SchemaLocation.of(VersionFlag.V202012.getId()));
        assertEquals(Set.of(), metaSchema.validate(schema));
        assertEquals(VersionFlag.V202012.getId(), schema.path("$schema").textValue());
        assertEquals(event, schema.path("title").textValue());

        JsonNode example = EventContract.json(CONTRACT.example(service, event));
        assertEquals(Set.of(), validate(service, event, example));
    }

    /** A schema that lets everything through would pass the test above. */
    @ParameterizedTest
    @MethodSource("events")
    void schemaRefusesWhatIsMissingAndWhatItDoesNotKnow(String service, String event) {
        ObjectNode strange = (ObjectNode) EventContract.json(CONTRACT.example(service, event));
        strange.put("tidakDikenal", 1);

        assertFalse(
                validate(service, event, EventContract.JSON.createObjectNode()).isEmpty(), "empty payload");
        assertFalse(validate(service, event, strange).isEmpty(), "unknown field");
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothingIsDescribedThatNobodyEmits(String service, String event) {
        assertTrue(CONTRACT.isNamedInCode(service, event), event + " is named nowhere in " + service + "-service");
    }

    @Test
    void listenersAreConfiguredAsDocumented() {
        assertEquals(CONTRACT.configuredListeners(), CONTRACT.documentedListeners(), "docs/events.md");
        assertEquals(CONTRACT.configuredListeners(), asyncApiListeners(), "docs/asyncapi.yaml");
    }

    @Test
    void referencesOfAsyncApiLeadSomewhere() {
        CONTRACT.asyncApi()
                .findValuesAsText("$ref")
                .forEach(reference -> assertTrue(
                        reference.startsWith("#")
                                ? !CONTRACT.asyncApi()
                                        .at(reference.substring(1))
                                        .isMissingNode()
                                : Files.exists(CONTRACT.docs().resolve(reference)),
                        reference));
    }

    private static Map<String, Map<String, Set<String>>> asyncApiListeners() {
        Map<String, Map<String, Set<String>>> listeners = new TreeMap<>();
        for (String name : keys(CONTRACT.asyncApi().path("operations"))) {
            String[] parts = name.split("Hears");
            if (parts.length == 2) {
                JsonNode operation = operation(name, "receive");
                String source = parts[1].toLowerCase(java.util.Locale.ROOT);
                assertEquals(
                        "#/channels/" + source, operation.at("/channel/$ref").textValue());
                listeners.computeIfAbsent(parts[0], service -> new TreeMap<>()).put(source, heard(operation));
            }
        }
        return listeners;
    }

    private static Set<ValidationMessage> validate(String service, String event, JsonNode data) {
        SchemaLocation location =
                SchemaLocation.of(CONTRACT.schema(service, event).toUri().toString());
        return SCHEMAS.getSchema(location, WITH_FORMATS).validate(data);
    }

    private static JsonNode channel(String service) {
        return CONTRACT.asyncApi().path("channels").path(service);
    }

    private static JsonNode operation(String name, String action) {
        JsonNode operation = CONTRACT.asyncApi().path("operations").path(name);
        assertEquals(action, operation.path("action").textValue(), name);
        return operation;
    }

    /** @return names of the messages an operation refers to */
    private static Set<String> heard(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        for (JsonNode message : operation.path("messages")) {
            String reference = message.path("$ref").textValue();
            names.add(reference.substring(reference.lastIndexOf('/') + 1));
        }
        return names;
    }

    private static Set<String> keys(JsonNode object) {
        Set<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
