package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The accounts of the demo: the overlay of the realm that only the local stack imports. */
public final class Accounts {
    private final JsonNode overlay;

    private Accounts(JsonNode overlay) {
        this.overlay = overlay;
    }

    /** @param file {@code deploy/keycloak/demo.json} */
    public static Accounts read(Path file) {
        try {
            return new Accounts(new ObjectMapper().readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new LoadFailure("Daftar pengguna demo tidak dapat dibaca: " + file + ".", e);
        }
    }

    /** Someone who holds the role and works for the OPD, or for the whole kabupaten. */
    public Account holding(Role role, String opd) {
        return StreamSupport.stream(overlay.path("users").spliterator(), false)
                .filter(user -> contains(user.path("realmRoles"), role.key()))
                .filter(user -> user.path("attributes").path("opd").isMissingNode()
                        || contains(user.path("attributes").path("opd"), opd))
                .findFirst()
                .map(Account::of)
                .orElseThrow(() -> new LoadFailure("Tidak ada pengguna demo dengan peran " + role.key() + " untuk "
                        + opd + "; tambahkan pada deploy/keycloak/demo.json."));
    }

    /** The client through which the demo signs in with a password. */
    public String client() {
        return overlay.path("clients").path(0).path("clientId").textValue();
    }

    private static boolean contains(JsonNode list, String text) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(item -> text.equals(item.textValue()));
    }

    /** An account of the demo. */
    public record Account(String username, String password) {
        private static Account of(JsonNode user) {
            return new Account(
                    user.path("username").textValue(),
                    user.path("credentials").path(0).path("value").textValue());
        }
    }
}
