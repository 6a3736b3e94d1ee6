package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher says when something is wrong: one sentence, and nothing keeps running. */
class LauncherTest {

    /** Below the ports a system gives to outgoing connections. */
    private static final int PORT_BASE = 16_000;

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private final Path directory = Path.of("target/launcher-test").toAbsolutePath();

    @BeforeEach
    @AfterEach
    void clear() throws IOException {
        Tools.deleteTree(directory);
    }

    record Outcome(int exit, String output) {}

    @Test
    void namesThePortThatIsTaken() throws Exception {
        packageServices("bukan jar");
        int port = PORT_BASE + Component.PLANNING.offset();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            Outcome outcome = launch("up");

            assertEquals(1, outcome.exit());
            assertEquals(
                    "sakip: Port " + other.getLocalPort() + " (planning) sudah dipakai program lain; "
                            + "hentikan program itu atau pilih --port-base lain.",
                    outcome.output().strip());
        }
    }

    @Test
    void namesTheServiceThatIsNotBuilt() throws Exception {
        Outcome outcome = launch("up");

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("Layanan planning belum dibangun"), outcome.output());
    }

    @Test
    void stopsEverythingWhenOneServiceCannotStart() throws Exception {
        packageServices("bukan jar");

        Outcome outcome = launch("up");

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("berhenti saat dijalankan"), outcome.output());
        assertTrue(outcome.output().contains("Invalid or corrupt jarfile"), outcome.output());
        for (Component component : Component.values()) {
            assertTrue(Ports.isFree(PORT_BASE + component.offset()), component + " is still there");
        }
        assertTrue(new DataDirectory(data()).owner().isEmpty());
    }

    @Test
    void refusesASecondStackOnTheSameData() throws Exception {
        packageServices("bukan jar");
        DataDirectory first = new DataDirectory(data());
        first.claim(PORT_BASE);
        try {
            Outcome outcome = launch("up");

            assertEquals(1, outcome.exit());
            assertTrue(outcome.output().contains("SAKIP sudah berjalan"), outcome.output());
            assertEquals(1, launch("up", "--fresh").exit());
            assertTrue(Files.exists(data().resolve("sakip.properties")), "nothing was wiped");
        } finally {
            first.release();
        }
    }

    @Test
    void neverWipesADirectoryThatIsNotItsOwn() throws Exception {
        Files.createDirectories(data());
        Path letter = Files.writeString(data().resolve("surat.txt"), "penting");

        Outcome outcome = launch("up", "--fresh");

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains("bukan data SAKIP"), outcome.output());
        assertEquals("penting", Files.readString(letter));
    }

    @Test
    void findsNothingToStop() throws Exception {
        Outcome outcome = launch("down");

        assertEquals(0, outcome.exit());
        assertTrue(outcome.output().contains("Tidak ada SAKIP yang berjalan"), outcome.output());
    }

    @ParameterizedTest
    @CsvSource({
        "11.0.22, 3.9.9, JDK 11 terlalu lama",
        "17.0.15, 3.6.3, Maven 3.6 terlalu lama",
        "21.0.1, 2.2.1, Maven 2.2 terlalu lama"
    })
    void refusesOldTools(String jdk, String maven, String sentence) throws Exception {
        Path home = Files.createDirectories(directory.resolve("jdk/bin")).getParent();
        script(home.resolve("bin/java"), "echo openjdk");
        script(home.resolve("bin/javac"), "echo javac " + jdk);
        Path mvn = script(directory.resolve("mvn"), "echo 'Apache Maven " + maven + " (abc)'");

        Outcome outcome = sakip(Map.of("JAVA_HOME", home.toString(), "MVN", mvn.toString()), "up");

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains(sentence), outcome.output());
    }

    @Test
    void saysThatTheJdkIsMissing() throws Exception {
        Outcome outcome = sakip(Map.of("JAVA_HOME", directory.resolve("kosong").toString()), "up");

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().startsWith("sakip: JDK tidak ditemukan"), outcome.output());
    }

    @ParameterizedTest
    @CsvSource({"naik, Perintah tidak dikenal: naik", "up --cepat, Opsi tidak dikenal: --cepat"})
    void tellsASlipBeforeItBuildsAnything(String words, String sentence) throws Exception {
        Outcome outcome = sakip(Map.of(), words.split(" "));

        assertEquals(1, outcome.exit());
        assertTrue(outcome.output().contains(sentence), outcome.output());
    }

    @Test
    void explainsItself() throws Exception {
        Outcome outcome = sakip(Map.of(), "help");

        assertEquals(0, outcome.exit());
        for (String word : List.of("up", "demo", "load DIR", "down", "--fresh", "--detach", "--port-base", "--out")) {
            assertTrue(outcome.output().contains(word), word);
        }
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** Something stands where the packaged services would be. */
    private void packageServices(String content) throws IOException {
        for (Component service : Component.services()) {
            Path jar = ServiceProcess.jar(service, directory);
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, content);
        }
        Path local = Files.createDirectories(directory.resolve("deploy/local/target"));
        Files.createSymbolicLink(
                local.resolve("keycloak"), Path.of("target/keycloak").toAbsolutePath());
        Files.createSymbolicLink(directory.resolve("deploy/keycloak"), REPOSITORY.resolve("deploy/keycloak"));
    }

    private static Path script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    private Outcome launch(String command, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of(Tools.java(), "-Dsakip.root=" + directory));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), command));
        words.addAll(List.of("--data", data().toString()));
        if (!command.equals("down")) {
            words.addAll(List.of("--port-base", Integer.toString(PORT_BASE)));
        }
        words.addAll(Arrays.asList(options));
        return run(new ProcessBuilder(words));
    }

    /** Runs a copy of the script in an empty project. */
    private Outcome sakip(Map<String, String> environment, String... words) throws Exception {
        Path script = Files.createDirectories(directory).resolve("sakip");
        Files.copy(REPOSITORY.resolve("sakip"), script);
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return run(builder);
    }

    private static Outcome run(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
        return new Outcome(process.exitValue(), output);
    }
}
