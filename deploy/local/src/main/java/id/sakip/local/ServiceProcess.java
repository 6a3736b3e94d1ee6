package id.sakip.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One packaged Quarkus service in its own JVM. */
final class ServiceProcess implements AutoCloseable {
    private static final String HEAP = "-Xmx160m";
    /** The PDF engine holds a whole report in memory: 100 MB for 110 pages. */
    private static final String HEAP_OF_REPORTING = "-Xmx320m";

    private final String name;
    private final String heap;
    private final Path jar;
    private final Path log;
    private final String url;
    private ChildProcess process;

    ServiceProcess(Component service, Path projectRoot, Path log, StackAddresses addresses) {
        this.name = service.label();
        this.heap = service == Component.REPORTING ? HEAP_OF_REPORTING : HEAP;
        this.jar = jar(service, projectRoot);
        this.log = log;
        this.url = addresses.url(service);
    }

    static Path jar(Component service, Path projectRoot) {
        return projectRoot.resolve(service.label() + "-service/target/quarkus-app/quarkus-run.jar");
    }

    /** Returns when the service says it is ready. */
    void start(Map<String, String> environment) {
        List<String> command = List.of(
                Tools.java(),
                "-Xms32m",
                heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString());
        process = ChildProcess.start("Layanan " + name, "TERM", command, environment, log);
        process.await(() -> Http.answers200(url + "/q/health/ready"), Duration.ofSeconds(240));
    }

    /** Crash: SIGKILL to the service. */
    void kill9() {
        process.kill9();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop(Duration.ofSeconds(25));
        }
    }
}
