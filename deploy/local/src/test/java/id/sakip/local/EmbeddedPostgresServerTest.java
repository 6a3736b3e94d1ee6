package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresServerTest {

    @TempDir
    static Path directory;

    @Test
    void keepsEveryAcknowledgedRowThroughAKillAndAStop() throws Exception {
        try (EmbeddedPostgresServer postgres = new EmbeddedPostgresServer(directory.resolve("durable")).start()) {
            postgres.createDatabase("planning", "planning", "rahasia-1");
            execute(postgres, "CREATE TABLE note (id int PRIMARY KEY)");
            execute(postgres, "INSERT INTO note SELECT generate_series(1, 1000)");

            postgres.kill9();
            assertFalse(postgres.isRunning());
            postgres.start();
            assertEquals("1000", query(postgres, "SELECT count(*) FROM note"));

            execute(postgres, "INSERT INTO note VALUES (1001)");
            postgres.stop();
            postgres.start();
            assertEquals("1001", query(postgres, "SELECT count(*) FROM note"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void neverTradesDurabilityForSpeed(String setting) throws Exception {
        try (EmbeddedPostgresServer postgres = new EmbeddedPostgresServer(directory.resolve("settings")).start()) {
            try (Connection connection = postgres.connect("postgres");
                    ResultSet row = connection.createStatement().executeQuery("SHOW " + setting)) {
                row.next();
                assertEquals("on", row.getString(1));
            }
        }
    }

    @Test
    void createsADatabaseOnceAndGivesItToItsUserOnly() throws Exception {
        try (EmbeddedPostgresServer postgres = new EmbeddedPostgresServer(directory.resolve("users")).start()) {
            postgres.createDatabase("planning", "planning", "rahasia-1");
            postgres.createDatabase("realization", "realization", "rahasia-2");
            execute(postgres, "CREATE TABLE note (id int)");

            postgres.createDatabase("planning", "planning", "rahasia-1");

            assertEquals("0", query(postgres, "SELECT count(*) FROM note"));
            for (List<String> stranger : List.of(List.of("realization", "rahasia-2"), List.of("planning", "salah"))) {
                assertThrows(SQLException.class, () -> DriverManager.getConnection(
                                postgres.jdbcUrl("planning"), stranger.get(0), stranger.get(1))
                        .close());
            }
        }
    }

    @Test
    void saysWhyItCannotStart() {
        try (EmbeddedPostgresServer first = new EmbeddedPostgresServer(directory.resolve("first")).start();
                EmbeddedPostgresServer second = new EmbeddedPostgresServer(directory.resolve("second"), first.port())) {
            StackException failure = assertThrows(StackException.class, second::start);
            assertTrue(failure.getMessage().contains("Address already in use"), failure.getMessage());
            assertFalse(second.isRunning());
        }
    }

    private static void execute(EmbeddedPostgresServer postgres, String sql) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(postgres.jdbcUrl("planning"), "planning", "rahasia-1")) {
            connection.createStatement().execute(sql);
        }
    }

    private static String query(EmbeddedPostgresServer postgres, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl("planning"), "planning", "rahasia-1");
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
