package id.sakip.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as a running Keycloak holds it: every default that is too weak has been replaced. */
class KeycloakRealmTest {

    private static final Path REALM = Path.of("../keycloak/sakip-realm.json");
    private static final Path DEMO = Path.of("../keycloak/demo.json");
    private static final Set<String> OWN_CLIENTS = Set.of("sakip-api", "sakip-web", "sakip-mobile", "sakip-demo");
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final Path DIRECTORY = Path.of("target/keycloak-test").toAbsolutePath();

    private static EmbeddedPostgresServer postgres;
    private static KeycloakServer keycloak;
    private static KeycloakClient client;

    @BeforeAll
    static void startKeycloak() throws IOException {
        Tools.deleteTree(DIRECTORY);
        postgres = new EmbeddedPostgresServer(DIRECTORY.resolve("postgres")).start();
        postgres.createDatabase("keycloak", "keycloak", "keycloak");
        keycloak = new KeycloakServer(new KeycloakServer.Settings(
                        LocalFiles.keycloakZip(Path.of("target")),
                        DIRECTORY.resolve("keycloak"),
                        DIRECTORY.resolve("keycloak.log"),
                        Ports.free(),
                        postgres.jdbcUrl("keycloak"),
                        "keycloak",
                        "keycloak",
                        RealmFile.merged(REALM, DEMO),
                        Map.of(
                                "SAKIP_PLANNING_PORT", "18081",
                                "SAKIP_REALIZATION_PORT", "18082",
                                "SAKIP_EVALUATION_PORT", "18083",
                                "SAKIP_REPORTING_PORT", "18084")))
                .start();
        client = new KeycloakClient(keycloak);
    }

    @AfterAll
    static void stopKeycloak() {
        keycloak.close();
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "enabled, true",
        "sslRequired, external",
        "registrationAllowed, false",
        "resetPasswordAllowed, false",
        "editUsernameAllowed, false",
        "rememberMe, false",
        "bruteForceProtected, true",
        "permanentLockout, false",
        "failureFactor, 5",
        "waitIncrementSeconds, 60",
        "maxFailureWaitSeconds, 900",
        "revokeRefreshToken, true",
        "refreshTokenMaxReuse, 0",
        "accessTokenLifespan, 300",
        "accessCodeLifespan, 60",
        "offlineSessionIdleTimeout, 2592000",
        "offlineSessionMaxLifespanEnabled, true",
        "offlineSessionMaxLifespan, 2592000",
        "eventsEnabled, true",
        "eventsExpiration, 7776000",
        "adminEventsEnabled, true",
        "adminEventsDetailsEnabled, true",
        "defaultLocale, id"
    })
    void holdsTheHardenedSetting(String name, String expected) throws Exception {
        assertEquals(expected, client.admin("").get(name).asText());
    }

    @Test
    void forgetsAdminEventsAfterNinetyDays() throws Exception {
        assertEquals(
                "7776000",
                client.admin("").at("/attributes/adminEventsExpiration").asText());
    }

    @Test
    void letsNobodyButTheDemoClientUseAPasswordAndNobodyTheImplicitFlow() throws Exception {
        Set<String> withPasswordGrant = new TreeSet<>();
        for (JsonNode each : client.admin("/clients")) {
            assertFalse(each.get("implicitFlowEnabled").asBoolean(), each.get("clientId") + " implicit");
            if (each.get("directAccessGrantsEnabled").asBoolean()
                    && each.get("enabled").asBoolean()) {
                withPasswordGrant.add(each.get("clientId").asText());
            }
        }
        assertEquals(Set.of("sakip-demo"), withPasswordGrant);
    }

    @Test
    void bindsEveryOwnClientToItsScopeItsExactAddressesAndPkce() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (JsonNode each : client.admin("/clients")) {
            String name = each.get("clientId").asText();
            if (!OWN_CLIENTS.contains(name)) {
                continue;
            }
            seen.add(name);
            assertFalse(each.get("fullScopeAllowed").asBoolean(), name + " full scope");
            each.get("redirectUris").forEach(uri -> assertFalse(uri.asText().contains("*"), name + " " + uri));
            each.get("webOrigins").forEach(uri -> assertFalse(uri.asText().matches("[*+]"), name + " " + uri));
            if (!each.get("bearerOnly").asBoolean()) {
                assertEquals(
                        "S256",
                        each.at("/attributes/pkce.code.challenge.method").asText(),
                        name);
            }
        }
        assertEquals(new TreeSet<>(OWN_CLIENTS), seen);
    }

    @Test
    void keepsDemonstrationOutOfTheProductionRealm() throws Exception {
        JsonNode realm = KeycloakClient.JSON.readTree(REALM.toFile());

        assertFalse(realm.has("users"));
        for (JsonNode each : realm.get("clients")) {
            assertFalse(
                    each.get("directAccessGrantsEnabled").asBoolean(),
                    each.get("clientId").asText());
            assertFalse(each.has("secret"), each.get("clientId").asText());
        }
        assertFalse(realm.toString().contains("sakip-demo"));
    }

    @ParameterizedTest
    @CsvSource({
        "operator.plandaan, operator-opd, kec-plandaan",
        "verifikator.plandaan, verifikator-opd, kec-plandaan",
        "camat.plandaan, kepala-opd, kec-plandaan",
        "petugas.plandaan, petugas-lapangan, kec-plandaan",
        "bappeda, bappeda,",
        "inspektorat, inspektorat,",
        "organisasi, organisasi,",
        "bupati, bupati,",
        "admin, admin,",
        "operator.lain, operator-opd, kec-lain"
    })
    void givesEachDemoUserATokenWithItsRoleAndItsOpd(String user, String role, String opd) throws Exception {
        JsonNode claims = KeycloakClient.claims(client.login(user, passwordOf(user)));

        assertEquals(user, claims.get("preferred_username").asText());
        assertEquals(List.of(role), texts(claims.get("groups")));
        assertEquals(opd, claims.hasNonNull("opd") ? claims.get("opd").asText() : null);
        assertEquals("sakip-api", claims.get("aud").asText());
        assertEquals(keycloak.issuer(), claims.get("iss").asText());
        assertFalse(claims.get("sub").asText().isBlank());
        assertEquals(300, claims.get("exp").asLong() - claims.get("iat").asLong());
    }

    @Test
    void refusesARefreshTokenTheSecondTime() throws Exception {
        String first = client.login("bappeda", passwordOf("bappeda"))
                .body()
                .get("refresh_token")
                .asText();

        assertEquals(200, client.refresh(first).status());
        assertEquals(400, client.refresh(first).status());
    }

    @Test
    void givesAnOfflineTokenToFieldOfficersOnly() throws Exception {
        JsonNode offline = client.login("petugas.plandaan", passwordOf("petugas.plandaan"), "offline_access")
                .body();
        KeycloakClient.Answer refused =
                client.login("operator.plandaan", passwordOf("operator.plandaan"), "offline_access");

        assertTrue(offline.get("scope").asText().contains("offline_access"), offline.toString());
        assertEquals(2592000, offline.get("refresh_expires_in").asLong(), 5);
        assertEquals("not_allowed", refused.body().path("error").asText(), refused.toString());
    }

    @Test
    void locksAnAccountThatIsBeingGuessed() throws Exception {
        String id = client.admin("/users?exact=true&username=operator.lain")
                .get(0)
                .get("id")
                .asText();
        String locked = "/attack-detection/brute-force/users/" + id;
        try {
            for (int attempt = 1; attempt <= 5; attempt++) {
                assertNotEquals(
                        200,
                        client.login("operator.lain", "Salah#Sekali" + attempt).status());
            }
            assertNotEquals(
                    200,
                    client.login("operator.lain", passwordOf("operator.lain")).status());
            assertTrue(client.admin(locked).get("disabled").asBoolean());
        } finally {
            client.admin("DELETE", locked, null);
        }
        assertEquals(
                200, client.login("operator.lain", passwordOf("operator.lain")).status());
    }

    @ParameterizedTest
    @CsvSource({"Pendek#1a, 400", "tanpahurufbesar1, 400", "TanpaAngkaSamaSekali, 400", "CukupPanjang2022, 201"})
    void acceptsOnlyPasswordsOfThePolicy(String password, int expected) throws Exception {
        Map<String, Object> user = Map.of(
                "username",
                "baru-" + Math.abs(password.hashCode()),
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", password)));

        assertEquals(expected, client.admin("POST", "/users", user).status());
    }

    @Test
    void letsOnlyAnAdministratorChangeTheOpdOfAnAccount() throws Exception {
        for (JsonNode attribute : client.admin("/users/profile").get("attributes")) {
            assertEquals(List.of("admin"), texts(attribute.at("/permissions/edit")), attribute.toString());
        }
    }

    @Test
    void asksForPkceAndForTheExactAddress() throws Exception {
        String home = "http://localhost:18081/q/swagger-ui/oauth2-redirect.html";
        Map<String, String> proper = Map.of(
                "client_id", "sakip-demo",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", home,
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256");

        assertEquals(200, client.authorize(proper).status());
        assertEquals(
                400,
                client.authorize(with(proper, "redirect_uri", home + "/../x")).status());
        KeycloakClient.Answer plain = client.authorize(with(proper, "code_challenge_method", "plain"));
        assertTrue(plain.location().contains("error=invalid_request"), plain.toString());
        KeycloakClient.Answer implicit = client.authorize(with(proper, "response_type", "token"));
        assertTrue(implicit.location().contains("error="), implicit.toString());
    }

    @Test
    void recordsWhoSignedInAndWhatWasAdministered() throws Exception {
        client.login("inspektorat", passwordOf("inspektorat"));

        assertTrue(client.admin("/events?type=LOGIN").size() > 0);
        client.admin("PUT", "", Map.of("displayName", "SAKIP Kabupaten"));
        assertTrue(client.admin("/admin-events").size() > 0);
    }

    private static Map<String, String> with(Map<String, String> query, String name, String value) {
        Map<String, String> changed = new HashMap<>(query);
        changed.put(name, value);
        return changed;
    }

    private static String passwordOf(String user) throws Exception {
        for (JsonNode each : KeycloakClient.JSON.readTree(DEMO.toFile()).get("users")) {
            if (each.get("username").asText().equals(user)) {
                String password = each.at("/credentials/0/value").asText();
                assertTrue(password.length() >= 12, user);
                return password;
            }
        }
        throw new AssertionError(user);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
