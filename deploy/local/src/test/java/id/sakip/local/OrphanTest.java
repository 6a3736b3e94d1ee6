package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM started ends with it, even when it is killed and can run no shutdown hook. */
class OrphanTest {

    @TempDir
    Path directory;

    @Test
    void leavesNothingBehindWhenTheStarterIsKilled() throws Exception {
        Process starter = new ProcessBuilder(
                        Tools.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        "" + directory)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String[] pids = starter.inputReader().readLine().split(" ");
        List<ProcessHandle> children = List.of(handle(pids[0]), handle(pids[1]));

        starter.destroyForcibly();

        for (ProcessHandle child : children) {
            child.onExit().get(20, TimeUnit.SECONDS);
        }
        assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private static ProcessHandle handle(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Starts both servers, says their pids, and waits to be killed. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] args) throws IOException {
            Path directory = Path.of(args[0]);
            EmbeddedPostgresServer postgres = new EmbeddedPostgresServer(directory.resolve("postgres")).start();
            KafkaBroker kafka = new KafkaBroker(directory.resolve("kafka")).start();
            System.out.println(postgres.pid() + " " + kafka.pid());
            System.in.read();
        }
    }
}
