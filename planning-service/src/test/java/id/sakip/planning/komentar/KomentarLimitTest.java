package id.sakip.planning.komentar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.planning.komentar.domain.Place;
import id.sakip.planning.plan.Journey;
import id.sakip.planning.plan.PlanFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How much may be said: the last remark that fits, and the first that does not. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class KomentarLimitTest {
    private static final Place DOCUMENT = new Place(null, null, null, null, null, null);

    @Inject
    CommentThreadRepository repository;

    @Test
    void fiveHundredThreadsOnADocument() {
        Journey people = Journey.inRegistered("kec-cerewet");
        UUID document = draft(people, "kec-cerewet");
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 499; i++) {
                repository.persist(new CommentThread(document, "kec-cerewet", DOCUMENT, said()));
            }
        });
        String last =
                open(people, document, "yang ke-500").statusCode(201).extract().path("id");
        open(people, document, "yang ke-501")
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-comments"))
                .body("detail", containsString("500"));
        // the limit is one of threads: what was begun can be finished
        reply(people, last, "Segera").statusCode(201);
        Api.as(people.operator)
                .get("/v1/dokumen/" + document + "/komentar")
                .then()
                .body("$", hasSize(500));
    }

    @Test
    void twoHundredCommentsInAThread() {
        Journey people = Journey.inRegistered("kec-debat");
        UUID document = draft(people, "kec-debat");
        UUID thread = QuarkusTransaction.requiringNew().call(() -> {
            CommentThread debate = new CommentThread(document, "kec-debat", DOCUMENT, said());
            for (int i = 0; i < 198; i++) {
                debate.reply(said());
            }
            repository.persist(debate);
            return debate.id();
        });
        reply(people, thread.toString(), "yang ke-200").statusCode(201).body("comments", hasSize(200));
        reply(people, thread.toString(), "yang ke-201")
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-comments"))
                .body("detail", containsString("200"));
        // it can still be settled, and another one opened
        Api.as(people.verifikator)
                .post("/v1/komentar/" + thread + "/resolve")
                .then()
                .statusCode(200)
                .body("comments", hasSize(200));
        open(people, document, "Lanjutan").statusCode(201);
    }

    @Test
    void fourThousandLettersInAComment() {
        Journey people = Journey.inRegistered("kec-panjang");
        UUID document = draft(people, "kec-panjang");
        String thread = open(people, document, "a".repeat(4000))
                .statusCode(201)
                .extract()
                .path("id");
        reply(people, thread, "b".repeat(4000)).statusCode(201);
        open(people, document, "a".repeat(4001)).statusCode(400).body("errors.pointer", contains("/text"));
        reply(people, thread, "b".repeat(4001)).statusCode(400).body("errors.pointer", contains("/text"));
        open(people, document, Map.of("field", "f".repeat(60)), "Kolom apa?").statusCode(201);
        open(people, document, Map.of("field", "f".repeat(61)), "Kolom apa?")
                .statusCode(400)
                .body("errors.pointer", contains("/place/field"));
    }

    private static UUID draft(Journey people, String opd) {
        PlanFixture fixture = new PlanFixture(opd);
        people.draft("renstra", fixture.renstra()).statusCode(201);
        return fixture.id("renstra/murni");
    }

    private static Comment said() {
        return new Comment("verifikator.satu", Instant.parse("2022-03-01T01:00:00Z"), "Mohon diperiksa");
    }

    private static ValidatableResponse open(Journey people, UUID document, String text) {
        return open(people, document, Map.of(), text);
    }

    private static ValidatableResponse open(Journey people, UUID document, Map<String, Object> place, String text) {
        return Api.creatingAs(people.operator)
                .body(Map.of("place", place, "text", text))
                .post("/v1/dokumen/" + document + "/komentar")
                .then();
    }

    private static ValidatableResponse reply(Journey people, String thread, String text) {
        return Api.creatingAs(people.verifikator)
                .body(Map.of("text", text))
                .post("/v1/komentar/" + thread + "/balasan")
                .then();
    }
}
