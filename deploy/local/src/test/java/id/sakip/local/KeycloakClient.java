package id.sakip.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser, a phone and an administrator ask of Keycloak. */
final class KeycloakClient {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final KeycloakServer keycloak;

    KeycloakClient(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    record Answer(int status, JsonNode body, String location) {
        static Answer of(HttpResponse<String> response) throws IOException {
            String type = response.headers().firstValue("Content-Type").orElse("");
            JsonNode body = type.startsWith("application/json") ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Answer(
                    response.statusCode(),
                    body,
                    response.headers().firstValue("Location").orElse(""));
        }
    }

    Answer login(String user, String password) throws Exception {
        return login(user, password, "openid");
    }

    Answer login(String user, String password, String scope) throws Exception {
        return token(
                tokenEndpoint(),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "sakip-demo",
                        "username",
                        user,
                        "password",
                        password,
                        "scope",
                        String.join(" ", scope)));
    }

    Answer refresh(String refreshToken) throws Exception {
        return token(
                tokenEndpoint(),
                Map.of("grant_type", "refresh_token", "client_id", "sakip-demo", "refresh_token", refreshToken));
    }

    Answer token(String endpoint, Map<String, String> form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(endpoint))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** The first step of a browser's sign-in. */
    Answer authorize(Map<String, String> query) throws Exception {
        return send(HttpRequest.newBuilder(
                URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?" + encoded(query))));
    }

    JsonNode admin(String path) throws Exception {
        return admin("GET", path, null).body();
    }

    Answer admin(String method, String path, Object body) throws Exception {
        String token = token(
                        keycloak.url() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakServer.ADMIN,
                                "password",
                                keycloak.adminPassword()))
                .body()
                .get("access_token")
                .asText();
        return send(HttpRequest.newBuilder(URI.create(keycloak.url() + "/admin/realms/sakip" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    static JsonNode claims(Answer answer) throws IOException {
        String token = answer.body().get("access_token").asText();
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private String tokenEndpoint() {
        return keycloak.issuer() + "/protocol/openid-connect/token";
    }

    private static Answer send(HttpRequest.Builder request) throws Exception {
        return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
