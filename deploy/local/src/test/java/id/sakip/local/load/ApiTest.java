package id.sakip.local.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.load.StubServer.Asked;
import id.sakip.local.load.StubServer.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiTest {
    private static final Accounts ACCOUNTS =
            Accounts.read(Path.of(System.getProperty("project.root"), "deploy", "keycloak", "demo.json"));

    private final StubServer server = new StubServer();
    private final Api api = new Api(server.endpoints(), ACCOUNTS, "kec-plandaan");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachStepIsDoneWithTheTokenOfWhoDoesIt() {
        server.on("GET /v1/opd", any -> new Told(200, "{}", null));
        api.get(Role.CAMAT, Service.PLANNING, "/v1/opd");
        api.get(Role.BAPPEDA, Service.PLANNING, "/v1/opd");
        assertEquals(
                java.util.List.of("Bearer token-of-camat.plandaan", "Bearer token-of-bappeda"),
                server.asked("GET").stream()
                        .map(asked -> asked.headers().get("Authorization"))
                        .toList());
    }

    @Test
    void sameCommandSameKeyOtherCommandOtherKey() {
        server.on("POST /v1/x", any -> new Told(201, "{}", null));
        ObjectNode body = LoadContext.object().put("nilai", 1);
        api.post(Role.BAPPEDA, Service.PLANNING, "/v1/x", 0, body);
        api.post(Role.BAPPEDA, Service.PLANNING, "/v1/x", 0, body.deepCopy());
        api.post(Role.BAPPEDA, Service.PLANNING, "/v1/x", 1, body);
        api.post(
                Role.BAPPEDA, Service.PLANNING, "/v1/x", 0, LoadContext.object().put("nilai", 2));
        var keys = server.asked("POST").stream().map(ApiTest::key).toList();
        assertEquals(keys.get(0), keys.get(1));
        assertNotEquals(keys.get(0), keys.get(2));
        assertNotEquals(keys.get(0), keys.get(3));
    }

    /** A shorter file over a longer one of an earlier run is not followed by the end of the old one. */
    @Test
    void aDownloadReplacesWhatWasThere(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("lkjip.json"), "{\"lama\": \"lebih panjang\"}");
        server.on("GET /v1/x/json", any -> new Told(200, "{}", null));
        api.download(Role.CAMAT, Service.REPORTING, "/v1/x/json", file);
        assertEquals("{}", Files.readString(file));
    }

    private static String key(Asked asked) {
        return asked.headers().get("Idempotency-key");
    }

    @Test
    void whatDoesNotExistIsEmptyWhenLookedFor() {
        assertTrue(api.find(Role.CAMAT, Service.PLANNING, "/v1/opd/lain").isEmpty());
    }

    @Test
    void aRefusalIsOneSentenceWithTheDetailOfTheProblem() {
        server.on(
                "PUT /v1/opd/kec-plandaan",
                any -> new Told(
                        403,
                        "{\"title\": \"Ditolak\", \"detail\": \"Peran Anda tidak boleh mendaftarkan OPD.\"}",
                        null));
        LoadFailure failure = assertThrows(
                LoadFailure.class,
                () -> api.put(Role.OPERATOR, Service.PLANNING, "/v1/opd/kec-plandaan", null, LoadContext.object()));
        assertEquals(
                "Layanan Planning menolak /v1/opd/kec-plandaan sebagai operator-opd (403):"
                        + " Peran Anda tidak boleh mendaftarkan OPD.",
                failure.getMessage());
    }

    @Test
    void aRefusalNamesPlacesAndFindings() {
        server.on("POST /v1/renja/1/approve", any -> new Told(422, """
            {"detail": "Ada temuan.", "errors": [{"pointer": "/nodes/1", "message": "salah"}],
             "findings": [{"ruleId": "V-CODE-1", "place": "P1|kode", "sentence": "Kode salah."}]}
            """, null));
        LoadFailure failure = assertThrows(
                LoadFailure.class,
                () -> api.post(Role.CAMAT, Service.PLANNING, "/v1/renja/1/approve", "\"2\"", LoadContext.object()));
        assertTrue(failure.getMessage().contains("/nodes/1 salah"), failure.getMessage());
        assertTrue(failure.getMessage().contains("V-CODE-1 P1|kode: Kode salah."), failure.getMessage());
        assertEquals("\"2\"", server.asked("POST").get(0).headers().get("If-match"));
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        Endpoints nowhere = new Endpoints(server.endpoints().issuer(), Map.of(Service.REPORTING, "http://localhost:1"));
        Api lost = new Api(nowhere, ACCOUNTS, "kec-plandaan");
        LoadFailure failure =
                assertThrows(LoadFailure.class, () -> lost.get(Role.CAMAT, Service.REPORTING, "/v1/dokumen"));
        assertTrue(
                failure.getMessage().startsWith("Layanan Reporting tidak menjawab di http://localhost:1"),
                failure.getMessage());
    }

    @Test
    void anOpdWithoutAccountsIsNamed() {
        Api foreign = new Api(server.endpoints(), ACCOUNTS, "kec-antah");
        LoadFailure failure =
                assertThrows(LoadFailure.class, () -> foreign.get(Role.OPERATOR, Service.PLANNING, "/v1/opd"));
        assertTrue(failure.getMessage().contains("operator-opd untuk kec-antah"), failure.getMessage());
    }
}
