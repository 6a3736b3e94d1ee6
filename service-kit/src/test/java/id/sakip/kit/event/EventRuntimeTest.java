package id.sakip.kit.event;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The event log as a service runs it: CDI, JTA, the pool, and what an operator may ask of it. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class EventRuntimeTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String ADMIN = Tokens.of("admin", null, Roles.ADMIN);
    private static final String OPERATOR = Tokens.of("operator.plandaan", "kec-plandaan", Roles.OPERATOR_OPD);
    /** The whole table, per OPD in the order it was heard. */
    private static final String HASH =
            "SELECT coalesce(md5(string_agg(opd || ' ' || text, ',' ORDER BY opd, position)), '') FROM heard";

    @Inject
    EventRuntime runtime;

    @Test
    void readModelsRebuiltFromOffsetZeroAreTheSame() throws Exception {
        for (int i = 1; i <= 300; i++) {
            say("kec-rebuild-" + i % 3, "kata " + i);
        }
        awaitHeard("kec-rebuild-%", 300);
        String before = query(HASH);
        execute("INSERT INTO heard (opd, text) VALUES ('kec-rebuild-0', 'a fault that a rebuild must remove')");
        assertNotEquals(before, query(HASH));

        runtime.rebuild(List.of("heard")).get(60, TimeUnit.SECONDS);

        assertEquals(before, query(HASH));
        say("kec-rebuild-0", "sesudahnya");
        awaitHeard("kec-rebuild-%", 301);
    }

    @Test
    void aRebuildThatCannotStartSaysSoAndHarmsNothing() throws Exception {
        say("kec-no-table", "satu");
        awaitHeard("kec-no-table", 1);

        ExecutionException failure = assertThrows(ExecutionException.class, () -> runtime.rebuild(List.of("no_such"))
                .get(60, TimeUnit.SECONDS));

        assertTrue(failure.getCause().getMessage().contains("no_such"), failure.toString());
        say("kec-no-table", "dua");
        awaitHeard("kec-no-table", 2);
        assertEquals("1", query("SELECT count(*) FROM heard WHERE opd = 'kec-no-table' AND text = 'satu'"));
    }

    @Test
    void deadLettersAreReplayedOnceTheHandlerIsMended() throws Exception {
        String longText = "x".repeat(250);
        say("kec-poison", "sebelum");
        UUID poison = say("kec-poison", longText);
        say("kec-poison", "sesudah");
        UUID unknown = EventFeed.deliver("realization", "NeverHeardOf", "kec-poison", Map.of("a", 1));
        awaitHeard("kec-poison", 2);
        Awaitility.await().atMost(LIMIT).until(() -> openLetters(poison) == 1 && openLetters(unknown) == 1);

        assertEquals(0, replay(poison), "the handler is as it was");

        execute("ALTER TABLE heard ALTER COLUMN text TYPE text");
        try {
            assertEquals(1, replay(poison));
            assertEquals(0, replay(poison), "replayed once only");
            assertEquals("3", query("SELECT count(*) FROM heard WHERE opd = 'kec-poison'"));
            assertEquals("1", query("SELECT count(*) FROM heard WHERE text = '" + longText + "'"));
            assertEquals(0, openLetters(poison));
            assertEquals(1, openLetters(unknown), "still unknown");

            runtime.rebuild(List.of("heard")).get(60, TimeUnit.SECONDS);

            assertEquals("3", query("SELECT count(*) FROM heard WHERE opd = 'kec-poison'"));
            assertEquals(0, openLetters(poison), "applied by the rebuild, in its place");
            assertEquals(1, openLetters(unknown), "opened again by the rebuild");
        } finally {
            execute("DELETE FROM heard WHERE length(text) > 200");
            execute("ALTER TABLE heard ALTER COLUMN text TYPE varchar(200)");
            execute("UPDATE dead_letter SET replayed_at = now()");
        }
    }

    @Test
    void outboxIsPublishedAgainOnRequest() {
        Api.creatingAs(OPERATOR)
                .body("{\"text\": \"sekali lagi\"}")
                .post("/v1/opd/kec-plandaan/notes")
                .then()
                .statusCode(201);
        awaitAllPublished();
        int rows = Integer.parseInt(query("SELECT count(*) FROM outbox"));

        Api.as(ADMIN).post("/v1/event-log/republish").then().statusCode(200).body("count", equalTo(rows));

        awaitAllPublished();
        Api.as(ADMIN).get("/v1/event-log").then().body("unpublished", equalTo(0));
    }

    /** The relay holds its lock on a pooled connection; here every connection of the pool is cut off. */
    @Test
    void relayAndPoolSurviveTheLossOfEveryConnection() throws Exception {
        for (int round = 0; round < 3; round++) {
            execute("SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
                    + " WHERE usename = current_user AND pid <> pg_backend_pid()");
            TimeUnit.MILLISECONDS.sleep(600);
            String text = "sesudah putus " + UUID.randomUUID();
            Api.creatingAs(OPERATOR)
                    .body(Map.of("text", text))
                    .post("/v1/opd/kec-plandaan/notes")
                    .then()
                    .statusCode(201);
            awaitAllPublished();
            say("kec-putus", text);
            awaitHeard("kec-putus", round + 1);
            assertEquals("1", query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"));
        }
    }

    private int replay(UUID event) {
        int before = openLetters(event);
        runtime.replayDeadLetters();
        return before - openLetters(event);
    }

    private static UUID say(String opd, String text) {
        return EventFeed.deliver("realization", "SomethingSaid", opd, Map.of("text", text));
    }

    private static int openLetters(UUID event) {
        return Integer.parseInt(
                query("SELECT count(*) FROM dead_letter WHERE replayed_at IS NULL AND event_id = '" + event + "'"));
    }

    private static void awaitHeard(String opd, int count) {
        Awaitility.await()
                .atMost(LIMIT)
                .untilAsserted(() -> assertEquals(
                        Integer.toString(count), query("SELECT count(*) FROM heard WHERE opd LIKE '" + opd + "'")));
    }

    private static void awaitAllPublished() {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> "0"
                .equals(query("SELECT count(*) FROM outbox WHERE published_at IS NULL")));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Events.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) {
        try (Connection connection = Events.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
