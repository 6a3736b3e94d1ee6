package id.sakip.local.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.local.Component;
import id.sakip.local.KeycloakServer;
import id.sakip.local.load.Accounts;
import id.sakip.local.load.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a stage: those of the kabupaten from the demo, and new ones for each kecamatan of the stage. */
public final class People {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Bappeda too: Keycloak takes several sign-ins of one person at the same moment for an attack. */
    private static final List<Role> FOR_EACH =
            List.of(Role.OPERATOR, Role.VERIFIKATOR, Role.CAMAT, Role.PETUGAS, Role.BAPPEDA);

    /** Hashing a password is meant to take its time. */
    private static final int AT_ONCE = 10;

    private final Stage stage;
    private final Path file;
    private final Accounts accounts;
    private final Web web = new Web();
    private final Map<String, Person> signedIn = new ConcurrentHashMap<>();

    private People(Stage stage, Path file) {
        this.stage = stage;
        this.file = file;
        this.accounts = Accounts.read(file);
    }

    /** Makes people for each OPD, known to Keycloak and written to a file of accounts. */
    public static People hired(Stage stage, List<String> opdList) throws IOException, InterruptedException {
        ObjectNode accounts = (ObjectNode) JSON.readTree(
                stage.projectRoot().resolve("deploy/keycloak/demo.json").toFile());
        ArrayNode ofKabupaten = JSON.createArrayNode();
        accounts.path("users").forEach(user -> {
            if (user.path("attributes").path("opd").isMissingNode()) {
                ofKabupaten.add(user);
            }
        });
        ArrayNode hired = JSON.createArrayNode();
        opdList.forEach(opd -> FOR_EACH.forEach(role -> hired.add(user(opd, role))));
        accounts.set("users", hired.deepCopy().addAll(ofKabupaten));
        Files.createDirectories(stage.work());
        Path file = stage.work().resolve("accounts.json");
        JSON.writeValue(file.toFile(), accounts);
        People people = new People(stage, file);
        for (int i = 0; i < hired.size(); i += AT_ONCE) {
            people.register(hired, i, Math.min(i + AT_ONCE, hired.size()));
        }
        return people;
    }

    private static ObjectNode user(String opd, Role role) {
        byte[] random = new byte[10];
        new SecureRandom().nextBytes(random);
        ObjectNode user = JSON.createObjectNode()
                .put("username", role.key().replace("-opd", "") + "." + opd)
                .put("enabled", true)
                .put("firstName", role.key())
                .put("lastName", opd)
                .put("email", role.key() + "." + opd + "@contoh.invalid")
                .put("emailVerified", true);
        user.putArray("realmRoles").add("default-roles-sakip").add(role.key());
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", "Uji#" + HexFormat.of().withUpperCase().formatHex(random) + "a1")
                .put("temporary", false);
        user.putObject("attributes").putArray("opd").add(opd);
        return user;
    }

    private void register(ArrayNode users, int from, int to) throws IOException, InterruptedException {
        String keycloak = stage.addresses().url(Component.KEYCLOAK);
        JsonNode token = web.form(
                        keycloak + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                KeycloakServer.ADMIN,
                                "password",
                                stage.keycloakAdmin()))
                .orRefuse("Masuk sebagai administrator Keycloak")
                .json();
        ObjectNode request = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode some = request.putArray("users");
        for (int i = from; i < to; i++) {
            some.add(users.get(i));
        }
        web.send(
                        "POST",
                        keycloak + "/admin/realms/" + KeycloakServer.REALM + "/partialImport",
                        Map.of(
                                "Authorization",
                                "Bearer " + token.path("access_token").textValue(),
                                "Content-Type",
                                "application/json"),
                        request.toString())
                .orRefuse("Pendaftaran pengguna uji");
    }

    /** One person has one token, however many clients work with it. */
    Person holding(Role role, String opd) {
        return signedIn.computeIfAbsent(
                role.key() + "@" + opd,
                key -> new Person(web, stage.addresses().issuer(), accounts.client(), accounts.holding(role, opd)));
    }

    Path file() {
        return file;
    }
}
