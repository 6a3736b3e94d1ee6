package id.sakip.realization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both stores keep the same promises; the S3 one against an endpoint that checks every signature. */
class EvidenceStoreTest {
    private static final String BUCKET = "bukti";
    private static final String KEY = "ab/abcdef01-0000-3000-8000-000000000001";
    private static final String OTHER = "cd/cdef0123-0000-3000-8000-000000000002";
    private static final String SECRET = "rahasia-uji-saja";

    @TempDir
    static Path directory;

    private static S3Endpoint server;

    @BeforeAll
    static void startServer() throws IOException {
        server = new S3Endpoint(BUCKET, "sakip", SECRET);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "s3"})
    void storesWholeFilesAndForgetsThemWhenAsked(String kind) throws IOException {
        EvidenceStore store = store(kind, SECRET);
        Path file = Files.write(directory.resolve("a"), new byte[3_000_000]);

        store.put(KEY, file);
        store.put(KEY, file);
        store.put(OTHER, Files.writeString(directory.resolve("b"), "lain"));

        try (InputStream in = store.open(KEY)) {
            assertThat(in.readAllBytes()).hasSize(3_000_000);
        }
        assertThat(keys(store)).containsExactly(KEY, OTHER);
        store.delete(KEY);
        store.delete(KEY);
        assertThat(keys(store)).containsExactly(OTHER);
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(NoSuchFileException.class);
        store.delete(OTHER);
    }

    @Test
    void wrongSecretIsRefused() {
        EvidenceStore stranger = store("s3", "salah");

        assertThatThrownBy(() -> stranger.put(KEY, Files.writeString(directory.resolve("c"), "x")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "ab/../../x", "ab/x/y", "AB/x", ""})
    void keyIsNeverAPath(String key) {
        EvidenceStore store = store("file", SECRET);

        assertThatThrownBy(() -> store.open(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private EvidenceStore store(String kind, String secret) {
        return "file".equals(kind)
                ? new FileEvidenceStore(directory.resolve("store"))
                : new S3EvidenceStore(server.address(), "us-east-1", BUCKET, "sakip", secret);
    }

    private static Set<String> keys(EvidenceStore store) throws IOException {
        Set<String> keys = new TreeSet<>();
        store.list(stored -> keys.add(stored.key()));
        return keys;
    }
}
