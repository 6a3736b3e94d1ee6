package id.sakip.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A process that never outlives this JVM, not even one that is killed: a shell holds the other end of the pipe on its
 * standard input and ends the process when that pipe closes.
 */
final class ChildProcess {

    /**
     * The program replaces the first shell, so its pid is the pid we know. The guard is a grandchild: the program never
     * sees a child it did not start itself.
     */
    private static final String GUARD = """
            exec 3<&0
            signal=$1
            shift
            (
              (
                trap '' INT TERM HUP
                read -r ignored <&3
                kill -s "$signal" $$ || exit 0
                for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
                  sleep 1
                  kill -0 $$ || exit 0
                done
                kill -s KILL $$
              ) > /dev/null 2>&1 &
            )
            exec "$@" 3<&- < /dev/null
            """;

    private static final int LAST_LINES = 8;

    private final String name;
    private final String stopSignal;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, String stopSignal, Process process, Path log) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.process = process;
        this.log = log;
    }

    /** Starts a program; what it prints is appended to the log. */
    static ChildProcess start(
            String name, String stopSignal, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(guarded(stopSignal, command));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Process process = builder.start();
            if (Tools.isWindows()) {
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            }
            return new ChildProcess(name, stopSignal, process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " tidak dapat dijalankan", e);
        }
    }

    /** Runs a program to its end, which must be a good one. */
    static void run(String name, List<String> command, Map<String, String> environment, Path log) {
        ChildProcess child = start(name, "TERM", command, environment, log);
        try {
            if (child.process.waitFor() != 0) {
                throw new StackException(name + " gagal." + lastWords(log));
            }
        } catch (InterruptedException e) {
            child.kill9();
            Thread.currentThread().interrupt();
            throw new StackException(name + " terhenti.", e);
        }
    }

    private static List<String> guarded(String stopSignal, List<String> command) {
        if (Tools.isWindows()) {
            return command;
        }
        List<String> guarded = new ArrayList<>(List.of("sh", "-c", GUARD, "sh", stopSignal));
        guarded.addAll(command);
        return guarded;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the program says it is ready; its early end or the deadline is reported with the end of its log. */
    void await(BooleanSupplier ready, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackException(
                        name + " berhenti saat dijalankan (kode " + process.exitValue() + ")." + lastWords(log));
            }
            if (System.nanoTime() > deadline) {
                stop(Duration.ofSeconds(5));
                throw new StackException(
                        name + " belum siap setelah " + limit.toSeconds() + " detik." + lastWords(log));
            }
            pause();
        }
    }

    /** Asks the program to end, and ends it when it does not within the limit. */
    void stop(Duration limit) {
        signal(stopSignal);
        if (!ended(limit)) {
            kill9();
        }
    }

    /** What a crash looks like: no signal handler runs. Returns when the program and all it started are gone. */
    void kill9() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        ended(Duration.ofSeconds(10));
        for (ProcessHandle member : family) {
            try {
                member.onExit().get(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                member.destroyForcibly();
            }
        }
    }

    private void signal(String signal) {
        if (Tools.isWindows() || signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Terhenti saat menunggu.", e);
        }
    }

    /** The innermost cause in a log, or its end, for the message of a failure. */
    static String lastWords(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> causes = lines.stream()
                    .filter(line -> line.startsWith("Caused by: "))
                    .toList();
            List<String> told = causes.isEmpty()
                    ? lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())
                    : causes.subList(causes.size() - 1, causes.size());
            return " Catatan " + log + ":\n" + String.join("\n", told);
        } catch (IOException e) {
            return " Catatan: " + log;
        }
    }
}
