package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root"));

    private final StubServer server = new StubServer();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBrokenBundleIsNamedAndNothingIsSent() throws IOException {
        Files.writeString(directory.resolve("bundle.json"), """
                {"format": "sakip-bundle/1", "opd": "kec-plandaan", "tahun": 2022,
                 "files": [{"path": "lkjip.json", "kind": "lkjip"}]}
                """);
        Files.writeString(directory.resolve("lkjip.json"), """
                {"tahun": "2022", "tempat": "Plandaan", "tanggal": "2023-03-24", "penandatanganRef": "camat"}
                """);
        assertEquals(LoadCommand.BROKEN_BUNDLE, run(directory));
        assertTrue(errors().startsWith("lkjip.json /tahun: jenis isian salah"), errors());
        assertTrue(errors().contains("Belum ada yang dikirim"), errors());
        assertEquals(0, server.asked("GET").size() + server.asked("PUT").size());
    }

    @Test
    void aRefusalIsOneSentence() {
        server.on(
                "PUT /v1/opd/kec-plandaan",
                any -> new StubServer.Told(403, "{\"detail\": \"Hanya Bappeda yang mendaftarkan OPD.\"}", null));
        assertEquals(LoadCommand.REFUSED, run(ROOT.resolve("deploy/bundles/plandaan-2022")));
        assertEquals(
                "Layanan Planning menolak /v1/opd/kec-plandaan sebagai bappeda (403): Hanya Bappeda yang mendaftarkan OPD.",
                errors().lines().findFirst().orElseThrow());
    }

    private int run(Path bundle) {
        return LoadCommand.run(
                bundle,
                directory.resolve("lkjip"),
                server.endpoints(),
                ROOT.resolve("deploy/keycloak/demo.json"),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
