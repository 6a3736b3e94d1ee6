package id.sakip.kit.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** A {@link CrashMain} in a JVM of its own. */
final class CrashProcess implements AutoCloseable {
    private final Process process;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Thread reader;

    private CrashProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::readAnswers, "crash-process-answers");
        reader.setDaemon(true);
        reader.start();
    }

    /** @param failpoint where it kills itself, see {@link Failpoint}; empty for nowhere */
    static CrashProcess start(String role, TestDatabase database, String topic, String failpoint) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsakip.failpoint=" + failpoint,
                "-cp",
                System.getProperty("java.class.path"),
                CrashMain.class.getName(),
                role));
        command.addAll(List.of(database.url(), database.user(), topic, CrashStack.brokers()));
        try {
            return new CrashProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAnswers() {
        try (BufferedReader answers =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            while ((line = answers.readLine()) != null) {
                // a line cut off by the kill is no acknowledgement
                if (line.length() == 40) {
                    acknowledged.add(line.substring(4));
                }
            }
        } catch (IOException e) {
            // killed
        }
    }

    /** @return ids of the events whose commit was reported */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Waits until it has ended by its failpoint. */
    void awaitCrash() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("did not reach its failpoint");
        }
        if (process.exitValue() != 137) {
            throw new AssertionError("ended with " + process.exitValue() + ", not at its failpoint");
        }
        reader.join();
    }

    void kill9() {
        try {
            process.destroyForcibly().waitFor();
            reader.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill9();
    }
}
