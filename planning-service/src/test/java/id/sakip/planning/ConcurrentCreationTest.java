package id.sakip.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.planning.kebijakan.PolicyFixture;
import id.sakip.planning.opd.OpdFixture;
import id.sakip.planning.plan.AtOnce;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of people who create the same thing at once one succeeds, the others get an answer and no fault. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class ConcurrentCreationTest {
    private static final int PEOPLE = 12;

    @Test
    void oneRegistersTheOpd() throws Exception {
        String body = PlanFixture.json(OpdFixture.complete("kec-balap"));
        List<Integer> answers = AtOnce.call(PEOPLE, () -> Api.as(Journey.BAPPEDA)
                .body(body)
                .put("/v1/opd/kec-balap")
                .statusCode());
        assertOneOf(answers);
        assertEquals(1, Events.published("OpdRegistered", "kec-balap").size());
    }

    @Test
    void onePublishesThePolicy() throws Exception {
        String body = PlanFixture.json(PolicyFixture.from("2080-01-01", "kebijakan-balap"));
        assertOneOf(AtOnce.call(PEOPLE, () -> Api.creatingAs(Journey.BAPPEDA)
                .body(body)
                .post("/v1/kebijakan")
                .statusCode()));
    }

    @Test
    void oneDraftsTheDocument() throws Exception {
        Journey people = Journey.inRegistered("kec-balap-2");
        String body = PlanFixture.json(new PlanFixture("kec-balap-2").renstra());
        assertOneOf(AtOnce.call(PEOPLE, () -> Api.creatingAs(people.operator)
                .body(body)
                .post("/v1/opd/kec-balap-2/renstra")
                .statusCode()));
    }

    @Test
    void theSameCommandSentAtOnceIsDoneOnce() throws Exception {
        Journey people = Journey.inRegistered("kec-balap-3");
        String body = PlanFixture.json(new PlanFixture("kec-balap-3").renstra());
        List<Integer> answers = AtOnce.call(PEOPLE, () -> Api.as(people.operator)
                .header("Idempotency-Key", "satu-perintah")
                .body(body)
                .post("/v1/opd/kec-balap-3/renstra")
                .statusCode());
        assertTrue(answers.stream().allMatch(status -> status == 201), answers::toString);
    }

    private static void assertOneOf(List<Integer> answers) {
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertTrue(
                answers.stream().filter(status -> status != 201).allMatch(status -> status == 409 || status == 428),
                answers::toString);
    }
}
