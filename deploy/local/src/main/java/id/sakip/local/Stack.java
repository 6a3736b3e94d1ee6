package id.sakip.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** PostgreSQL, Kafka, Keycloak and the four services, started in their order and stopped in the reverse one. */
final class Stack implements AutoCloseable {

    private final Path projectRoot;
    private final DataDirectory data;
    private final StackAddresses addresses;
    private final Progress progress;
    private final EmbeddedPostgresServer postgres;
    private final KafkaBroker kafka;
    private final KeycloakServer keycloak;
    private final Map<Component, ServiceProcess> services = new LinkedHashMap<>();
    private boolean closed;

    Stack(Path projectRoot, DataDirectory data, StackAddresses addresses, Progress progress) {
        this.projectRoot = projectRoot;
        this.data = data;
        this.addresses = addresses;
        this.progress = progress;
        this.postgres = new EmbeddedPostgresServer(
                data.path("postgres"), addresses.port(Component.POSTGRESQL), data.freshLog("postgresql"));
        this.kafka = new KafkaBroker(
                data.path("kafka"),
                addresses.port(Component.KAFKA),
                addresses.port(Component.KAFKA_CONTROLLER),
                data.freshLog("kafka"));
        this.keycloak = new KeycloakServer(new KeycloakServer.Settings(
                LocalFiles.keycloakZip(projectRoot.resolve("deploy/local/target")),
                data.path("keycloak"),
                data.freshLog("keycloak"),
                addresses.port(Component.KEYCLOAK),
                postgres.jdbcUrl("keycloak"),
                "keycloak",
                data.secret("keycloak"),
                RealmFile.merged(
                        projectRoot.resolve("deploy/keycloak/sakip-realm.json"),
                        projectRoot.resolve("deploy/keycloak/demo.json")),
                placeholders()));
        for (Component service : Component.services()) {
            services.put(service, new ServiceProcess(service, projectRoot, data.freshLog(service.label()), addresses));
        }
    }

    private Map<String, String> placeholders() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Component service : Component.services()) {
            values.put("SAKIP_" + service.name() + "_PORT", Integer.toString(addresses.port(service)));
        }
        return values;
    }

    /** Says which port is taken before anything is started. */
    private static void checkPorts(StackAddresses addresses) {
        for (Component component : Component.values()) {
            int port = addresses.port(component);
            if (!Ports.isFree(port)) {
                throw new StackException("Port " + port + " (" + component.label()
                        + ") sudah dipakai program lain; hentikan program itu atau pilih --port-base lain.");
            }
        }
    }

    /** Says what has not been built before anything is started. */
    private static void checkBuilt(Path projectRoot) {
        for (Component service : Component.services()) {
            if (!Files.exists(ServiceProcess.jar(service, projectRoot))) {
                throw new StackException(
                        "Layanan " + service.label() + " belum dibangun; jalankan ./sakip atau mvn package.");
            }
        }
    }

    /** Claims the data directory, checks what can be checked, and starts; the end of this process stops the stack. */
    static Stack started(Path projectRoot, DataDirectory data, StackAddresses addresses, Progress progress) {
        data.claim(addresses.portBase());
        checkBuilt(projectRoot);
        checkPorts(addresses);
        Stack stack = new Stack(projectRoot, data, addresses, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        stack.start();
        return stack;
    }

    private void start() {
        ExecutorService starters = Executors.newCachedThreadPool();
        try {
            step("PostgreSQL", addresses.port(Component.POSTGRESQL), this::startPostgres);
            List<CompletableFuture<Void>> started = new ArrayList<>();
            started.add(CompletableFuture.runAsync(
                    () -> step("Keycloak", addresses.port(Component.KEYCLOAK), keycloak::start), starters));
            CompletableFuture<Void> broker = CompletableFuture.runAsync(
                    () -> step("Kafka", addresses.port(Component.KAFKA), this::startKafka), starters);
            services.forEach((component, service) -> started.add(broker.thenRunAsync(
                    () -> step(
                            component.label(), addresses.port(component), () -> service.start(environment(component))),
                    starters)));
            await(started);
        } finally {
            starters.shutdownNow();
        }
    }

    private void startPostgres() {
        postgres.start();
        postgres.createDatabase("keycloak", "keycloak", data.secret("keycloak"));
        for (Component service : Component.services()) {
            postgres.createDatabase(service.label(), service.label(), data.secret(service.label()));
        }
    }

    private void startKafka() {
        kafka.start();
        kafka.createTopics(Component.topics());
    }

    private Map<String, String> environment(Component service) {
        return Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(addresses.port(service)),
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(service.label()),
                "QUARKUS_DATASOURCE_USERNAME", service.label(),
                "QUARKUS_DATASOURCE_PASSWORD", data.secret(service.label()),
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", addresses.issuer(),
                // Keycloak starts beside the services and takes longest the first time
                "QUARKUS_OIDC_CONNECTION_DELAY", "240S",
                "SAKIP_DATA_DIR", data.path("files").resolve(service.label()).toString());
    }

    /** Kills a part as a crash would, and starts it again on what it left behind; returns when it is ready. */
    void crash(Component component) {
        switch (component) {
            case POSTGRESQL -> {
                postgres.kill9();
                postgres.start();
            }
            case KAFKA -> {
                kafka.kill9();
                kafka.start();
            }
            case PLANNING, REALIZATION, EVALUATION, REPORTING -> {
                services.get(component).kill9();
                services.get(component).start(environment(component));
            }
            default -> throw new StackException(component.label() + " tidak dapat dimatikan di sini.");
        }
    }

    /** Runs one start; the first failure is the one reported, what came after it is noise. */
    private void step(String name, int port, Runnable start) {
        start.run();
        if (!closed) {
            progress.line(name, "siap di port " + port);
        }
    }

    private static void await(List<CompletableFuture<Void>> started) {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        started.forEach(each -> each.whenComplete((done, failure) -> {
            if (failure != null) {
                firstFailure.completeExceptionally(failure);
            }
        }));
        CompletableFuture<Void> all = CompletableFuture.allOf(started.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    /** Stops everything: first who writes, last who keeps. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        progress.line("SAKIP", "menghentikan semua bagian");
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        services.values().forEach(service -> ends.add(CompletableFuture.runAsync(service::close)));
        ends.add(CompletableFuture.runAsync(keycloak::close));
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new)).join();
        kafka.close();
        postgres.close();
        data.release();
        progress.line("SAKIP", "berhenti");
    }

    StackAddresses addresses() {
        return addresses;
    }

    void printAddresses() {
        progress.say("");
        progress.say("SAKIP berjalan.");
        for (Component service : Component.services()) {
            progress.say(String.format("  %-12s %s/q/swagger-ui", service.label(), addresses.url(service)));
        }
        progress.say("  Keycloak     " + addresses.url(Component.KEYCLOAK) + "/admin (pengguna " + KeycloakServer.ADMIN
                + ", kata sandi di " + data.path("keycloak").resolve("admin") + ")");
        progress.say("  PostgreSQL   127.0.0.1:" + addresses.port(Component.POSTGRESQL));
        progress.say("  Kafka        " + kafka.bootstrapServers());
        progress.say("  Berkas       " + data.path("files"));
        progress.say("  Catatan      " + data.path("log"));
        progress.say("  Pengguna     " + projectRoot.resolve("deploy/keycloak/demo.json"));
    }
}
