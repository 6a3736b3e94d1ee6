package id.sakip.realization.evidence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What evidence needs of S3: objects put, got, deleted and listed, each request checked by Signature Version 4. */
final class S3Endpoint implements AutoCloseable {
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/([^,]+)," + " ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})");

    private final HttpServer server;
    private final String bucket;
    private final String accessKey;
    private final String secretKey;
    private final long capacity;
    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();

    S3Endpoint(String bucket, String accessKey, String secretKey) throws IOException {
        this(bucket, accessKey, secretKey, Long.MAX_VALUE);
    }

    /** @param capacity bytes of all objects together; more is answered as MinIO answers it */
    S3Endpoint(String bucket, String accessKey, String secretKey, long capacity) throws IOException {
        this.capacity = capacity;
        this.bucket = bucket;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (!isSigned(exchange, body)) {
                answer(exchange, 403, "<Error><Code>SignatureDoesNotMatch</Code></Error>");
                return;
            }
            String path = exchange.getRequestURI().getPath().substring(1);
            String key = path.startsWith(bucket + "/") ? path.substring(bucket.length() + 1) : "";
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(exchange, key, body);
                case "DELETE" -> {
                    objects.remove(key);
                    answer(exchange, 204, "");
                }
                default -> get(exchange, key);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        long others = objects.entrySet().stream()
                .filter(object -> !object.getKey().equals(key))
                .mapToLong(object -> object.getValue().length)
                .sum();
        if (others + body.length > capacity) {
            answer(exchange, 507, "<Error><Code>XMinioStorageFull</Code></Error>");
            return;
        }
        objects.put(key, body);
        answer(exchange, 200, "");
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        if (key.isEmpty()) {
            answer(
                    exchange,
                    200,
                    objects.keySet().stream()
                            .map(k -> "<Contents><Key>" + k
                                    + "</Key><LastModified>2026-11-25T00:00:00.000Z</LastModified></Contents>")
                            .collect(Collectors.joining("", "<ListBucketResult>", "</ListBucketResult>")));
        } else if (objects.containsKey(key)) {
            byte[] object = objects.get(key);
            exchange.sendResponseHeaders(200, object.length);
            exchange.getResponseBody().write(object);
        } else {
            answer(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>");
        }
    }

    private static void answer(HttpExchange exchange, int status, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** As AWS describes it: canonical request, string to sign, derived key. */
    private boolean isSigned(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        String header = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Matcher given = AUTHORIZATION.matcher(header);
        if (!given.matches() || !given.group(1).equals(accessKey)) {
            return false;
        }
        String payload = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!"UNSIGNED-PAYLOAD".equals(payload) && !sha256(body).equals(payload)) {
            return false;
        }
        String headers = Arrays.stream(given.group(3).split(";"))
                .map(name ->
                        name + ":" + exchange.getRequestHeaders().getFirst(name).strip() + "\n")
                .collect(Collectors.joining());
        String request = String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query(exchange.getRequestURI().getRawQuery()),
                headers,
                given.group(3),
                payload);
        String scope = given.group(2);
        String toSign = String.join(
                "\n",
                "AWS4-HMAC-SHA256",
                exchange.getRequestHeaders().getFirst("x-amz-date"),
                scope,
                sha256(request.getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) {
            key = hmac(key, part);
        }
        return HexFormat.of().formatHex(hmac(key, toSign)).equals(given.group(4));
    }

    private static String query(String raw) {
        if (raw == null) {
            return "";
        }
        TreeMap<String, String> sorted = new TreeMap<>();
        for (String pair : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            sorted.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return sorted.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String sha256(byte[] bytes) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
