package id.sakip.local.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sakip.local.load.bundle.Bundle;
import id.sakip.local.load.bundle.RefIds;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A server that signs everybody in, answers what a test tells it to, and remembers what it was asked. */
final class StubServer implements AutoCloseable {
    record Asked(String method, String path, Map<String, String> headers, String body) {}

    record Told(int status, String body, String etag) {}

    private final HttpServer server;
    private final Map<String, Function<Asked, Told>> answers = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    StubServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        on("POST /realm/protocol/openid-connect/token", any -> new Told(200, token(any.body()), null));
    }

    private static String token(String form) {
        return "{\"access_token\": \"token-of-" + form.replaceAll(".*username=([^&]*).*", "$1")
                + "\", \"expires_in\": 300}";
    }

    void on(String methodAndPath, Function<Asked, Told> answer) {
        answers.put(methodAndPath, answer);
    }

    List<Asked> asked(String method) {
        return asked.stream()
                .filter(one -> one.method().equals(method) && !one.path().startsWith("/realm"))
                .toList();
    }

    Endpoints endpoints() {
        String base = "http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort();
        return new Endpoints(
                base + "/realm",
                Arrays.stream(Service.values()).collect(Collectors.toMap(Function.identity(), any -> base)));
    }

    /** What the steps of a load need, with this server for all services. */
    LoadContext context(Bundle bundle, PolicyOf policy) {
        Progress progress = new Progress(new PrintStream(PrintStream.nullOutputStream()), 1);
        Path accounts = Path.of(System.getProperty("project.root"), "deploy", "keycloak", "demo.json");
        return new LoadContext(
                bundle,
                new RefIds(bundle.opd()),
                new Api(endpoints(), Accounts.read(accounts), bundle.opd()),
                new Waiting(Duration.ofSeconds(1), progress),
                progress,
                policy);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        Asked request =
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
        asked.add(request);
        Told told = answers.getOrDefault(
                        request.method() + " " + request.path(),
                        any -> new Told(404, "{\"detail\": \"tidak ada\"}", null))
                .apply(request);
        if (told.etag() != null) {
            exchange.getResponseHeaders().add("ETag", told.etag());
        }
        byte[] bytes = told.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(told.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
