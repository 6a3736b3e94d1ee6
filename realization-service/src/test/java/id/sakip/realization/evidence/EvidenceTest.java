package id.sakip.realization.evidence;

import static id.sakip.realization.evidence.HostileFiles.image;
import static id.sakip.realization.evidence.HostileFiles.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.realization.EventExamples;
import id.sakip.realization.EventSchemas;
import id.sakip.realization.KecamatanFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class EvidenceTest {
    private static final int TAHUN = 2031;
    private static final long ALMOST_THE_QUOTA = 20L * 1024 * 1024 * 1024 - 10_000_000;

    private final String kode = "kec-bukti-" + UUID.randomUUID().toString().substring(0, 8);
    private final UploadFixture uploads = UploadFixture.of(kode);
    private final UUID id = UUID.randomUUID();

    @Test
    void uploadGoesOnWhereItWasCut() {
        byte[] photo = image("jpg", 600, 400);
        int half = photo.length / 2;
        uploads.announce(id, "Rapat koordinasi.JPG", photo).then().statusCode(201);
        uploads.part(id, 0, Arrays.copyOf(photo, half)).then().statusCode(204).header("Upload-Offset", half + "");

        Response wrong = uploads.part(id, 0, Arrays.copyOf(photo, half));
        Response announcedAgain = uploads.announce(id, "Rapat koordinasi.JPG", photo);
        Response incomplete = uploads.complete(id);
        Response rest = uploads.part(id, half, Arrays.copyOfRange(photo, half, photo.length));
        Response completed = uploads.complete(id);

        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.jsonPath().getInt("offset")).isEqualTo(half);
        assertThat(announcedAgain.jsonPath().getInt("offset")).isEqualTo(half);
        assertThat(incomplete.jsonPath().getString("type")).isEqualTo("/problems/evidence-incomplete");
        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(completed.statusCode()).isEqualTo(200);
        assertThat(completed.jsonPath().getString("name")).isEqualTo("Rapat koordinasi.jpg");
        assertThat(completed.jsonPath().getString("kind")).isEqualTo("JPEG");
        assertThat(completed.jsonPath().getString("sha256")).isEqualTo(UploadFixture.sha256(photo));
        assertThat(completed.jsonPath().getInt("width")).isEqualTo(600);
        assertThat(uploads.complete(id).asString()).isEqualTo(completed.asString());
        assertThat(uploads.get(uploads.evidence(id) + "/content").asByteArray()).isEqualTo(photo);
    }

    @Test
    void downloadIsAnAttachmentOfTheTypeWeFound() {
        uploads.whole(id, "../../a\r\nSet-Cookie: x=1.pdf", pdf(""));

        Response download = uploads.get(uploads.evidence(id) + "/content");

        assertThat(download.header("Content-Type")).startsWith("application/pdf");
        assertThat(download.header("Content-Disposition")).startsWith("attachment; filename=\"a");
        assertThat(download.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void whatBrokeOnTheWayIsSentAgain() {
        byte[] document = pdf("");
        byte[] broken = document.clone();
        broken[20] ^= 1;
        uploads.announce(id, "a.pdf", document);
        uploads.part(id, 0, broken);

        Response refused = uploads.complete(id);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/evidence-hash");
        assertThat(uploads.get(uploads.upload(id)).jsonPath().getInt("offset")).isZero();
        uploads.part(id, 0, document).then().statusCode(204);
        assertThat(uploads.complete(id).statusCode()).isEqualTo(200);
    }

    @Test
    void sizeIsCappedByTheStreamAndNotByWhatIsSaid() {
        byte[] document = pdf("");
        uploads.announce(id, Map.of("name", "a.pdf", "size", 10, "sha256", UploadFixture.sha256(document)));

        Response more = uploads.part(id, 0, document);
        Response huge = uploads.announce(
                UUID.randomUUID(), Map.of("name", "b.pdf", "size", 200_000_000L, "sha256", "0".repeat(64)));
        Response part = bigPart();

        assertThat(more.statusCode()).isEqualTo(413);
        assertThat(uploads.get(uploads.upload(id)).jsonPath().getInt("offset")).isZero();
        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(part.statusCode()).isEqualTo(413);
    }

    private Response bigPart() {
        UUID other = UUID.randomUUID();
        uploads.announce(other, Map.of("name", "c.pdf", "size", 50_000_000, "sha256", "0".repeat(64)));
        return uploads.part(other, 0, new byte[9 * 1024 * 1024]);
    }

    @Test
    void quotaCountsWhatIsPromisedAndNotOnlyWhatIsHere() throws SQLException {
        try (Connection connection = Events.connect();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO evidence_upload"
                        + " SELECT ?, gen_random_uuid(), 'besar.pdf', ?, repeat('0', 64), false, 0, 'OPEN', NULL,"
                        + " 'operator', now(), now()")) {
            insert.setString(1, kode);
            insert.setLong(2, ALMOST_THE_QUOTA);
            insert.executeUpdate();
        }

        Response refused = uploads.announce(
                id, Map.of("name", "a.pdf", "size", 50_000_000, "sha256", UploadFixture.sha256(pdf(""))));
        Response small = uploads.announce(UUID.randomUUID(), "b.pdf", pdf(""));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/evidence-quota");
        assertThat(small.statusCode()).isEqualTo(201);
    }

    @Test
    void hostileFileIsRefusedAndStaysRefused() {
        Response refused = uploads.whole(id, "foto.jpg", HostileFiles.text("MZ\u0090\0 program"));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("type");
        assertThat(uploads.complete(id).statusCode()).isEqualTo(415);
        assertThat(uploads.get(uploads.evidence(id)).statusCode()).isEqualTo(404);
        assertThat(uploads.whole(UUID.randomUUID(), "x.png", HostileFiles.pngClaiming(30_000, 30_000))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherOpdSeesNothing() {
        uploads.whole(id, "a.pdf", pdf(""));
        UploadFixture other = UploadFixture.of("kec-lain-" + kode);
        UploadFixture curious = UploadFixture.as(kode, Tokens.of("operator.lain", "kec-lain", Roles.OPERATOR_OPD));

        assertThat(other.get(other.evidence(id)).statusCode()).isEqualTo(404);
        assertThat(curious.get(curious.evidence(id)).statusCode()).isEqualTo(404);
        assertThat(curious.get(curious.evidence(id) + "/content").statusCode()).isEqualTo(404);
        assertThat(curious.announce(id, "a.pdf", pdf("")).statusCode()).isEqualTo(404);
        assertThat(curious.part(id, 0, pdf("")).statusCode()).isEqualTo(404);
        // the same id in another OPD is another file, and no hint that there is one here
        assertThat(other.whole(id, "b.pdf", pdf("/Lang (id)")).statusCode()).isEqualTo(200);
        assertThat(uploads.get(uploads.evidence(id)).jsonPath().getString("name"))
                .isEqualTo("a.pdf");
    }

    @Test
    void sameBytesTwiceAreTwoFilesAndNoError() {
        UUID second = UUID.randomUUID();

        assertThat(uploads.whole(id, "a.pdf", pdf("")).statusCode()).isEqualTo(200);
        assertThat(uploads.whole(second, "b.pdf", pdf("")).statusCode()).isEqualTo(200);
        assertThat(uploads.announce(id, "lain.pdf", image("png", 2, 2)).statusCode())
                .isEqualTo(409);
        assertThat(uploads.get("/v1/opd/" + kode + "/evidence").jsonPath().getList("items.name"))
                .containsExactly("a.pdf", "b.pdf");
    }

    @Test
    void deletedFileIsGoneForGood() {
        uploads.whole(id, "a.pdf", pdf(""));

        uploads.post(id, "delete", Map.of("reason", "salah unggah")).then().statusCode(204);

        for (Response gone : List.of(
                uploads.get(uploads.evidence(id)),
                uploads.get(uploads.evidence(id) + "/content"),
                uploads.announce(id, "a.pdf", pdf("")),
                uploads.complete(id))) {
            assertThat(gone.statusCode()).isEqualTo(410);
            assertThat(gone.jsonPath().getString("detail")).contains("salah unggah");
        }
    }

    @Test
    void oneFileProvesManyEntriesOfItsOwnOpdOnly() {
        KecamatanFixture kecamatan = KecamatanFixture.likePlandaan(TAHUN);
        KecamatanFixture.open(TAHUN, 2);
        UploadFixture own = UploadFixture.of(kecamatan.kode());
        own.whole(id, "Laporan.pdf", pdf(""));

        Response attached = own.post(id, "attach", targets(kecamatan.id("P3#1"), kecamatan.id("P1.K7.S1#2")));
        Response foreign = own.post(id, "attach", targets(UUID.randomUUID()));
        Response inUse = own.post(id, "delete", Map.of("reason", "x"));
        Response unmatched = UploadFixture.of(kecamatan.kode()).get(own.evidence(id));

        assertThat(attached.statusCode()).as(attached.asString()).isEqualTo(200);
        assertThat(attached.jsonPath().getList("targets")).hasSize(2);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(inUse.statusCode()).isEqualTo(409);
        assertThat(unmatched.jsonPath().getLong("version")).isEqualTo(2);
        assertThat(kecamatan.form(TAHUN, 2).jsonPath().getString(kecamatan.row("P3#1") + ".bukti[0].name"))
                .isEqualTo("Laporan.pdf");
        var event =
                Events.published("EvidenceAttached", kecamatan.kode()).get(0).path("data");
        assertThat(event.path("targets")).hasSize(2);
        EventSchemas.assertValid("EvidenceAttached", event);
        EventExamples.writeWhenAsked("EvidenceAttached", event);
    }

    private static Map<String, Object> targets(UUID... indicators) {
        return Map.of(
                "targets",
                Arrays.stream(indicators)
                        .map(i -> Map.of("kind", "ENTRY", "id", i, "tahun", TAHUN, "tribulan", 2))
                        .toList());
    }
}
