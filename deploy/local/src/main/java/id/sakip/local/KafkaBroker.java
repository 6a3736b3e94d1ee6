package id.sakip.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A real single-node Kafka broker (KRaft) on the loopback interface, in its own process with its own jars: the jars travel as
 * files inside the {@code kafka-broker} artifact, so they meet nobody's classpath. Its directory is kept between starts: {@code
 * data} (formatted once), {@code server.properties} and {@code kafka.log}.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 20;

    private final Path home;
    private final int port;
    private final int controllerPort;
    private final Path log;
    private Process process;
    private Writer requests;
    private BlockingQueue<String> answers;

    /** On free ports. */
    public KafkaBroker(Path home) {
        this(home, 0, 0);
    }

    public KafkaBroker(Path home, int port, int controllerPort) {
        this(home, port, controllerPort, home.resolve("kafka.log"));
    }

    public KafkaBroker(Path home, int port, int controllerPort, Path log) {
        this.home = home.toAbsolutePath();
        this.log = log.toAbsolutePath();
        this.port = port == 0 ? Ports.free() : port;
        this.controllerPort = controllerPort == 0 ? Ports.free() : controllerPort;
    }

    /** Starts the broker on its directory, formatting it the first time; returns when it serves clients. */
    public KafkaBroker start() {
        if (isRunning()) {
            return this;
        }
        try {
            Files.createDirectories(home);
            process = new ProcessBuilder(command(writeSettings()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka tidak dapat dijalankan", e);
        }
        requests = process.outputWriter(StandardCharsets.UTF_8);
        answers = linesOf(process.getInputStream());
        String answer = nextAnswer(START_SECONDS);
        if (!"ready".equals(answer)) {
            process.destroyForcibly();
            throw new StackException("Kafka tidak dapat dijalankan." + ChildProcess.lastWords(log()));
        }
        return this;
    }

    private Path writeSettings() throws IOException {
        Properties settings = new Properties();
        try (InputStream common = Tools.resource("/kafka/broker.properties")) {
            settings.load(common);
        }
        settings.setProperty("log.dirs", home.resolve("data").toString());
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.setProperty("sakip.bootstrap", bootstrapServers());
        Path file = home.resolve("server.properties");
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    private static List<String> command(Path settings) {
        Path program = program();
        List<String> command = new ArrayList<>(List.of(Tools.java(), "-Xmx512m", "-Xms64m", "-XX:+UseSerialGC"));
        // the second compiler costs half of the start and wins nothing at the rates of a kabupaten
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        String separator = System.getProperty("path.separator");
        command.addAll(List.of("-cp", program.resolve("classes") + separator + program.resolve("lib") + "/*"));
        command.addAll(List.of("id.sakip.kafka.BrokerMain", settings.toString()));
        return command;
    }

    private static Path program() {
        String main = "/id/sakip/kafka/BrokerMain.class";
        byte[] mainClass = Tools.resourceBytes(main);
        byte[] list = Tools.resourceBytes("/kafka/lib.list");
        return Tools.unpacked("kafka-" + Tools.fingerprint(list, mainClass), directory -> {
            Path lib = Files.createDirectories(directory.resolve("lib"));
            for (String jar : new String(list, StandardCharsets.UTF_8).strip().split("\\|")) {
                try (InputStream content = Tools.resource("/kafka/" + jar)) {
                    Files.copy(content, lib.resolve(jar.substring(jar.lastIndexOf('/') + 1)));
                }
            }
            Path target = directory.resolve("classes" + main);
            Files.createDirectories(target.getParent());
            Files.write(target, mainClass);
        });
    }

    private static BlockingQueue<String> linesOf(InputStream stream) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(
                () -> {
                    try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                        in.lines().forEach(lines::add);
                    } catch (IOException | UncheckedIOException e) {
                        // the broker was killed; the line below says so to whoever waits
                    }
                    lines.add("error the broker has ended");
                },
                "kafka-answers");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    /** Creates the topics that are missing, with one partition each. */
    public void createTopics(String... names) {
        for (String name : names) {
            createTopic(name, 1, Map.of());
        }
    }

    /** Creates a topic; one that exists is left as it is. */
    public synchronized void createTopic(String name, int partitions, Map<String, String> settings) {
        StringBuilder request =
                new StringBuilder("topic ").append(name).append(' ').append(partitions);
        settings.forEach(
                (key, value) -> request.append(' ').append(key).append('=').append(value));
        String answer;
        try {
            requests.append(request).append('\n').flush();
            answer = nextAnswer(START_SECONDS);
        } catch (IOException e) {
            answer = e.toString();
        }
        if (!"ok".equals(answer)) {
            throw new StackException("Topik " + name + " tidak dapat dibuat: " + answer);
        }
    }

    private String nextAnswer(int seconds) {
        try {
            return answers.poll(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Terhenti saat menunggu Kafka.", e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The pid of the broker while it runs. */
    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Stops in order; {@link #start()} starts it again on the same directory and ports. */
    public void stop() {
        if (process == null) {
            return;
        }
        try {
            // the end of its input tells the broker to stop
            requests.close();
        } catch (IOException e) {
            process.destroy();
        }
        if (!ended(STOP_SECONDS)) {
            kill9();
        }
    }

    /** Crash: SIGKILL to the broker. What was acknowledged must still be there after {@link #start()}. */
    public void kill9() {
        process.destroyForcibly();
        ended(STOP_SECONDS);
    }

    private boolean ended(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }
}
