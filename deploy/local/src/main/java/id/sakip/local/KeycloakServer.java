package id.sakip.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A real Keycloak on the loopback interface with the realm {@code sakip}, its data in PostgreSQL. Its directory holds {@code
 * admin} (the generated password of the bootstrap administrator) and the imported realm.
 */
public final class KeycloakServer implements AutoCloseable {

    public static final String REALM = "sakip";
    public static final String ADMIN = "admin";

    /** Half the memory of the default, and no second compiler: a realm of some hundred people needs neither. */
    private static final List<String> JVM =
            List.of("-Xms64m", "-Xmx256m", "-XX:MaxMetaspaceSize=224m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /**
     * Where everything is.
     *
     * @param zip the distribution
     * @param home written to
     * @param log where its output goes
     * @param realm the complete realm as JSON
     * @param placeholders values of the {@code ${NAME}} in the realm
     */
    public record Settings(
            Path zip,
            Path home,
            Path log,
            int port,
            String jdbcUrl,
            String databaseUser,
            String databasePassword,
            byte[] realm,
            Map<String, String> placeholders) {}

    private final Settings settings;
    private final Path home;
    private ChildProcess process;

    public KeycloakServer(Settings settings) {
        this.settings = settings;
        this.home = settings.home().toAbsolutePath();
    }

    /** Unpacks and builds Keycloak when this machine has not done so yet. */
    public Path prepare() {
        return KeycloakDistribution.directory(settings.zip());
    }

    /** Starts Keycloak and imports the realm when it is new or has changed; returns when the realm answers. */
    public KeycloakServer start() {
        Path program = prepare();
        KeycloakDistribution.link(program, home);
        importChangedRealm(program);
        process = ChildProcess.start("Keycloak", "TERM", startCommand(program), environment(), log());
        String configuration = issuer() + "/.well-known/openid-configuration";
        process.await(() -> Http.answers200(configuration), Duration.ofSeconds(180));
        return this;
    }

    private List<String> startCommand(Path program) {
        List<String> arguments = new ArrayList<>(List.of("start", "--optimized", "--import-realm"));
        arguments.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + settings.port()));
        arguments.add("--hostname=http://localhost:" + settings.port());
        arguments.addAll(List.of("--cache=local", "--log-level=info"));
        arguments.addAll(database());
        return KeycloakDistribution.command(program, home, JVM, arguments);
    }

    private List<String> database() {
        return List.of(
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=" + settings.databaseUser(),
                "--db-pool-initial-size=1",
                "--db-pool-max-size=20");
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(settings.placeholders());
        environment.put("KC_DB_PASSWORD", settings.databasePassword());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        return environment;
    }

    /** A start imports a realm only where there is none; another file has to replace the old realm first. */
    private void importChangedRealm(Path program) {
        Path file = home.resolve("data/import/" + REALM + "-realm.json");
        Path imported = home.resolve("realm.imported");
        String wanted = Tools.fingerprint(
                settings.realm(), settings.placeholders().toString().getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, settings.realm());
            if (Files.exists(imported) && !Files.readString(imported).equals(wanted)) {
                List<String> arguments = new ArrayList<>(List.of("import", "--optimized", "--override=true"));
                arguments.add("--file=" + file);
                arguments.addAll(database());
                List<String> command = KeycloakDistribution.command(program, home, JVM, arguments);
                ChildProcess.run("Pembaruan realm", command, environment(), log());
            }
            Files.writeString(imported, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + settings.port();
    }

    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    /** The password of the bootstrap administrator, made on first use. */
    public String adminPassword() {
        return Secrets.kept(home.resolve("admin"));
    }

    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    public Path log() {
        return settings.log().toAbsolutePath();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(20));
        }
    }
}
