package id.sakip.evaluation.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventJson;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Fills every field of a valid body, one after the other, with what no honest client sends. */
public final class HostileFields {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String HERE = "@@HERE@@";
    private static final long PATIENCE_MILLIS = 3_000;
    private static final List<String> HOSTILE = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[[[[[[[[[1]]]]]]]]]]",
            "\"\"",
            "\"   \"",
            "12345",
            "-1",
            "0",
            "1e400",
            "1e-400",
            "-0",
            "NaN",
            "99999999999999999999999999",
            "0.12345678901234567890123",
            "\"12\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e txt\"",
            "\"'\\\"><script>\"",
            "\"../../etc/passwd\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"2022-02-30\"",
            "\"" + "a".repeat(65_536) + "\"");

    private HostileFields() {}

    /** A PUT that always carries the ETag of the last accepted one. */
    public static Function<String, Answer> replacing(String path, String token) {
        AtomicReference<String> etag = new AtomicReference<>("\"0\"");
        return body -> {
            Answer answer = send("PUT", path, token, etag.get(), body);
            if (answer.status() == 200) {
                etag.set(answer.etag());
            }
            return answer;
        };
    }

    public static void attack(String valid, Function<String, Answer> send) {
        int accepted = 0;
        for (String template : mutants(valid)) {
            for (String value : HOSTILE) {
                String body = template.replace("\"" + HERE + "\"", value);
                long start = System.nanoTime();
                Answer answer = send.apply(body);
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                String seen = template + " <- " + value.substring(0, Math.min(40, value.length()));
                assertTrue(answer.status() < 500, () -> seen + " answered " + answer.status());
                assertTrue(answer.status() != 412 && answer.status() != 428, seen);
                assertTrue(millis < PATIENCE_MILLIS, () -> seen + " took " + millis + " ms");
                if (answer.status() >= 400) {
                    assertProblem(answer, seen);
                } else {
                    accepted++;
                }
            }
        }
        assertTrue(accepted > 0, "nothing got as far as the service: the attack misses it");
    }

    /** One body per field, with the marker where the field was. */
    private static List<String> mutants(String valid) {
        List<String> pointers = new ArrayList<>();
        collect(read(valid), "", pointers);
        return pointers.stream().map(pointer -> marked(valid, pointer)).toList();
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> collect(node.get(name), pointer + "/" + name, pointers));
        } else if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), pointer + "/0", pointers);
        }
    }

    private static String marked(String valid, String pointer) {
        JsonNode root = read(valid);
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.put(last, HERE);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), HERE);
        }
        return root.toString();
    }

    private static JsonNode read(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assertProblem(Answer answer, String seen) {
        assertEquals("application/problem+json", answer.contentType().split(";")[0], seen);
        String body = answer.body();
        assertTrue(read(body).get("type").textValue().startsWith("/problems/"), seen);
        assertTrue(!body.contains("Exception") && !body.contains("id.sakip") && !body.contains("SQL"), body);
    }

    public record Answer(int status, String contentType, String etag, String body) {}

    public static Answer send(String method, String path, String token, String etag, String body) {
        return send(request(path, token)
                .header("If-Match", etag)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    public static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** By the plain client of the JDK: RestAssured pretty-prints what it sends, a deep nest would fill the heap. */
    public static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
