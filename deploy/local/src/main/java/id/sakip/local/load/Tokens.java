package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.local.load.Accounts.Account;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Signs people in at Keycloak and keeps each token until shortly before it expires, for any number of loads at once. */
final class Tokens {
    private static final Duration MARGIN = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final HttpClient http;
    private final Endpoints endpoints;
    private final Accounts accounts;
    private final Clock clock;
    private final Map<Account, Token> held = new ConcurrentHashMap<>();

    private record Token(String bearer, Instant expires) {}

    Tokens(HttpClient http, Endpoints endpoints, Accounts accounts, Clock clock) {
        this.http = http;
        this.endpoints = endpoints;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Of somebody who holds the role and works for the OPD. */
    String bearer(Role role, String opd) {
        return held.compute(accounts.holding(role, opd), (account, token) -> lasts(token) ? token : signIn(account))
                .bearer();
    }

    private boolean lasts(Token token) {
        return token != null && clock.instant().isBefore(token.expires().minus(MARGIN));
    }

    private Token signIn(Account account) {
        String form = Map.of(
                        "grant_type", "password",
                        "client_id", accounts.client(),
                        "username", account.username(),
                        "password", account.password())
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoints.issuer() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new LoadFailure("Keycloak menolak pengguna " + account.username() + " (" + response.statusCode()
                        + "). Jalankan stack dengan realm demo.");
            }
            JsonNode body = new ObjectMapper().readTree(response.body());
            Instant expires =
                    clock.instant().plusSeconds(body.path("expires_in").asLong());
            return new Token(body.path("access_token").textValue(), expires);
        } catch (IOException down) {
            throw new LoadFailure("Keycloak tidak menjawab di " + endpoints.issuer() + "; jalankan ./sakip up.", down);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadFailure("Pemuatan dihentikan.", e);
        }
    }
}
