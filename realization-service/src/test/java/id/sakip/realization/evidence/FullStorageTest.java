package id.sakip.realization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.sakip.kit.test.Infra;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The service with evidence in an S3-compatible store that holds one file and a half, and parts on a disk that is full. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
@QuarkusTestResource(value = FullStorageTest.SmallStore.class, restrictToAnnotatedClass = true)
class FullStorageTest {
    private static final byte[] CONTENT = HostileFiles.pdf("/A 1");

    private final String kode = "kec-penuh-" + UUID.randomUUID().toString().substring(0, 8);
    private final UploadFixture uploads = UploadFixture.of(kode);

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceConfig config;

    @Test
    void aFullStoreIsSaidAndTheUploadIsCompletedOnceThereIsRoom() throws IOException {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        uploads.whole(first, "satu.pdf", CONTENT).then().statusCode(200);
        uploads.announce(second, "dua.pdf", CONTENT);
        uploads.part(second, 0, CONTENT).then().statusCode(204);

        uploads.complete(second)
                .then()
                .statusCode(507)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evidence-disk-full"))
                .body("title", equalTo("Penyimpanan penuh"))
                .body("detail", containsString("Hubungi pengelola"));

        assertThat(keys()).containsExactly(new FileId(kode, first).storeKey());
        assertThat(uploads.get(uploads.evidence(second)).statusCode()).isEqualTo(404);
        uploads.get(uploads.upload(second))
                .then()
                .body("status", equalTo("OPEN"))
                .body("offset", is(CONTENT.length));
        store.delete(new FileId(kode, first).storeKey());
        uploads.complete(second).then().statusCode(200);
        assertThat(uploads.get(uploads.evidence(second) + "/content").asByteArray())
                .isEqualTo(CONTENT);
        store.delete(new FileId(kode, second).storeKey());
    }

    /** The file the part goes to is {@code /dev/full}, which answers every write as a full disk does. */
    @Test
    void aFullDiskIsSaidAndThePartIsSentAgainOnceThereIsRoom() throws IOException {
        UUID id = UUID.randomUUID();
        uploads.announce(id, "satu.pdf", CONTENT);
        Path incoming = Files.createDirectories(config.directory().resolve("incoming"));
        Path file = incoming.resolve(new FileId(kode, id).storeKey().replace('/', '-'));
        Files.createSymbolicLink(file, Path.of("/dev/full"));

        uploads.part(id, 0, CONTENT)
                .then()
                .statusCode(507)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/evidence-disk-full"))
                .body("detail", containsString("lanjutkan unggahan"));

        uploads.get(uploads.upload(id)).then().body("offset", is(0));
        try (var left = Files.list(incoming)) {
            assertThat(left).containsExactly(file);
        }
        Files.delete(file);
        uploads.part(id, 0, CONTENT).then().statusCode(204);
        uploads.complete(id).then().statusCode(200);
        store.delete(new FileId(kode, id).storeKey());
    }

    private List<String> keys() throws IOException {
        List<String> keys = new ArrayList<>();
        store.list(stored -> keys.add(stored.key()));
        return keys;
    }

    /** Room for one file and a half. */
    public static final class SmallStore implements QuarkusTestResourceLifecycleManager {
        private S3Endpoint server;

        @Override
        public Map<String, String> start() {
            try {
                server = new S3Endpoint("bukti", "sakip", "rahasia-uji-saja", CONTENT.length * 3L / 2);
                Path directory = Files.createTempDirectory("penuh");
                return Map.of(
                        "sakip.evidence.directory", directory.toString(),
                        "sakip.evidence.s3.endpoint", server.address().toString(),
                        "sakip.evidence.s3.bucket", "bukti",
                        "sakip.evidence.s3.access-key", "sakip",
                        "sakip.evidence.s3.secret-key", "rahasia-uji-saja");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            server.close();
        }
    }
}
