package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Entering realization: preconditions, batches, resends, many clients at once. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EntryTest {
    static final int TAHUN = 2018;
    private static final int CLIENTS = 8;

    @Test
    void tribulanHasToBeOpen() {
        KecamatanFixture kecamatan = simple(2017);

        kecamatan
                .save(2017, 1, "\"0\"", row(kecamatan, "A", 1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/period-not-open"));
        kecamatan
                .form(2017, 1)
                .then()
                .statusCode(200)
                .body("period", nullValue())
                .body("version", is(0));
    }

    @Test
    void nobodyOverwritesWhatHeHasNotRead() {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture kecamatan = simple(TAHUN);

        Api.as(kecamatan.operator())
                .body(row(kecamatan, "A", 1))
                .put(kecamatan.path(TAHUN, 1) + "/entries")
                .then()
                .statusCode(428);
        kecamatan.save(TAHUN, 1, "\"7\"", row(kecamatan, "A", 1)).then().statusCode(412);
        kecamatan
                .save(TAHUN, 1, "\"0\"", row(kecamatan, "A", 1))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        kecamatan.save(TAHUN, 1, "\"0\"", row(kecamatan, "A", 2)).then().statusCode(412);
        String single = kecamatan.path(TAHUN, 1) + "/entries/" + kecamatan.id("B");
        Api.as(kecamatan.operator()).body(Map.of("value", 1)).put(single).then().statusCode(428);
        Api.as(kecamatan.operator())
                .header("If-Match", "\"0\"")
                .body(Map.of("value", 1))
                .put(single)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        Api.as(kecamatan.operator())
                .header("If-Match", "\"0\"")
                .body(Map.of("value", 2))
                .put(single)
                .then()
                .statusCode(412);
    }

    @Test
    void eachRowIsStoredOrRefusedByItself() {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture kecamatan = simple(TAHUN);
        Map<String, Object> batch = Map.of(
                "entries",
                List.of(
                        Map.of("indicatorId", kecamatan.id("A"), "value", 1),
                        Map.of("indicatorId", kecamatan.id("A"), "value", 2),
                        Map.of("indicatorId", kecamatan.id("B"), "na", true),
                        Map.of("indicatorId", UUID.randomUUID(), "value", 2),
                        Map.of("value", 2)),
                "anggaran",
                List.of(
                        Map.of("nodeId", kecamatan.id("P1.K1.S1"), "realisasi", 500000.25),
                        Map.of("nodeId", kecamatan.id("P1"), "realisasi", 1)));

        kecamatan
                .save(TAHUN, 1, "\"0\"", batch)
                .then()
                .statusCode(200)
                .body("imported", is(2))
                .body("rejected", is(5))
                .body(
                        "items.findAll { it.result == 'REJECTED' }.code",
                        contains(
                                "row-repeated",
                                "na-reason-required",
                                "indicator-unknown",
                                "id-required",
                                "node-is-sum"))
                .body(
                        "items.findAll { it.result == 'REJECTED' }.pointer",
                        contains(
                                "/entries/1/indicatorId",
                                "/entries/2/naReason",
                                "/entries/3/indicatorId",
                                "/entries/4/indicatorId",
                                "/anggaran/1/nodeId"))
                .body("items[2].remedy", notNullValue());
        kecamatan
                .form(TAHUN, 1)
                .then()
                .body(kecamatan.row("A") + ".entry.value", is(1))
                .body(kecamatan.row("A") + ".entry.basis", equalTo("TRIBULAN"))
                .body(
                        kecamatan.row("A") + ".capaian.explanation",
                        equalTo("dijumlah s.d. Tribulan I; makin besar makin baik"))
                .body("total.realisasi", is(500000.25f));
    }

    @Test
    void dryRunDecidesAndStoresNothing() {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture kecamatan = simple(TAHUN);

        Api.as(kecamatan.operator())
                .header("If-Match", "\"0\"")
                .queryParam("dryRun", true)
                .body(row(kecamatan, "A", 1))
                .put(kecamatan.path(TAHUN, 1) + "/entries")
                .then()
                .statusCode(200)
                .body("imported", is(1));
        kecamatan.form(TAHUN, 1).then().body("version", is(0)).body("submission", nullValue());
    }

    @Test
    void resendGetsTheFirstAnswerAndTheSameRowsChangeNothing() {
        KecamatanFixture.open(TAHUN, 1);
        KecamatanFixture kecamatan = simple(TAHUN);
        String key = UUID.randomUUID().toString();

        Response first = keyed(kecamatan, key, row(kecamatan, "A", 1));
        Response again = keyed(kecamatan, key, row(kecamatan, "A", 1));
        first.then().statusCode(200).body("imported", is(1));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getMap("$")).isEqualTo(first.jsonPath().getMap("$"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        keyed(kecamatan, key, row(kecamatan, "A", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));

        kecamatan
                .save(TAHUN, 1, "\"1\"", row(kecamatan, "A", 1))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("unchanged", is(1));
        kecamatan
                .save(TAHUN, 1, "\"1\"", row(kecamatan, "A", 3))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("updated", is(1));
    }

    @Test
    void eightOfficesFirstInAJustOpenedTribulanAreAllStored() throws Exception {
        int tahun = 2016;
        List<KecamatanFixture> offices =
                IntStream.range(0, CLIENTS).mapToObj(i -> simple(tahun)).toList();
        KecamatanFixture.open(tahun, 3);

        List<Response> answers = atOnce(offices.stream()
                .<Callable<Response>>map(office -> () -> office.save(tahun, 3, "\"0\"", row(office, "A", 5)))
                .toList());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        for (KecamatanFixture office : offices) {
            office.form(tahun, 3).then().body("version", is(1)).body(office.row("A") + ".entry.value", is(5));
        }
    }

    @Test
    void eightPeopleOfOneOfficeAtOnceLoseNothingAndDoubleNothing() throws Exception {
        int tahun = 2016;
        KecamatanFixture office = registeredWith(tahun, CLIENTS);
        KecamatanFixture.open(tahun, 2);

        List<Response> batches = atOnce(IntStream.range(0, CLIENTS)
                .<Callable<Response>>mapToObj(i -> () -> office.save(tahun, 2, "\"0\"", row(office, "I" + i, i)))
                .toList());
        assertThat(batches).filteredOn(r -> r.statusCode() == 200).hasSize(1);
        assertThat(batches).filteredOn(r -> r.statusCode() == 412).hasSize(CLIENTS - 1);

        // single rows have versions of their own, so nobody is in anybody's way
        List<Response> singles = atOnce(IntStream.range(0, CLIENTS)
                .<Callable<Response>>mapToObj(i -> () -> {
                    String path = office.path(tahun, 2) + "/entries/" + office.id("I" + i);
                    int stored =
                            office.form(tahun, 2).jsonPath().getInt("entries.find { it.ref == 'I" + i + "' }.version");
                    return Api.as(office.operator())
                            .header("If-Match", "\"" + stored + "\"")
                            .body(Map.of("value", 10 + i))
                            .put(path);
                })
                .toList());
        assertThat(singles).extracting(Response::statusCode).containsOnly(200);
        Response form = office.form(tahun, 2);
        for (int i = 0; i < CLIENTS; i++) {
            form.then().body(office.row("I" + i) + ".entry.value", is(10 + i));
        }
        form.then().body("version", is(1 + CLIENTS));
    }

    @Test
    void closingWhileEightPeopleSaveKeepsExactlyWhatWasAnswered() throws Exception {
        int tahun = 2015;
        KecamatanFixture office = registeredWith(tahun, CLIENTS);
        KecamatanFixture.open(tahun, 2);
        String period = "/v1/periode/" + tahun + "/tribulan/2";
        String etag = Api.as(KecamatanFixture.bappeda()).get(period).header("ETag");
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String path = office.path(tahun, 2) + "/entries/" + office.id("I" + i);
            calls.add(() -> Api.as(office.operator())
                    .header("If-Match", "\"0\"")
                    .body(Map.of("value", 1))
                    .put(path));
        }
        calls.add(CLIENTS / 2, () -> Api.as(KecamatanFixture.bappeda())
                .header("If-Match", etag)
                .body(Map.of())
                .post(period + "/close"));

        List<Response> answers = atOnce(calls);

        assertThat(answers).extracting(Response::statusCode).isSubsetOf(200, 409);
        assertThat(answers.get(CLIENTS / 2).statusCode()).isEqualTo(200);
        long saved = answers.stream().filter(r -> r.statusCode() == 200).count() - 1;
        assertThat(office.form(tahun, 2).jsonPath().getList("entries.findAll { it.entry != null }"))
                .hasSize((int) saved);
        office.save(tahun, 2, office.form(tahun, 2).header("ETag"), row(office, "I0", 9))
                .then()
                .statusCode(409);
    }

    @Test
    void sixteenVerificationsAtOnceMakeOneEvent() throws Exception {
        KecamatanFixture.open(TAHUN, 2);
        KecamatanFixture kecamatan = simple(TAHUN);
        kecamatan.save(TAHUN, 2, "\"0\"", complete(kecamatan)).then().statusCode(200);
        kecamatan.step(kecamatan.operator(), TAHUN, 2, "submit", null).then().statusCode(200);
        String etag = kecamatan.form(TAHUN, 2).header("ETag");

        List<Response> answers = atOnce(IntStream.range(0, 2 * CLIENTS)
                .<Callable<Response>>mapToObj(i -> () -> Api.as(kecamatan.verifikator())
                        .header("If-Match", etag)
                        .post(kecamatan.path(TAHUN, 2) + "/verify"))
                .toList());

        assertThat(answers).filteredOn(r -> r.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(r -> r.statusCode() == 412).hasSize(2 * CLIENTS - 1);
        assertThat(Events.published("RealizationVerified", kecamatan.kode())).hasSize(1);
    }

    @Test
    void nobodyVerifiesHisOwnWork() {
        KecamatanFixture.open(TAHUN, 2);
        KecamatanFixture kecamatan = simple(TAHUN);
        String both = Tokens.of("rangkap", kecamatan.kode(), Roles.OPERATOR_OPD, Roles.VERIFIKATOR_OPD);
        Api.as(both)
                .header("If-Match", "\"0\"")
                .body(complete(kecamatan))
                .put(kecamatan.path(TAHUN, 2) + "/entries")
                .then()
                .statusCode(200);
        kecamatan.step(kecamatan.operator(), TAHUN, 2, "submit", null).then().statusCode(200);

        kecamatan
                .step(both, TAHUN, 2, "verify", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/four-eyes"))
                .body("detail", containsString("rangkap"));
        kecamatan
                .save(TAHUN, 2, kecamatan.form(TAHUN, 2).header("ETag"), complete(kecamatan))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/submission-state"))
                .body("lock.reason", containsString("menunggu verifikasi"));
        kecamatan.step(kecamatan.verifikator(), TAHUN, 2, "verify", null).then().statusCode(200);
        kecamatan
                .step(kecamatan.verifikator(), TAHUN, 2, "return", Map.of("notes", List.of(Map.of("text", "x"))))
                .then()
                .statusCode(409);
    }

    private static Response keyed(KecamatanFixture kecamatan, String key, Object body) {
        return Api.as(kecamatan.operator())
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", key)
                .body(body)
                .put(kecamatan.path(TAHUN, 1) + "/entries");
    }

    static KecamatanFixture simple(int tahun) {
        return KecamatanFixture.registered()
                .node("P1", null, "PROGRAM", null)
                .node("P1.K1", "P1", "KEGIATAN", null)
                .node("P1.K1.S1", "P1.K1", "SUB_KEGIATAN", "1000000")
                .indicator("P1.K1.S1", "A", "ADITIF", "laporan", "4")
                .indicator("P1.K1.S1", "B", "KUMULATIF", "dokumen", "2")
                .renja(tahun, 1, null);
    }

    private static KecamatanFixture registeredWith(int tahun, int indicators) {
        KecamatanFixture kecamatan = KecamatanFixture.registered().node("P1", null, "PROGRAM", "1000000");
        for (int i = 0; i < indicators; i++) {
            kecamatan.indicator("P1", "I" + i, "KUMULATIF", "laporan", "100");
        }
        return kecamatan.renja(tahun, 1, null);
    }

    static Map<String, Object> row(KecamatanFixture kecamatan, String ref, int value) {
        return Map.of("entries", List.of(Map.of("indicatorId", kecamatan.id(ref), "value", value)));
    }

    private static Map<String, Object> complete(KecamatanFixture kecamatan) {
        return Map.of(
                "entries",
                List.of(
                        Map.of("indicatorId", kecamatan.id("A"), "value", 2, "basis", "SD_TRIBULAN"),
                        Map.of("indicatorId", kecamatan.id("B"), "value", 1)),
                "anggaran",
                List.of(Map.of("nodeId", kecamatan.id("P1.K1.S1"), "realisasi", 400000)));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls)
            throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(calls.size());
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
