package id.sakip.kit.test;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sakip.kit.security.Roles;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Calls every operation of the OpenAPI document as every role. {@code src/test/resources/role-matrix.csv} says who may:
 * {@code GET /v1/opd/{kode},bappeda,operator-opd}, {@code **} for everybody signed in, {@code public} for everybody. An
 * operation without a row fails, and so does a row without an operation.
 */
public abstract class RoleMatrixTest {
    private static final String OWN_OPD = "kec-plandaan";
    private static final String OTHER_OPD = "kec-lain";

    @Test
    void everyOperationHasARow() {
        assertEquals(matrix().keySet(), operations(), "operations and rows of role-matrix.csv differ");
    }

    @TestFactory
    Stream<DynamicTest> everyOperationAsEveryRole() {
        return matrix().entrySet().stream().map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row)));
    }

    private void check(Map.Entry<String, Set<String>> row) {
        String operation = row.getKey();
        Set<String> allowed = row.getValue();
        if (allowed.contains("public")) {
            assertNotEquals(401, call(operation, null, OWN_OPD).statusCode(), operation + " anonymous");
            return;
        }
        List<org.junit.jupiter.api.function.Executable> checks = new ArrayList<>();
        checks.add(() -> assertEquals(401, call(operation, null, OWN_OPD).statusCode(), operation + " anonymous"));
        for (String role : Roles.ALL) {
            boolean mayDo = allowed.contains(role) || allowed.contains("**");
            checks.add(() -> checkRole(operation, role, mayDo));
            if (mayDo && operation.contains("{kode}") && !Roles.KABUPATEN_WIDE.contains(role)) {
                checks.add(() -> {
                    Response response = call(operation, Tokens.withRole(role, OTHER_OPD), OWN_OPD);
                    assertEquals(404, response.statusCode(), operation + " as " + role + " of another OPD");
                });
            }
        }
        assertAll(operation, checks);
    }

    private void checkRole(String operation, String role, boolean mayDo) {
        int status = call(operation, Tokens.withRole(role, OWN_OPD), OWN_OPD).statusCode();
        assertTrue(status < 500, operation + " as " + role + " answered " + status);
        if (mayDo) {
            assertTrue(status != 401 && status != 403, operation + " as " + role + " answered " + status);
        } else {
            assertEquals(403, status, operation + " as " + role);
        }
    }

    /** Body of the call, where an empty object would be refused before the role or the OPD is looked at. */
    protected String bodyFor(String operation) {
        return "{}";
    }

    /** Value of a path parameter other than {kode}, {tahun}, {n} and ids. */
    protected String pathValue(String operation, String parameter) {
        return switch (parameter) {
            case "tahun" -> "2022";
            case "n", "tribulan", "no" -> "1";
            default ->
                UUID.nameUUIDFromBytes(parameter.getBytes(StandardCharsets.UTF_8))
                        .toString();
        };
    }

    private Response call(String operation, String token, String opd) {
        String[] parts = operation.split(" ");
        String path = parts[1].replace("{kode}", opd);
        while (path.contains("{")) {
            String parameter = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            path = path.replace("{" + parameter + "}", pathValue(operation, parameter));
        }
        RequestSpecification request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"");
        if (token != null) {
            request.auth().oauth2(token);
        }
        if (Set.of("POST", "PUT", "PATCH").contains(parts[0])) {
            request.contentType(ContentType.JSON).body(bodyFor(operation));
        }
        return request.request(parts[0], path);
    }

    private static Set<String> operations() {
        try {
            JsonNode paths = new ObjectMapper().readTree(Api.openApi()).path("paths");
            Set<String> operations = new TreeSet<>();
            for (Map.Entry<String, JsonNode> path : paths.properties()) {
                path.getValue().fieldNames().forEachRemaining(method -> {
                    if (Set.of("get", "put", "post", "delete", "patch").contains(method)) {
                        operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    }
                });
            }
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> matrix() {
        Map<String, Set<String>> rows = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("role-matrix.csv"),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split(",");
                        Set<String> roles = new TreeSet<>();
                        for (int i = 1; i < cells.length; i++) {
                            roles.add(cells[i].strip());
                        }
                        rows.put(cells[0].strip(), roles);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
