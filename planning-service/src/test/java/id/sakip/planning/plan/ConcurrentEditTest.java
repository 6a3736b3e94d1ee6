package id.sakip.planning.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.plan.api.RencanaAksiRequest;
import id.sakip.planning.plan.domain.Node;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sixteen people in one document: nobody overwrites what he has not read, and one signature is enough. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class ConcurrentEditTest {
    private static final int PEOPLE = 16;

    @Test
    void ofSixteenEditsOfTheSameVersionOneIsKept() throws Exception {
        Journey people = Journey.inRegistered("kec-sunting");
        PlanFixture fixture = new PlanFixture("kec-sunting");
        people.approvedRenstra(fixture);
        String etag = people.draft("rencana-aksi", withMeetings(fixture, 0))
                .statusCode(201)
                .extract()
                .header("ETag");
        UUID id = fixture.id("rencana-aksi/2022/murni");
        AtomicInteger editor = new AtomicInteger();
        AtomicInteger kept = new AtomicInteger();
        List<Integer> answers = AtOnce.call(PEOPLE, () -> {
            int mine = editor.incrementAndGet();
            int status = Api.as(people.operator)
                    .header("If-Match", etag)
                    .body(PlanFixture.json(withMeetings(fixture, mine)))
                    .put("/v1/rencana-aksi/" + id)
                    .statusCode();
            if (status == 200) {
                kept.set(mine);
            }
            return status;
        });
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                PEOPLE - 1, answers.stream().filter(status -> status == 412).count(), answers::toString);
        JsonNode stored = EventJson.MAPPER.readTree(
                Api.as(people.operator).get("/v1/rencana-aksi/" + id).asString());
        assertEquals(kept.get(), firstTarget(stored, "P1.K4.S6"));
    }

    @Test
    void ofSixteenApprovalsOfARencanaAksiOneSucceeds() throws Exception {
        Journey people = Journey.inRegistered("kec-sah");
        PlanFixture fixture = new PlanFixture("kec-sah");
        people.approvedRenstra(fixture);
        people.approvedRenja(fixture);
        people.approved("perjanjian-kinerja", fixture.agreement(), List.of());
        RencanaAksiRequest request = RencanaAksiFixture.of(fixture);
        people.draft("rencana-aksi", request).statusCode(201);
        people.submit("rencana-aksi", request.document().id(), List.of(Journey.FEWER_MEETINGS))
                .statusCode(200);
        List<Integer> answers = AtOnce.call(
                PEOPLE, () -> people.approve("rencana-aksi", request.document().id())
                        .extract()
                        .statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers::toString);
        assertEquals(
                PEOPLE - 1, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    private static int firstTarget(JsonNode document, String ref) {
        for (JsonNode node : document.path("nodes")) {
            if (node.path("ref").textValue().equals(ref)) {
                return node.path("indicators")
                        .path(0)
                        .path("tribulan")
                        .path("2022")
                        .path(0)
                        .path("value")
                        .intValue();
            }
        }
        throw new IllegalArgumentException(ref);
    }

    private static RencanaAksiRequest withMeetings(PlanFixture fixture, int first) {
        List<Node> nodes = PlanFixture.change(
                RencanaAksiFixture.nodes(fixture),
                "P1.K4.S6",
                node -> node.withIndicators(List.of(RencanaAksiFixture.withQuarters(
                        node.indicators().get(0), RencanaAksiFixture.values(Integer.toString(first), "0", "0", "0")))));
        return RencanaAksiFixture.of(fixture.head("rencana-aksi/2022/murni", "murni", 2022, 2022), nodes);
    }
}
