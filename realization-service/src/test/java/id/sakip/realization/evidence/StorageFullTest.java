package id.sakip.realization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file system of 256 KB that is really full; it does not say so in the words of Linux. */
class StorageFullTest {
    private static final String KEY = "ab/abcdef01-0000-3000-8000-000000000001";
    private static final String OTHER = "cd/cdef0123-0000-3000-8000-000000000002";
    private static final int KB = 1024;

    private FileSystem disk;
    private Path root;

    @BeforeEach
    void makeDisk() {
        disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                .setMaxSize(256L * KB)
                .setBlockSize(KB)
                .build());
        root = disk.getPath("/bukti");
    }

    @AfterEach
    void loseDisk() throws IOException {
        disk.close();
    }

    @Test
    void theStoreKeepsTheWholeFileOrNothing() throws IOException {
        Path file = Files.write(disk.getPath("/berkas"), new byte[100 * KB]);
        EvidenceStore store = new FileEvidenceStore(root);
        store.put(KEY, file);

        assertThatThrownBy(() -> store.put(OTHER, file)).isInstanceOf(StorageFullException.class);

        assertThat(keys(store)).containsExactly(KEY);
        try (InputStream kept = store.open(KEY)) {
            assertThat(kept.readAllBytes()).hasSize(100 * KB);
        }
        store.delete(KEY);
        store.put(OTHER, file);
        assertThat(keys(store)).containsExactly(OTHER);
    }

    @Test
    void aPartThatDoesNotFitLeavesNothingBehind() throws IOException {
        Staging staging = new Staging(root);

        assertThatThrownBy(() -> staging.receive(bytes(300), Long.MAX_VALUE)).isInstanceOf(StorageFullException.class);

        assertThat(sizes()).isEmpty();
        assertThat(Files.size(staging.receive(bytes(200), Long.MAX_VALUE))).isEqualTo(200 * KB);
    }

    @Test
    void aPartThatDoesNotFitInItsFileLeavesTheFileAsItWas() throws IOException {
        Staging staging = new Staging(root);
        Upload upload = new Upload(
                new FileId("kec", UUID.randomUUID()),
                new UploadPlan("a.pdf", 190 * KB, "0".repeat(64), false),
                "operator",
                Instant.EPOCH);
        Path first = staging.receive(bytes(60), Long.MAX_VALUE);
        staging.append(upload, first);
        upload.advanced(60 * KB, Instant.EPOCH);
        staging.discard(first);
        Path second = staging.receive(bytes(130), Long.MAX_VALUE);

        assertThatThrownBy(() -> staging.append(upload, second)).isInstanceOf(StorageFullException.class);

        assertThat(Files.size(staging.file(upload))).isEqualTo(60 * KB);
        staging.discard(second);
        staging.append(upload, staging.receive(bytes(80), Long.MAX_VALUE));
        assertThat(Files.size(staging.file(upload))).isEqualTo(140 * KB);
    }

    @Test
    void otherFailuresStayWhatTheyAre() {
        Path missing = disk.getPath("/tidak-ada");

        assertThatThrownBy(() -> new FileEvidenceStore(root).put(KEY, missing)).isInstanceOf(NoSuchFileException.class);
        IOException failure = new IOException("I/O error");
        assertThat(StorageFullException.or(failure, missing, KB)).isSameAs(failure);
        assertThat(StorageFullException.or(new IOException("No space left on device"), root, KB))
                .isInstanceOf(StorageFullException.class);
    }

    private List<Long> sizes() throws IOException {
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sizes.add(Files.size(file));
            }
        }
        return sizes;
    }

    private static List<String> keys(EvidenceStore store) throws IOException {
        List<String> keys = new ArrayList<>();
        store.list(stored -> keys.add(stored.key()));
        return keys;
    }

    private static InputStream bytes(int kilobytes) {
        return new ByteArrayInputStream(new byte[kilobytes * KB]);
    }
}
