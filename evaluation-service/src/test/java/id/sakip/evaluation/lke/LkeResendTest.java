package id.sakip.evaluation.lke;

import static id.sakip.evaluation.lke.LkeFixture.FIRST;
import static id.sakip.evaluation.lke.LkeFixture.FIRST_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LEAD_TOKEN;
import static id.sakip.evaluation.lke.LkeFixture.LKE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.akip.AkipFixture;
import id.sakip.evaluation.support.Opds;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The answer is lost on the way and the request comes again: every step of a worksheet answers as it did, and happened once. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class LkeResendTest {

    private static final int TAHUN = 2024;

    private String opd;
    private String operator;
    private String camat;

    @BeforeEach
    void openYear() {
        opd = Opds.registered();
        operator = Tokens.of("operator", opd, Roles.OPERATOR_OPD);
        camat = Tokens.of("camat", opd, Roles.KEPALA_OPD);
        LkeFixture.open(TAHUN, "SUB");
    }

    /** A request as it left the client; the key and the ETag are those of the first time. */
    private record Request(String token, Method method, String path, long version, Object body, String key) {

        Request(String token, Method method, String path, long version, Object body) {
            this(token, method, path, version, body, UUID.randomUUID().toString());
        }

        Request with(Object other) {
            return new Request(token, method, path, version, other, key);
        }

        Request by(String other) {
            return new Request(other, method, path, version, body, key);
        }

        Request withoutKey() {
            return new Request(token, method, path, version, body, null);
        }

        Response send() {
            RequestSpecification request = Api.as(token).header("If-Match", "\"" + version + "\"");
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            if (body != null) {
                request.body(body);
            }
            return request.request(method, path);
        }
    }

    @Test
    void everyStepFromAssignmentToLetterCanBeSentAgain() {
        Request assign = new Request(
                LEAD_TOKEN,
                Method.POST,
                "/v1/lke/" + TAHUN + "/penugasan",
                0,
                Map.of("items", List.of(Map.of("opd", opd, "penilai", FIRST))));
        assertEquals(1, answeredTwice(assign).jsonPath().getInt("imported"));

        List<Map<String, Object>> proposal = LkeFixture.all("B", "sesuai bukti");
        Request propose = lke(operator, Method.PUT, "/usulan", 0, Map.of("jawaban", proposal));
        answeredTwice(propose);
        refusedOtherwise(propose, Map.of("jawaban", proposal.subList(0, 1)));
        answeredTwice(lke(camat, Method.POST, "/usulan/submit", 1, null));
        Request giveBack = lke(FIRST_TOKEN, Method.POST, "/usulan/return", 2, Map.of("alasan", "lengkapi bukti 1.a"));
        answeredTwice(giveBack);
        refusedOtherwise(giveBack, Map.of("alasan", "lengkapi bukti 1.b"));
        answeredTwice(lke(camat, Method.POST, "/usulan/submit", 3, null));

        String bukti = Api.creatingAs(FIRST_TOKEN)
                .body(Map.of("kode", "1.a", "nama", "SOP", "url", "https://a.go.id/sop"))
                .post(LKE + "/bukti", opd, TAHUN)
                .jsonPath()
                .getString("id");
        answeredTwice(lke(FIRST_TOKEN, Method.POST, "/bukti/" + bukti + "/judge", 0, Map.of("penilaian", "VALID")));

        answeredTwice(lke(FIRST_TOKEN, Method.PUT, "/penilaian", 0, Map.of("jawaban", LkeFixture.all("BB", null))));
        answeredTwice(lke(FIRST_TOKEN, Method.POST, "/penilaian/finish", 1, null));
        Map<String, Object> conclusion = Map.of("alasanPeringatan", "Disepakati dalam rapat pembahasan");
        answeredTwice(lke(FIRST_TOKEN, Method.POST, "/conclude", worksheetVersion(), conclusion));
        answeredTwice(
                lke(FIRST_TOKEN, Method.POST, "/reopen", worksheetVersion(), Map.of("alasan", "Bukti baru diterima")));
        answeredTwice(lke(FIRST_TOKEN, Method.POST, "/penilaian/finish", sheetVersion(), null));
        Response concluded = answeredTwice(lke(FIRST_TOKEN, Method.POST, "/conclude", worksheetVersion(), conclusion));
        Request letter = new Request(
                FIRST_TOKEN,
                Method.POST,
                "/v1/opd/%s/tahun/%d/akip/%s/issue-lhe"
                        .formatted(opd, TAHUN, concluded.path("id").toString()),
                concluded.jsonPath().getLong("version"),
                AkipFixture.LETTER);
        answeredTwice(letter);
        assertEquals(1, Events.published("AkipScored", opd).size());
        assertEquals(1, Events.published("LheIssued", opd).size());
    }

    @Test
    void ofSixteenAtOnceOneCountsAndAllHearTheSame() throws Exception {
        LkeFixture.assignTwo(opd, TAHUN);
        Request save = lke(FIRST_TOKEN, Method.PUT, "/penilaian", 0, Map.of("jawaban", LkeFixture.all("BB", null)));
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            Callable<Response> send = save::send;
            Set<String> bodies = new HashSet<>();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Response> answer : pool.invokeAll(Collections.nCopies(16, send))) {
                statuses.add(answer.get().statusCode());
                bodies.add(answer.get().asString());
            }
            assertEquals(Collections.nCopies(16, 200), statuses);
            assertEquals(1, bodies.size(), bodies::toString);
        } finally {
            pool.shutdownNow();
        }
        assertEquals(1, sheetVersion(), "saved once");
    }

    @Test
    void aKeyBelongsToItsSenderAndWithoutOneTheEtagDecides() {
        LkeFixture.assignTwo(opd, TAHUN);
        Request save = lke(FIRST_TOKEN, Method.PUT, "/penilaian", 0, Map.of("jawaban", LkeFixture.all("B", null)));
        assertEquals(200, save.send().statusCode());
        save.by(LkeFixture.SECOND_TOKEN).send().then().statusCode(200).body("lembar", equalTo("KEDUA"));
        save.withoutKey().send().then().statusCode(412);
    }

    private Request lke(String token, Method method, String step, long version, Object body) {
        return new Request(token, method, "/v1/opd/%s/tahun/%d/lke%s".formatted(opd, TAHUN, step), version, body);
    }

    private static Response answeredTwice(Request request) {
        Response first = request.send();
        assertEquals(true, first.statusCode() < 300, () -> request.path() + " " + first.asString());
        Response again = request.send();
        assertEquals(first.statusCode(), again.statusCode(), () -> request.path() + " " + again.asString());
        assertEquals(first.asString(), again.asString(), request.path());
        assertEquals(first.header("ETag"), again.header("ETag"), request.path());
        assertEquals("true", again.header("Idempotent-Replay"), request.path());
        return first;
    }

    private static void refusedOtherwise(Request request, Object otherBody) {
        request.with(otherBody).send().then().statusCode(422).body("type", equalTo("/problems/idempotency-mismatch"));
    }

    private long worksheetVersion() {
        return LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getLong("version");
    }

    private long sheetVersion() {
        return LkeFixture.view(FIRST_TOKEN, opd, TAHUN).getLong("lembar.find { it.lembar == 'PENILAIAN' }.version");
    }
}
