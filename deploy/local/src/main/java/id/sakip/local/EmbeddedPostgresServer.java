package id.sakip.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PostgreSQL server on the loopback interface. Its directory is kept between starts: {@code data} (the cluster, with
 * data checksums), {@code superuser} (the generated password of {@code postgres}) and {@code postgres.log}.
 *
 * <p>Every acknowledged commit is on disk: {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} stay on, in
 * tests too, because tests that kill the server prove nothing without them.
 */
public final class EmbeddedPostgresServer implements AutoCloseable {

    public static final String SUPERUSER = "postgres";

    private final Path home;
    private final int port;
    private final Path log;
    private ChildProcess process;

    /** On a free port. */
    public EmbeddedPostgresServer(Path home) {
        this(home, 0);
    }

    public EmbeddedPostgresServer(Path home, int port) {
        this(home, port, home.resolve("postgres.log"));
    }

    public EmbeddedPostgresServer(Path home, int port, Path log) {
        this.home = home.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.log = log.toAbsolutePath();
    }

    /** Starts the server on its directory, creating the cluster the first time; returns when it accepts connections. */
    public EmbeddedPostgresServer start() {
        if (isRunning()) {
            return this;
        }
        Path binaries = PostgresBinaries.directory();
        createCluster(binaries);
        List<String> command = asOrdinaryUser(binaries.resolve("bin/postgres"));
        command.addAll(List.of("-D", data().toString(), "-p", Integer.toString(port)));
        settings().forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        // INT is the "fast" stop: sessions are rolled back and ended, a checkpoint is written
        process = ChildProcess.start("PostgreSQL", "INT", command, Map.of(), log());
        process.await(this::saysReady, Duration.ofSeconds(60));
        return this;
    }

    private static Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("data_sync_retry", "off"),
                Map.entry("max_connections", "200"),
                Map.entry("shared_buffers", "128MB"),
                Map.entry("password_encryption", "scram-sha-256"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "));
    }

    private void createCluster(Path binaries) {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        Path draft = home.resolve("data.new");
        try {
            Tools.deleteTree(draft);
            Files.createDirectories(home);
            Secrets.renewed(superuserFile());
            List<String> command = asOrdinaryUser(binaries.resolve("bin/initdb"));
            command.addAll(List.of("-D", draft.toString(), "-U", SUPERUSER, "--pwfile=" + superuserFile()));
            command.addAll(List.of("--auth=scram-sha-256", "--data-checksums", "--no-instructions"));
            command.addAll(List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            command.add("--locale=C");
            ChildProcess.run("initdb", command, Map.of(), log());
            // only a finished cluster gets the final name
            Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace makes root an ordinary user. */
    private static List<String> asOrdinaryUser(Path program) {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        return command;
    }

    /** The last line of the server's own pid file; the first tells whether the file is of this start. */
    private boolean saysReady() {
        try {
            List<String> lines = Files.readAllLines(data().resolve("postmaster.pid"));
            return lines.size() >= 8
                    && lines.get(0).strip().equals(Long.toString(process.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    /** Creates the user and the database where they are missing; the user owns the database, nobody else may connect. */
    public void createDatabase(String database, String user, String password) {
        try (Connection connection = connect(SUPERUSER);
                Statement statement = connection.createStatement()) {
            String role = statement.enquoteIdentifier(user, true);
            String name = statement.enquoteIdentifier(database, true);
            boolean known = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = ", user);
            statement.execute((known ? "ALTER" : "CREATE") + " ROLE " + role + " LOGIN PASSWORD "
                    + statement.enquoteLiteral(password));
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = ", database)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + role);
                statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        } catch (SQLException e) {
            throw new StackException("Basis data " + database + " tidak dapat dibuat: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Statement statement, String query, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query + statement.enquoteLiteral(name))) {
            return rows.next();
        }
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword());
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuserPassword() {
        return Secrets.read(superuserFile());
    }

    public int port() {
        return port;
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The pid of the server while it runs. */
    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    private Path superuserFile() {
        return home.resolve("superuser");
    }

    private Path data() {
        return home.resolve("data");
    }

    /** Stops in order; {@link #start()} starts it again on the same directory and port. */
    public void stop() {
        if (process != null) {
            process.stop(Duration.ofSeconds(30));
        }
    }

    /** Crash: SIGKILL to the server. What was committed must still be there after {@link #start()}. */
    public void kill9() {
        process.kill9();
    }

    @Override
    public void close() {
        stop();
    }
}
