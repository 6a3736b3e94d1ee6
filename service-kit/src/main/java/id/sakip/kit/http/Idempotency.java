package id.sakip.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Makes a resend harmless: the first answer under a key is stored in the transaction of its effect and replayed for ever
 * after. A second request that comes while the first still runs waits for it.
 */
@ApplicationScoped
public class Idempotency {
    private static final int MAX_KEY = 200;

    private final DataSource dataSource;
    private final ObjectMapper mapper;
    private final CurrentUser user;

    Idempotency(DataSource dataSource, ObjectMapper mapper, CurrentUser user) {
        this.dataSource = dataSource;
        this.mapper = mapper;
        this.user = user;
    }

    /**
     * Runs {@code effect} unless this caller has done so under this key.
     *
     * @param key the Idempotency-Key header
     * @param request everything that makes the command what it is: path parameters and body
     * @throws Problem 400 without a key, 422 when the key was used with another request
     */
    @Transactional
    public Response once(String key, Object request, Supplier<Response> effect) {
        if (key == null || key.isBlank() || key.length() > MAX_KEY || key.indexOf('\0') >= 0) {
            throw Problem.of(400, "idempotency-key-required");
        }
        String hash = hash(request);
        try (Connection connection = dataSource.getConnection()) {
            if (!claim(connection, key, hash)) {
                return replay(connection, key, hash);
            }
            Response response = effect.get();
            store(connection, key, response);
            return response;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * For steps that If-Match already keeps from happening twice: they need no key, and with one a resend after a lost answer
     * gets that answer instead of a 412.
     *
     * @param key the Idempotency-Key header; null runs {@code effect} as it is
     */
    public Response onceIfKeyed(String key, Object request, Supplier<Response> effect) {
        return key == null ? effect.get() : once(key, request, effect);
    }

    private boolean claim(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO idempotency_key (actor, key, body_hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, user.name());
            insert.setString(2, key);
            insert.setString(3, hash);
            return insert.executeUpdate() == 1;
        }
    }

    private Response replay(Connection connection, String key, String hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT body_hash, status, etag, location, body FROM idempotency_key WHERE actor = ? AND key = ?")) {
            select.setString(1, user.name());
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(hash)) {
                    throw Problem.of(422, "idempotency-mismatch");
                }
                Response.ResponseBuilder response = Response.status(row.getInt(2))
                        .header(HttpHeaders.ETAG, row.getString(3))
                        .header("Idempotent-Replay", "true");
                if (row.getString(4) != null) {
                    response.location(URI.create(row.getString(4)));
                }
                if (row.getString(5) != null) {
                    response.type(MediaType.APPLICATION_JSON_TYPE).entity(row.getString(5));
                }
                return response.build();
            }
        }
    }

    private void store(Connection connection, String key, Response response) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE idempotency_key"
                + " SET status = ?, etag = ?, location = ?, body = ? WHERE actor = ? AND key = ?")) {
            update.setInt(1, response.getStatus());
            update.setString(2, response.getHeaderString(HttpHeaders.ETAG));
            update.setString(
                    3,
                    response.getLocation() == null
                            ? null
                            : response.getLocation().toString());
            update.setString(4, response.hasEntity() ? mapper.writeValueAsString(response.getEntity()) : null);
            update.setString(5, user.name());
            update.setString(6, key);
            update.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answer of " + key, e);
        }
    }

    private String hash(Object request) {
        try {
            byte[] json = mapper.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
