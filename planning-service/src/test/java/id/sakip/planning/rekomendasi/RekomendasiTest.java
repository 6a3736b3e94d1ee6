package id.sakip.planning.rekomendasi;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recommendations of evaluation, and the nodes of the next plan that answer them. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class RekomendasiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path EXAMPLES = Path.of("../evaluation-service/src/main/resources/events/examples");

    @Test
    void recommendationIsOpenUntilANodeOfTheNextPlanAnswersIt() throws IOException {
        Journey people = Journey.inRegistered("kec-rekomendasi");
        PlanFixture fixture = new PlanFixture(people.opd);
        people.approvedRenstra(fixture);
        UUID first = issued(people.opd, 1, "Susun pohon kinerja");
        issued(people.opd, 2, "Ukur kinerja tiap tribulan");
        EventFeed.deliver(
                "evaluation",
                "AkipScored",
                people.opd,
                Map.of("tahun", 2021, "versi", 1, "nilai", 70.17, "predikat", "BB"));
        await().atMost(PATIENCE).untilAsserted(() -> list(people, "").body("predikat", contains("BB", "BB")));
        list(people, "")
                .body("no", contains(1, 2))
                .body("nilaiAkip", contains(70.17f, 70.17f))
                .body("terhubung", contains(false, false));

        link(people, first, fixture.id("P1.K1.S1")).statusCode(422).body("type", equalTo("/problems/rekomendasi-node"));
        people.approvedRenja(fixture);
        link(people, first, fixture.id("P1.K1.S1"))
                .statusCode(200)
                .body("terhubung", equalTo(true))
                .body("tautan.ref", contains("P1.K1.S1"))
                .body("tautan[0].statement", equalTo("Penyusunan Dokumen Perencanaan"));
        link(people, first, fixture.id("P1.K1.S1")).statusCode(200).body("tautan", hasSize(1));
        list(people, "&belumTerhubung=true").body("no", contains(2));
        link(new Journey("kec-lain"), first, fixture.id("P1.K1.S1")).statusCode(404);

        UUID again = issued(people.opd, 1, "Susun dan tetapkan pohon kinerja");
        assertEquals(first, again);
        await().atMost(PATIENCE).untilAsserted(() -> list(people, "")
                .body("teks", contains("Susun dan tetapkan pohon kinerja", "Ukur kinerja tiap tribulan"))
                .body("terhubung", contains(true, false)));

        Api.as(people.operator)
                .delete("/v1/rekomendasi/" + first + "/tautan/" + fixture.id("P1.K1.S1"))
                .then()
                .statusCode(204);
        list(people, "&belumTerhubung=true").body("no", contains(1, 2));
    }

    /** Whatever evaluation publishes is either applied or known to be somebody else's business. */
    @Test
    void examplesOfEvaluationAreAppliedOrIgnored() throws IOException, SQLException {
        List<UUID> delivered = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\..*", "");
                delivered.add(EventFeed.deliver(
                        "evaluation", name, "kec-contoh-evaluasi", EventJson.MAPPER.readTree(Files.readString(file))));
            }
        }
        for (UUID id : delivered) {
            await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, rows("inbox", id)));
            assertEquals(0, rows("dead_letter", id));
        }
    }

    @Test
    void yearWithoutRecommendationsIsEmpty() {
        Journey people = Journey.inRegistered("kec-tanpa-rekomendasi");
        list(people, "").body("$", empty());
        Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/rekomendasi")
                .then()
                .statusCode(400);
    }

    /** The example of evaluation with another number and other words. */
    private static UUID issued(String opd, int no, String teks) throws IOException {
        ObjectNode data = (ObjectNode)
                EventJson.MAPPER.readTree(Files.readString(EXAMPLES.resolve("RecommendationIssued.v1.json")));
        UUID id = UUID.nameUUIDFromBytes((opd + no).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        data.put("rekomendasiId", id.toString()).put("no", no).put("teks", teks).put("tahun", 2021);
        EventFeed.deliver("evaluation", "RecommendationIssued", opd, data);
        return id;
    }

    private static ValidatableResponse link(Journey people, UUID id, UUID nodeId) {
        return Api.creatingAs(people.operator)
                .body(Map.of("nodeId", nodeId))
                .post("/v1/rekomendasi/" + id + "/tautan")
                .then();
    }

    private static ValidatableResponse list(Journey people, String query) {
        return Api.as(people.operator)
                .get("/v1/opd/" + people.opd + "/rekomendasi?tahun=2021" + query)
                .then()
                .statusCode(200);
    }

    private static int rows(String table, UUID eventId) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*) FROM " + table + " WHERE event_id = ?")) {
            select.setObject(1, eventId);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
