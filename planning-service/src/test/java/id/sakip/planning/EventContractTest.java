package id.sakip.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.kebijakan.PolicyFixture;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import id.sakip.planning.plan.RencanaAksiFixture;
import id.sakip.planning.plan.api.TreeRequest;
import id.sakip.planning.plan.domain.Node;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every event this service really emits fits its schema, and the committed examples are such events: other services feed
 * them to their consumers. {@code -Dsakip.events.write} writes the examples anew.
 */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EventContractTest {
    private static final String OPD = "kec-contoh";
    private static final Path DIRECTORY = Path.of("src/main/resources/events");
    private static final String MOMENT = "2022-01-05T02:00:00Z";

    @Test
    void emittedEventsFitTheirSchemasAndAreTheCommittedExamples() {
        emitEverything();
        Map<String, JsonNode> emitted = new LinkedHashMap<>();
        for (String name : List.of(
                "OpdRegistered",
                "RenstraApproved",
                "RenjaApproved",
                "PerjanjianKinerjaSigned",
                "RencanaAksiApproved",
                "IkuDefined",
                "TargetRevised")) {
            List<JsonNode> events = Events.published(name, OPD);
            events.forEach(event -> assertFits(name, event.path("data")));
            emitted.put(name, events.get(events.size() - 1).path("data"));
        }
        JsonNode policy = Events.published("PolicyPublished", "-").stream()
                .map(event -> event.path("data"))
                .filter(data -> data.path("policy").path("id").textValue().equals("kebijakan-contoh"))
                .findFirst()
                .orElseThrow();
        assertFits("PolicyPublished", policy);
        emitted.put("PolicyPublished", policy);
        assertEquals(schemas(), emitted.keySet());
        emitted.forEach(EventContractTest::assertCommitted);
    }

    private static void emitEverything() {
        Journey people = new Journey(OPD);
        PlanFixture fixture = new PlanFixture(OPD);
        Api.as(Journey.BAPPEDA)
                .body(PlanFixture.json(OpdFixture.complete(OPD)))
                .put("/v1/opd/" + OPD)
                .then()
                .statusCode(201);
        Api.creatingAs(Journey.BAPPEDA)
                .body(PlanFixture.json(PolicyFixture.from("2019-01-01", "kebijakan-contoh")))
                .post("/v1/kebijakan")
                .then()
                .statusCode(201);
        people.approvedRenstra(fixture);
        people.approved("iku", fixture.iku(), List.of());
        people.approvedRenja(fixture);
        List<Node> fewerDocuments = PlanFixture.change(
                fixture.renjaNodes(),
                "P1.K1.S2",
                node -> PlanFixture.withTarget(node, "P1.K1.S2#1", 2022, PlanFixture.value("4")));
        people.approved(
                "renja",
                new TreeRequest(
                        PlanFixture.revising(
                                fixture.head("renja/2022/perubahan-1", "perubahan-1", 2022, 2022),
                                fixture.id("renja/2022/murni"),
                                "Perubahan anggaran tahun 2022"),
                        fewerDocuments),
                List.of(Journey.FEWER_MEETINGS, Journey.reason("V-TGT-1", "P1.K1.S2#1|target|2022|renstra")));
        people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        people.approved(
                "rencana-aksi",
                RencanaAksiFixture.of(
                        fixture.head("rencana-aksi/2022/murni", "murni", 2022, 2022),
                        RencanaAksiFixture.nodes(fewerDocuments)),
                List.of(Journey.FEWER_MEETINGS, Journey.reason("V-TGT-1", "P1.K1.S2#1|target|2022|renstra")));
    }

    private static void assertFits(String name, JsonNode data) {
        Set<ValidationMessage> faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(read(DIRECTORY.resolve(name + ".v1.schema.json")))
                .validate(data);
        assertEquals(Set.of(), faults, name);
    }

    /** Equal but for the moment of approval, which is no part of the contract. */
    private static void assertCommitted(String name, JsonNode data) {
        ObjectNode steady = data.deepCopy();
        if (steady.path("document") instanceof ObjectNode document) {
            document.put("approvedAt", MOMENT);
            document.put("effectiveDate", MOMENT.substring(0, 10));
        }
        if (steady.has("effectiveDate")) {
            steady.put("effectiveDate", MOMENT.substring(0, 10));
        }
        Path example = DIRECTORY.resolve("examples/" + name + ".v1.json");
        try {
            if (System.getProperty("sakip.events.write") != null) {
                Files.createDirectories(example.getParent());
                Files.writeString(
                        example,
                        EventJson.MAPPER
                                        .writer()
                                        .with(SerializationFeature.INDENT_OUTPUT)
                                        .writeValueAsString(steady) + "\n");
            }
            assertEquals(
                    Files.readString(example).strip(),
                    EventJson.MAPPER
                            .writer()
                            .with(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(steady),
                    "rewrite it with -Dsakip.events.write and review the diff");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> schemas() {
        try (var files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".v1.schema.json"))
                    .map(file -> file.replace(".v1.schema.json", ""))
                    .collect(java.util.stream.Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
