package id.sakip.realization.evidence;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Tokens;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Uploads as a client makes them. */
public final class UploadFixture {
    private final String kode;
    private final String token;

    private UploadFixture(String kode, String token) {
        this.kode = kode;
        this.token = token;
    }

    public static UploadFixture of(String kode) {
        return as(kode, Tokens.of("operator." + kode, kode, Roles.OPERATOR_OPD));
    }

    public static UploadFixture as(String kode, String token) {
        return new UploadFixture(kode, token);
    }

    public Response announce(UUID id, String name, byte[] content) {
        return announce(id, Map.of("name", name, "size", content.length, "sha256", sha256(content)));
    }

    public Response announce(UUID id, Object plan) {
        return Api.as(token).body(plan).put(upload(id));
    }

    public Response part(UUID id, long offset, byte[] part) {
        return Api.as(token)
                .contentType("application/offset+octet-stream")
                .header("Upload-Offset", offset)
                .body(part)
                .patch(upload(id));
    }

    public Response complete(UUID id) {
        return Api.as(token).post(upload(id) + "/complete");
    }

    /** Announces, sends and completes. */
    public Response whole(UUID id, String name, byte[] content) {
        announce(id, name, content);
        int sent = 0;
        while (sent < content.length) {
            int length = Math.min(4 * 1024 * 1024, content.length - sent);
            part(id, sent, Arrays.copyOfRange(content, sent, sent + length))
                    .then()
                    .statusCode(204);
            sent += length;
        }
        return complete(id);
    }

    public String upload(UUID id) {
        return "/v1/opd/" + kode + "/evidence-uploads/" + id;
    }

    public String evidence(UUID id) {
        return "/v1/opd/" + kode + "/evidence/" + id;
    }

    public Response get(String path) {
        return Api.as(token).get(path);
    }

    public Response post(UUID id, String step, Object body) {
        String etag = get(evidence(id)).header("ETag");
        return Api.as(token)
                .header("If-Match", etag == null ? "\"1\"" : etag)
                .body(body)
                .post(evidence(id) + "/" + step);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
