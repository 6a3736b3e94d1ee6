package id.sakip.realization;

import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several clients that are first in a just-opened tribulan at the same instant: every form is stored, once. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class FirstInTribulanTest {
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 50;
    private static final int ROUNDS_OF_ONE_OFFICE = 10;
    private static final int FIRST_YEAR = 2050;
    private static final int LAST_YEAR = FIRST_YEAR + ROUNDS / 4;
    private static ExecutorService clients;

    @BeforeAll
    static void start() {
        clients = Executors.newFixedThreadPool(CLIENTS);
    }

    @AfterAll
    static void stop() {
        clients.shutdownNow();
    }

    @Test
    void eightOfficesAtOnceFiftyTimesOver() throws Exception {
        List<KecamatanFixture> offices =
                IntStream.range(0, CLIENTS).mapToObj(i -> office()).toList();

        for (int round = 0; round < ROUNDS; round++) {
            int tahun = FIRST_YEAR + round / 4;
            int tribulan = 1 + round % 4;
            KecamatanFixture.open(tahun, tribulan);
            assertThat(atOnce(offices.stream()
                            .<Callable<Response>>map(o -> () -> o.save(tahun, tribulan, "\"0\"", everything(o)))
                            .toList()))
                    .as("round " + round)
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(200);
                        assertThat(answer.jsonPath().getInt("imported")).isEqualTo(CLIENTS + 1);
                    });
        }

        for (KecamatanFixture office : offices) {
            assertThat(stored(office)).containsExactly(ROUNDS, ROUNDS * CLIENTS, ROUNDS);
        }
    }

    @Test
    void eightPeopleOfOneOfficeAtOnce() throws Exception {
        KecamatanFixture office = office();

        for (int round = 0; round < ROUNDS_OF_ONE_OFFICE; round++) {
            int tahun = FIRST_YEAR + round / 4;
            int tribulan = 1 + round % 4;
            KecamatanFixture.open(tahun, tribulan);
            assertThat(atOnce(IntStream.range(0, CLIENTS)
                            .<Callable<Response>>mapToObj(i -> () -> Api.as(office.operator())
                                    .header("If-Match", "\"0\"")
                                    .body(Map.of("value", i))
                                    .put(office.path(tahun, tribulan) + "/entries/" + office.id("I" + i)))
                            .toList()))
                    .as("round " + round)
                    .extracting(Response::statusCode)
                    .containsOnly(200);
        }

        assertThat(stored(office))
                .containsExactly(ROUNDS_OF_ONE_OFFICE, ROUNDS_OF_ONE_OFFICE * CLIENTS, ROUNDS_OF_ONE_OFFICE * CLIENTS);
    }

    private static KecamatanFixture office() {
        KecamatanFixture office = KecamatanFixture.registered().node("P1", null, "PROGRAM", "1000000");
        for (int i = 0; i < CLIENTS; i++) {
            office.indicator("P1", "I" + i, "KUMULATIF", "laporan", "100");
        }
        return office.renstra(FIRST_YEAR, LAST_YEAR);
    }

    private static Map<String, Object> everything(KecamatanFixture office) {
        return Map.of(
                "entries",
                IntStream.range(0, CLIENTS)
                        .mapToObj(i -> Map.of("indicatorId", office.id("I" + i), "value", i))
                        .toList(),
                "anggaran",
                List.of(Map.of("nodeId", office.id("P1"), "realisasi", 250000)));
    }

    /** @return submissions, entries, and sum of the versions of the submissions */
    private static List<Integer> stored(KecamatanFixture office) throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT count(*), sum((SELECT count(*) FROM entry"
                                + " WHERE submission_id = s.id)), sum(version) FROM submission s WHERE opd = ?")) {
            select.setString(1, office.kode());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return List.of(row.getInt(1), row.getInt(2), row.getInt(3));
            }
        }
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) throws Exception {
        CyclicBarrier instant = new CyclicBarrier(calls.size());
        List<Future<Response>> running = new ArrayList<>();
        for (Callable<Response> call : calls) {
            running.add(clients.submit(() -> {
                instant.await();
                return call.call();
            }));
        }
        List<Response> answers = new ArrayList<>();
        for (Future<Response> answer : running) {
            answers.add(answer.get());
        }
        return answers;
    }
}
