package id.sakip.evaluation.survei;

import static id.sakip.evaluation.survei.SurveiFixture.ORGANISASI;
import static id.sakip.evaluation.survei.SurveiFixture.answer;
import static id.sakip.evaluation.survei.SurveiFixture.sheet;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** From answers to the published IKM. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class HasilTest {

    @Test
    void nineElementsOfFourAreOneHundredAndNinetyNineOnlyUnderTheSwitch() {
        SurveiFixture exact = SurveiFixture.opened("KTP");
        answer(exact.kanal("LINK", null), sheet(1, 4)).statusCode(201);
        assertEquals(100, exact.hasil().getInt("ikm.nilai"));
        assertFalse(exact.hasil().getBoolean("bobotDibulatkan"));
        SurveiFixture rounded = SurveiFixture.opened(Map.of("bobotDibulatkan", true), "KTP");
        answer(rounded.kanal("LINK", null), sheet(1, 4)).statusCode(201);
        assertEquals(99, rounded.hasil().getInt("ikm.nilai"));
        assertTrue(rounded.hasil().getBoolean("bobotDibulatkan"));
        assertEquals(0.44f, rounded.hasil().getFloat("ikm.unsur[0].nrrTertimbang"));
    }

    @Test
    void aPublishedSurveyIsTheIkmOfTheYearAndACorrectionPublishesItAgain() {
        SurveiFixture survei = SurveiFixture.opened("KTP", "KK");
        String kiosk = survei.kanal("KIOSK", null);
        for (int i = 0; i < 6; i++) {
            Map<String, Object> body =
                    sheet(1, Map.of("U1", 4, "U2", 4, "U3", 4, "U4", 4, "U5", 4, "U6", 3, "U7", 4, "U8", 4, "U9", 2));
            body.put("profil", Map.of("jenisKelamin", i < 2 ? "L" : "P"));
            answer(kiosk, body).statusCode(201);
        }
        survei.publish(Map.of()).statusCode(409).body("type", equalTo("/problems/survei-not-closed"));
        rtl(survei, null, 200);
        rtl(survei, null, 428);
        rtl(survei, "\"0\"", 200);
        survei.step("close").statusCode(200);
        survei.publish(Map.of())
                .statusCode(422)
                .body("type", equalTo("/problems/survei-layanan-incomplete"))
                .body("layanan", equalTo(List.of("KK")));
        survei.publish(Map.of("tanpaLayananKosong", true)).statusCode(201).body("mutu", equalTo("A"));
        JsonNode data = Events.published("IkmPublished", survei.opd).get(0).get("data");
        assertEquals(new BigDecimal("91.666666666667"), data.get("nilai").decimalValue());
        assertEquals(List.of("U9", "U6", "U1"), texts(data.get("unsurTerendah"), "kode"));
        assertEquals(9, data.get("unsur").size());
        JsonNode published = data.get("survei");
        assertEquals(survei.id, published.get("id").textValue());
        assertEquals(6, published.get("responden").intValue());
        assertEquals("Menambah kursi tunggu", published.at("/rtl/0/rencana").textValue());
        assertEquals(217, published.at("/sampel/0/minimal").intValue());
        assertEquals(9, published.at("/sampel/1/kurang").size());
        JsonNode jenisKelamin = published.at("/profil/0");
        assertEquals("jenisKelamin", jenisKelamin.get("dimensi").textValue());
        assertFalse(jenisKelamin.at("/sel/0").has("jumlah"), "2 men would be recognised");
        assertFalse(jenisKelamin.at("/sel/1").has("jumlah"), "6 less 4 would give them away");
        survei.publish(Map.of("tanpaLayananKosong", true)).statusCode(409);
        survei.step("open").statusCode(200);
        answer(kiosk, sheet(2, 4)).statusCode(201);
        survei.step("close").statusCode(200);
        survei.publish(Map.of("alasanKoreksi", "Formulir KK menyusul"))
                .statusCode(201)
                .body("versi", equalTo(2))
                .body("layanan", hasSize(2))
                .body("rincian.survei.responden", equalTo(7));
        assertEquals(2, Events.published("IkmPublished", survei.opd).size());
    }

    /** Whoever serves at the counter must not see the figures move with the person who just left. */
    @Test
    void theOpdSeesHowManyAnsweredAndWhatTheySaidOnlyAfterClosing() {
        SurveiFixture survei = SurveiFixture.opened("KTP");
        Map<String, Object> body = sheet(1, 1);
        body.put("saran", "Petugas kurang ramah");
        answer(survei.kanal("KIOSK", null), body).statusCode(201);
        String operator = Tokens.withRole(Roles.OPERATOR_OPD, survei.opd);
        String path = "/v1/opd/{kode}/survei/{id}/";
        JsonPath open = Api.as(operator)
                .get(path + "hasil", survei.opd, survei.id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(1, open.getInt("responden"));
        assertEquals(217, open.getInt("layanan[0].minimal"));
        for (String told : List.of("ikm", "rerata", "profil", "tanda", "layanan[0].nilai", "layanan[0].jawaban")) {
            assertNull(open.get(told), told);
        }
        Api.as(operator)
                .get(path + "saran", survei.opd, survei.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/saran-while-open"));
        assertEquals(25, survei.hasil().getInt("ikm.nilai"));
        survei.step("close").statusCode(200);
        Api.as(operator).get(path + "hasil", survei.opd, survei.id).then().body("ikm.nilai", equalTo(25));
        Api.as(operator).get(path + "saran", survei.opd, survei.id).then().body("items", hasSize(1));
    }

    @Test
    void anF03SurveyGivesMeansAndNoIkm() {
        SurveiFixture survei = SurveiFixture.opened(Map.of("jenis", "IPP_F03"), "Semua layanan");
        String kiosk = survei.kanal("KIOSK", null);
        answer(kiosk, sheet(1, Map.of("F1", 5, "F2", 4))).statusCode(201);
        answer(kiosk, sheet(1, Map.of("F1", 2))).statusCode(201);
        JsonPath hasil = survei.hasil();
        assertEquals(3.5f, hasil.getFloat("rerata[0].nilai"));
        assertEquals(4, hasil.getInt("rerata[1].nilai"));
        assertNull(hasil.get("rerata[2].nilai"));
        assertNull(hasil.get("ikm"));
        survei.step("close").statusCode(200);
        survei.publish(Map.of()).statusCode(422).body("type", equalTo("/problems/survei-not-skm"));
    }

    /** While answers pour in, every tally is of one moment; in the end it is what the raw answers give, to the last digit. */
    @Test
    void aggregatesEqualARecomputationFromRawAnswersAtAnyTime() throws Exception {
        SurveiFixture survei = SurveiFixture.opened("KTP", "KK", "SKCK");
        String kiosk = survei.kanal("KIOSK", null);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> posting = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(thread);
                posting.add(pool.submit(() -> {
                    for (int i = 0; i < 60; i++) {
                        answer(kiosk, randomSheet(random)).statusCode(201);
                    }
                }));
            }
            int before = 0;
            while (posting.stream().anyMatch(p -> !p.isDone())) {
                JsonPath hasil = survei.hasil();
                assertTrue(hasil.getInt("responden") >= before);
                before = hasil.getInt("responden");
                assertOneMoment(hasil);
            }
            for (Future<?> post : posting) {
                post.get();
            }
        } finally {
            pool.shutdownNow();
        }
        JsonPath hasil = survei.hasil();
        assertEquals(240, hasil.getInt("responden"));
        assertEquals(recomputed(survei.id), survei.nilai());
    }

    @Test
    void twentyThousandRespondentsInFiveServicesAreComputedInLessThanASecond() throws SQLException {
        SurveiFixture survei = SurveiFixture.opened(SurveiFixture.PLANDAAN);
        try (Connection connection = Events.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO respons (id, survei_id, layanan_no, kanal, received_at, duplikat, perangkat_petugas, content_hash)
                    SELECT gen_random_uuid(), '%s'::uuid, 1 + n %% 5, 'LINK', date_trunc('hour', now(), 'UTC'), false, false, repeat('0', 64)
                    FROM generate_series(1, 20000) n
                    """.formatted(survei.id));
            statement.execute("""
                    INSERT INTO jawaban_survei (respons_id, kode, nilai)
                    SELECT r.id, 'U' || u, 1 + (hashtext(r.id::text || u) & 3)
                    FROM respons r, generate_series(1, 9) u WHERE r.survei_id = '%s'
                    """.formatted(survei.id));
            statement.execute("ANALYZE respons; ANALYZE jawaban_survei");
        }
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            assertEquals(20_000, survei.hasil().getInt("responden"));
            best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        assertTrue(best < 1_000, "took " + best + " ms");
        assertEquals(recomputed(survei.id), survei.nilai());
    }

    private static void assertOneMoment(JsonPath hasil) {
        List<Map<String, Object>> layanan = hasil.getList("layanan");
        for (Map<String, Object> l : layanan) {
            List<?> jawaban = (List<?>) l.get("jawaban");
            for (Object one : jawaban) {
                int sum = ((List<?>) ((Map<?, ?>) one).get("jumlah"))
                        .stream().mapToInt(n -> ((Number) n).intValue()).sum();
                assertEquals(l.get("responden"), sum, l::toString);
            }
        }
    }

    /** The index by the formula of the regulation, from every answer one by one. */
    private static BigDecimal recomputed(String survei) throws SQLException {
        Map<Integer, Map<String, List<Integer>>> raw = new TreeMap<>();
        try (Connection connection = Events.connect();
                PreparedStatement select = connection.prepareStatement("SELECT r.layanan_no, j.kode, j.nilai"
                        + " FROM jawaban_survei j JOIN respons r ON r.id = j.respons_id WHERE r.survei_id = ?::uuid")) {
            select.setString(1, survei);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    raw.computeIfAbsent(row.getInt(1), no -> new TreeMap<>())
                            .computeIfAbsent(row.getString(2), kode -> new ArrayList<>())
                            .add(row.getInt(3));
                }
            }
        }
        List<Fraction> services = new ArrayList<>();
        for (Map<String, List<Integer>> answers : raw.values()) {
            Fraction index = Fraction.ZERO;
            for (List<Integer> given : answers.values()) {
                long sum = given.stream().mapToLong(Integer::longValue).sum();
                index = index.plus(Fraction.of(sum, given.size()).times(Fraction.of(1, 9)));
            }
            services.add(index.times(Fraction.of(25)));
        }
        return Fraction.mean(services).toDecimal();
    }

    private static Map<String, Object> randomSheet(Random random) {
        Map<String, Integer> jawaban = new HashMap<>();
        for (int u = 1; u <= 9; u++) {
            jawaban.put("U" + u, 1 + random.nextInt(4));
        }
        return sheet(1 + random.nextInt(3), jawaban);
    }

    private static void rtl(SurveiFixture survei, String ifMatch, int status) {
        RequestSpecification request = Api.as(Tokens.withRole(Roles.OPERATOR_OPD, survei.opd));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        request.body(Map.of(
                        "butir",
                        List.of(Map.of(
                                "unsur", "U9",
                                "rencana", "Menambah kursi tunggu",
                                "waktu", "Triwulan II",
                                "penanggungJawab", "Kasi Pelayanan Umum"))))
                .put("/v1/opd/{kode}/survei/{id}/rtl", survei.opd, survei.id)
                .then()
                .statusCode(status);
        Api.as(ORGANISASI)
                .get("/v1/opd/{kode}/survei/{id}/rtl", survei.opd, survei.id)
                .then()
                .body("butir[0].unsur", equalTo("U9"));
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.get(field).textValue()));
        return texts;
    }
}
