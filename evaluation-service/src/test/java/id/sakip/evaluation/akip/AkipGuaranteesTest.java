package id.sakip.evaluation.akip;

import static id.sakip.evaluation.akip.AkipFixture.INSPEKTORAT;
import static id.sakip.evaluation.akip.AkipFixture.LETTER;
import static id.sakip.evaluation.akip.AkipFixture.PATH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.support.Opds;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What holds however many act at once, and what is left behind. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class AkipGuaranteesTest {

    private static final int TAHUN = 2022;

    @Test
    void sixteenInspectorsAtOnceLeaveOneDraftAndOneLetter() throws Exception {
        String opd = Opds.registered();
        assertEquals(Map.of(201, 1, 409, 15), atOnce(() -> Api.creatingAs(INSPEKTORAT)
                .body(AkipFixture.plandaan(2))
                .post(PATH, opd, TAHUN)));
        String id =
                Api.as(INSPEKTORAT).get(PATH + "/versi", opd, TAHUN).jsonPath().getString("[0].id");
        Map<Integer, Integer> answers = atOnce(() -> Api.creatingAs(INSPEKTORAT)
                .header("If-Match", "\"0\"")
                .body(LETTER)
                .post(PATH + "/{id}/issue-lhe", opd, TAHUN, id));
        assertEquals(1, answers.get(200), () -> answers.toString());
        assertEquals(15, answers.getOrDefault(412, 0) + answers.getOrDefault(409, 0));
        assertEquals(1, Events.published("AkipScored", opd).size());
        assertEquals(2, Events.published("RecommendationIssued", opd).size());
    }

    /** How many of sixteen simultaneous calls got which status. */
    private static Map<Integer, Integer> atOnce(Supplier<Response> call) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            Map<Integer, Integer> counts = new TreeMap<>();
            Callable<Integer> status = () -> call.get().statusCode();
            for (Future<Integer> answer : pool.invokeAll(Collections.nCopies(16, status))) {
                counts.merge(answer.get(), 1, Integer::sum);
            }
            return counts;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void everyChangeIsInTheAuditTrail() throws SQLException {
        String opd = Opds.registered();
        AkipFixture.issued(opd, TAHUN, AkipFixture.plandaan(1));
        try (Connection connection = Events.connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT action, actor FROM audit_entry WHERE opd = ? ORDER BY chain_no")) {
            select.setString(1, opd);
            List<String> seen = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    seen.add(rows.getString(1) + " by " + rows.getString(2));
                }
            }
            assertEquals(List.of("akip.record by inspektorat@null", "lhe.issue by inspektorat@null"), seen);
        }
    }
}
