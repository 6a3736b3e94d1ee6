package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.local.StackException;
import id.sakip.local.load.Accounts.Account;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Somebody signed in at Keycloak, calling the services. The token is reused until shortly before it expires. */
public final class Person {
    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Web web;
    private final String issuer;
    private final String client;
    private final Account account;
    private String bearer;
    private Instant expires = Instant.EPOCH;

    Person(Web web, String issuer, String client, Account account) {
        this.web = web;
        this.issuer = issuer;
        this.client = client;
        this.account = account;
    }

    public Reply get(String url) throws IOException, InterruptedException {
        return send("GET", url, Map.of(), null);
    }

    /** @param etag for If-Match; null for none */
    public Reply put(String url, String etag, String body) throws IOException, InterruptedException {
        return send("PUT", url, etag == null ? Map.of() : Map.of("If-Match", etag), body);
    }

    /** @param headers beside token and content type */
    public Reply send(String method, String url, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + bearer());
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        return web.send(method, url, all, body);
    }

    /** Signs in again unless the token lasts that long: nobody signs in while something is measured. */
    public synchronized void stayFor(Duration span) throws IOException, InterruptedException {
        if (Instant.now().isAfter(expires.minus(MARGIN).minus(span))) {
            signIn();
        }
    }

    private synchronized String bearer() throws IOException, InterruptedException {
        stayFor(Duration.ZERO);
        return bearer;
    }

    private void signIn() throws IOException, InterruptedException {
        Reply reply = web.form(
                        issuer + "/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                client,
                                "username",
                                account.username(),
                                "password",
                                account.password()))
                .orRefuse("Masuk sebagai " + account.username());
        JsonNode token = reply.json();
        bearer = token.path("access_token").textValue();
        if (bearer == null) {
            throw new StackException("Keycloak tidak memberi token untuk " + account.username() + ".");
        }
        expires = Instant.now().plusSeconds(token.path("expires_in").asLong());
    }
}
