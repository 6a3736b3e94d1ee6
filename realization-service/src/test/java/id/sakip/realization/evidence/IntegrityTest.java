package id.sakip.realization.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class IntegrityTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String kode = "kec-utuh-" + UUID.randomUUID().toString().substring(0, 8);
    private final UploadFixture uploads = UploadFixture.of(kode);

    @Inject
    EvidenceConfig config;

    @Inject
    CleanupService cleanup;

    @Test
    void checkListsWhatIsDamaged() throws IOException {
        UUID whole = uploaded("utuh.pdf", HostileFiles.pdf("/A 1"));
        UUID changed = uploaded("berubah.pdf", HostileFiles.pdf("/A 2"));
        UUID missing = uploaded("hilang.pdf", HostileFiles.pdf("/A 3"));
        Files.write(stored(changed), HostileFiles.pdf("/A 9"));
        Files.delete(stored(missing));

        JsonPath result = check();

        Map<String, String> damage = damageOf(result);
        assertThat(damage).containsEntry(changed.toString(), "CHANGED").containsEntry(missing.toString(), "MISSING");
        assertThat(damage).doesNotContainKey(whole.toString());
        assertThat(result.getInt("done")).isGreaterThanOrEqualTo(3);
        assertThat(uploads.get(uploads.evidence(missing) + "/content").statusCode())
                .isEqualTo(503);
    }

    @Test
    void photoHasAPreviewWithoutMetadata() throws IOException {
        UUID photo = uploaded("foto.png", HostileFiles.image("png", 2_000, 500));

        Response preview = uploads.get(uploads.evidence(photo) + "/preview");

        assertThat(preview.contentType()).startsWith("image/jpeg");
        assertThat(preview.header("Content-Disposition")).startsWith("attachment");
        assertThat(ImageIO.read(new ByteArrayInputStream(preview.asByteArray())).getWidth())
                .isEqualTo(1024);
        UUID document = uploaded("a.pdf", HostileFiles.pdf(""));
        assertThat(uploads.get(uploads.evidence(document) + "/preview").statusCode())
                .isEqualTo(404);
    }

    @Test
    void cleanUpTakesOnlyWhatNobodyNeeds() throws IOException {
        UUID kept = uploaded("tetap.pdf", HostileFiles.pdf("/B 1"));
        UUID deleted = uploaded("dihapus.pdf", HostileFiles.pdf("/B 2"));
        uploads.post(deleted, "delete", Map.of("reason", "uji")).then().statusCode(204);
        UUID abandoned = UUID.randomUUID();
        uploads.announce(abandoned, "setengah.pdf", HostileFiles.pdf("/B 3"));
        uploads.part(abandoned, 0, new byte[10]);
        Path orphan = stored(kept).resolveSibling("00000000-0000-3000-8000-000000000000");
        Files.writeString(orphan, "tanpa baris");

        cleanup.removeAsOf(Instant.now());
        assertThat(stored(deleted)).exists();
        assertThat(orphan).exists();
        cleanup.removeAsOf(Instant.now().plus(Duration.ofDays(31)));

        assertThat(stored(kept)).exists();
        assertThat(stored(deleted)).doesNotExist();
        assertThat(orphan).doesNotExist();
        assertThat(uploads.get(uploads.upload(abandoned)).statusCode()).isEqualTo(404);
        assertThat(uploads.get(uploads.evidence(deleted)).statusCode()).isEqualTo(410);
    }

    private UUID uploaded(String name, byte[] content) {
        UUID id = UUID.randomUUID();
        Response completed = uploads.whole(id, name, content);
        assertThat(completed.statusCode()).as(completed.asString()).isEqualTo(200);
        return id;
    }

    private Path stored(UUID id) {
        return config.directory().resolve("store").resolve(new FileId(kode, id).storeKey());
    }

    private static JsonPath check() {
        String admin = Tokens.of("admin", null, Roles.ADMIN);
        String job = Api.creatingAs(admin)
                .post("/v1/evidence-integrity/check")
                .jsonPath()
                .getString("jobId");
        await().atMost(PATIENCE).until(() -> "DONE"
                .equals(Api.as(admin).get("/v1/jobs/" + job).jsonPath().getString("status")));
        return Api.as(admin).get("/v1/jobs/" + job).jsonPath();
    }

    private static Map<String, String> damageOf(JsonPath result) {
        List<Map<String, String>> damaged = result.getList("result.damaged");
        return damaged.stream().collect(java.util.stream.Collectors.toMap(d -> d.get("id"), d -> d.get("damage")));
    }
}
