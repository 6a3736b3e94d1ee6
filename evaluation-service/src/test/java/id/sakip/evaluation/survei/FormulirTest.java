package id.sakip.evaluation.survei;

import static id.sakip.evaluation.survei.SurveiFixture.ORGANISASI;
import static id.sakip.evaluation.survei.SurveiFixture.answer;
import static id.sakip.evaluation.survei.SurveiFixture.sheet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The public side: open to everybody with the code, telling nothing, keeping nothing that leads to a person. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class FormulirTest {

    @Test
    void theFormAsksAndTellsNothingElse() {
        SurveiFixture survei = SurveiFixture.opened("KTP", "KK");
        String kanal = survei.kanal("LINK", null);
        answer(kanal, sheet(1, 4)).statusCode(201);
        Response form = Api.anonymous().get("/v1/survei/{kanal}", kanal);
        form.then()
                .statusCode(200)
                .body("pertanyaan", hasSize(9))
                .body("pertanyaan[0].kode", equalTo("U1"))
                .body("pertanyaan[3].pilihan", equalTo(List.of("sangat mahal", "cukup mahal", "murah", "gratis")))
                .body("layanan.nama", equalTo(List.of("KTP", "KK")))
                .body("profil.pendidikan", hasSize(7));
        Set<String> told = new TreeSet<>(form.jsonPath().getMap("").keySet().stream()
                .map(Object::toString)
                .toList());
        assertEquals(Set.of("instansi", "judul", "layanan", "pertanyaan", "profil", "selesai"), told);
        assertFalse(form.asString().contains(survei.id), form.asString());
        assertEquals(2, form.jsonPath().getMap("layanan[0]").size());
        String counter = survei.kanal("QR", 2);
        Api.anonymous().get("/v1/survei/{kanal}", counter).then().body("layanan.nama", equalTo(List.of("KK")));
    }

    /** The page people open runs its own script only, and loads nothing from elsewhere. */
    @Test
    void thePageBehindTheQrCodeIsServed() {
        String page = RestAssured.given()
                .get("/survei.html")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
        assertTrue(page.contains("script-src 'self'") && page.contains("lang=\"id\""), page);
        assertFalse(page.contains("http:") || page.contains("https:") || page.contains("onclick"), page);
        String script = RestAssured.given()
                .get("/survei.js")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertFalse(script.contains("innerHTML"), "what people wrote is never HTML");
    }

    @Test
    void whoeverGuessesIsToldNothing() {
        for (String kode : List.of("AAAAAAAAAAAAAAAAAAAAAA", "x", "1")) {
            Api.anonymous().get("/v1/survei/{kanal}", kode).then().statusCode(404);
            answer(kode, sheet(1, 4)).statusCode(404);
        }
    }

    @Test
    void theSameIdIsTheSameAnswerHoweverOftenItIsSent() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        Map<String, Object> body = sheet(1, 4);
        for (int i = 0; i < 5; i++) {
            answer(kanal, body).statusCode(201).body("id", equalTo(body.get("id")));
        }
        assertEquals(1, survei.hasil().getInt("responden"));
        assertEquals(0, survei.hasil().getInt("tanda.ditandai"));
        Map<String, Object> other = sheet(1, 1);
        other.put("id", body.get("id"));
        answer(kanal, other).statusCode(422).body("type", equalTo("/problems/jawaban-other-content"));
        SurveiFixture elsewhere = SurveiFixture.opened("KTP");
        answer(elsewhere.kanal("LINK", null), body)
                .statusCode(422)
                .body("type", equalTo("/problems/jawaban-other-content"));
        survei.step("close").statusCode(200);
        answer(kanal, body).statusCode(201);
        assertEquals(1, survei.hasil().getInt("responden"));
    }

    @Test
    void aClosedSurveySaysSo() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        survei.step("close").statusCode(200);
        Api.anonymous()
                .header("Accept-Language", "id")
                .get("/v1/survei/{kanal}", kanal)
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/survei-over"))
                .body("title", equalTo("Survei sudah ditutup"));
        answer(kanal, sheet(1, 4)).statusCode(410);
        survei.step("open").statusCode(200);
        answer(kanal, sheet(1, 4)).statusCode(201);
    }

    @Test
    void nobodySendsMoreThanTheLimitAndIsToldHowLongToWait() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        int taken = 0;
        Response refused = null;
        // a minute may end on the way; two of them cannot hold all of these
        for (int i = 0; i < 62 && refused == null; i++) {
            Response response = Api.anonymous().body(sheet(1, 4)).post("/v1/survei/{kanal}/jawaban", kanal);
            if (response.statusCode() == 429) {
                refused = response;
            } else {
                taken++;
            }
        }
        assertTrue(taken >= 30, "taken " + taken);
        refused.then().body("type", equalTo("/problems/rate-limited"));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 60, "wait " + wait);
        assertEquals(taken, survei.hasil().getInt("responden"));
        answer(SurveiFixture.opened("KTP").kanal("LINK", null), sheet(1, 4)).statusCode(201);
    }

    @Test
    void oneDeviceThatAnswersLikeManyIsFlaggedAndCanBeLeftOut() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        answer(kanal, sheet(1, 4)).statusCode(201);
        answer(kanal, sheet(1, 4)).statusCode(201);
        answer(kanal, sheet(1, 2)).statusCode(201);
        answer(kanal, sheet(1, 1)).statusCode(201);
        assertEquals(1, survei.hasil().getInt("tanda.duplikat"));
        assertEquals(1, survei.hasil().getInt("tanda.perangkatPetugas"));
        assertEquals(4, survei.hasil(false).getInt("responden"));
        assertEquals(2, survei.hasil(true).getInt("responden"));
        assertEquals(75, survei.hasil(true).getInt("ikm.nilai"));
        Api.anonymous()
                .header("User-Agent", "another device")
                .body(sheet(1, 4))
                .post("/v1/survei/{kanal}/jawaban", kanal)
                .then()
                .statusCode(201);
        assertEquals(3, survei.hasil(true).getInt("responden"));
        Api.as(Tokens.withRole(Roles.OPERATOR_OPD, survei.opd))
                .header("User-Agent", "the counter")
                .body(sheet(1, 4))
                .post("/v1/survei/{kanal}/jawaban", kanal)
                .then()
                .statusCode(201);
        assertEquals(2, survei.hasil().getInt("tanda.perangkatPetugas"));
        String kiosk = survei.kanal("KIOSK", null);
        for (int i = 0; i < 6; i++) {
            answer(kiosk, sheet(1, 4)).statusCode(201);
        }
        assertEquals(3, survei.hasil().getInt("tanda.ditandai"));
    }

    /** Whatever is stored is one of these columns, and none of the sender's marks is in any of them. */
    @Test
    void nothingThatLeadsToAPersonIsKept() throws SQLException {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        Map<String, Object> body = sheet(1, 4);
        body.put(
                "profil", Map.of("jenisKelamin", "P", "usia", "USIA_20_29", "pendidikan", "S1", "pekerjaan", "SWASTA"));
        Api.anonymous()
                .header("User-Agent", "canary-agent")
                .header("X-Forwarded-For", "203.0.113.77")
                .body(body)
                .post("/v1/survei/{kanal}/jawaban", kanal)
                .then()
                .statusCode(201);
        try (Connection connection = Events.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT to_jsonb(r)::text FROM respons r WHERE id = '" + body.get("id") + "'")) {
            assertTrue(row.next());
            String stored = row.getString(1);
            for (String mark : List.of("canary-agent", "203.0.113.77", "127.0.0.1", "localhost")) {
                assertFalse(stored.contains(mark), stored);
            }
            assertTrue(stored.contains(":00:00"), "to the hour: " + stored);
        }
        body.put("nama", "Siti");
        answer(kanal, body).statusCode(400);
    }

    @Test
    void suggestionsAreTextAndHaveAnEnd() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        String hostile = "<script>alert(1)</script> \"'; DROP TABLE respons; -- =HYPERLINK(1) \u202e";
        for (String teks : List.of(hostile, "Loket ditambah", "x".repeat(1000))) {
            Map<String, Object> body = sheet(1, 4);
            body.put("saran", teks);
            answer(kanal, body).statusCode(201);
        }
        Map<String, Object> tooLong = sheet(1, 4);
        tooLong.put("saran", "x".repeat(1001));
        answer(kanal, tooLong).statusCode(400);
        Set<String> read = new TreeSet<>();
        String cursor = null;
        do {
            Response page = Api.as(ORGANISASI)
                    .queryParams(cursor == null ? Map.of("size", 2) : Map.of("size", 2, "cursor", cursor))
                    .get("/v1/opd/{kode}/survei/{id}/saran", survei.opd, survei.id);
            page.then().statusCode(200).contentType(ContentType.JSON).header("X-Content-Type-Options", "nosniff");
            read.addAll(page.jsonPath().getList("items.teks"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);
        assertEquals(Set.of(hostile, "Loket ditambah", "x".repeat(1000)), read);
        Api.as(ORGANISASI)
                .queryParam("cursor", "bm90LWEtdXVpZA")
                .get("/v1/opd/{kode}/survei/{id}/saran", survei.opd, survei.id)
                .then()
                .statusCode(400);
        Api.as(Tokens.withRole(Roles.BAPPEDA, null))
                .get("/v1/opd/{kode}/survei/{id}/saran", survei.opd, survei.id)
                .then()
                .statusCode(403);
    }

    @Test
    void answersThatFitNoQuestionAreRefusedAllAtOnce() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        String kanal = survei.kanal("LINK", null);
        answer(kanal, sheet(9, Map.of("U1", 5, "U2", 4, "\u0000", 1)))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("UNKNOWN_LAYANAN", "UNKNOWN_KODE", "OUT_OF_RANGE")));
        answer(kanal, sheet(1, Map.of())).statusCode(422);
        Map<String, Object> withoutService = new HashMap<>(sheet(1, 4));
        withoutService.remove("layanan");
        answer(kanal, withoutService).statusCode(422).body("errors[0].code", equalTo("MISSING"));
        answer(kanal, Map.of("id", UUID.randomUUID().toString())).statusCode(400);
        assertEquals(0, survei.hasil().getInt("responden"));
    }
}
