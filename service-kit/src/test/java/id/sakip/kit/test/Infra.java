package id.sakip.kit.test;

import id.sakip.local.EmbeddedPostgresServer;
import id.sakip.local.KafkaBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Real PostgreSQL, real Kafka and an OIDC server with really signed tokens, started once per JVM. With
 * {@code -Dinfra=containers} PostgreSQL and Kafka come from Testcontainers instead.
 */
public final class Infra implements QuarkusTestResourceLifecycleManager {
    public static final String DATABASE = "sakip";
    public static final String USER = "sakip";
    public static final String PASSWORD = "sakip-test-only";
    private static Map<String, String> config;

    @Override
    public Map<String, String> start() {
        synchronized (Infra.class) {
            if (config == null) {
                config = "containers".equals(System.getProperty("infra")) ? Containers.start() : startEmbedded();
                String oidc = new OidcWiremockTestResource().start().get("keycloak.url");
                config.put("quarkus.oidc.auth-server-url", oidc + "/realms/quarkus/");
                config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
                config.put("quarkus.http.test-port", "0");
                config.put("sakip.data.dir", temporaryDirectory("data").toString());
            }
            return config;
        }
    }

    @Override
    public void stop() {
        // shared by all test classes of this JVM; the child processes end with it
    }

    private static Map<String, String> startEmbedded() {
        EmbeddedPostgresServer postgres = new EmbeddedPostgresServer(temporaryDirectory("pg")).start();
        postgres.createDatabase(DATABASE, USER, PASSWORD);
        KafkaBroker kafka = new KafkaBroker(temporaryDirectory("kafka")).start();
        for (String service : new String[] {"planning", "realization", "evaluation", "reporting"}) {
            kafka.createTopics("sakip." + service + ".v1", "sakip." + service + ".v1.dlq");
        }
        return settings(postgres.jdbcUrl(DATABASE), kafka.bootstrapServers());
    }

    static Map<String, String> settings(String jdbcUrl, String brokers) {
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.datasource.jdbc.url", jdbcUrl);
        settings.put("quarkus.datasource.username", USER);
        settings.put("quarkus.datasource.password", PASSWORD);
        settings.put("kafka.bootstrap.servers", brokers);
        return settings;
    }

    static Path temporaryDirectory(String name) {
        try {
            return Files.createTempDirectory("sakip-test-" + name);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
