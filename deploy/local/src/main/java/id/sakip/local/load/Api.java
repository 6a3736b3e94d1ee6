package id.sakip.local.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.sakip.local.load.bundle.BundleReader;
import id.sakip.local.load.bundle.RefIds;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The services as the loader and the exporter call them: JSON in and out, one clear sentence when one refuses. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final OpenOption[] OVER_THE_OLD_ONE = {
        StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING
    };
    private static final int FIRST_ERROR = 400;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final JsonMapper mapper = BundleReader.mapper();
    private final HttpClient http;
    private final Endpoints endpoints;
    private final Tokens tokens;
    private final String opd;
    private final RefIds keys;

    public Api(Endpoints endpoints, Accounts accounts, String opd) {
        this(client(), endpoints, accounts, opd);
    }

    private Api(HttpClient http, Endpoints endpoints, Accounts accounts, String opd) {
        this(http, endpoints, new Tokens(http, endpoints, accounts, Clock.systemUTC()), opd);
    }

    private Api(HttpClient http, Endpoints endpoints, Tokens tokens, String opd) {
        this.http = http;
        this.endpoints = endpoints;
        this.tokens = tokens;
        this.opd = opd;
        this.keys = new RefIds("muat/" + opd);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** The same services for another OPD; whoever has signed in stays so. */
    Api of(String other) {
        return new Api(http, endpoints, tokens, other);
    }

    public Answer get(Role role, Service service, String path) {
        return refused(
                role, service, path, send(request(role, service, path).GET().build(), service));
    }

    /** Empty when the service says that there is no such thing. */
    public Optional<Answer> find(Role role, Service service, String path) {
        HttpResponse<String> response = send(request(role, service, path).GET().build(), service);
        return response.statusCode() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(refused(role, service, path, response));
    }

    Answer put(Role role, Service service, String path, String etag, JsonNode body) {
        HttpRequest.Builder request = request(role, service, path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return refused(role, service, path, send(request.build(), service));
    }

    /** A command on a resource whose ETag is known. */
    Answer post(Role role, Service service, String path, String etag, JsonNode body) {
        return post(request(role, service, path).header("If-Match", etag), role, service, path, etag, body);
    }

    /** A command that creates. {@code version} is what exists already, 0 for nothing: a correction is another command. */
    Answer post(Role role, Service service, String path, int version, JsonNode body) {
        return post(request(role, service, path), role, service, path, String.valueOf(version), body);
    }

    /** The key comes from the content: the same command sent again is answered with its first answer. */
    private Answer post(
            HttpRequest.Builder request, Role role, Service service, String path, String state, JsonNode body) {
        String text = body.toString();
        request.header("Content-Type", "application/json")
                .header(
                        "Idempotency-Key",
                        keys.id(path + "|" + state + "|" + text).toString())
                .POST(HttpRequest.BodyPublishers.ofString(text));
        return refused(role, service, path, send(request.build(), service));
    }

    public void download(Role role, Service service, String path, Path target) {
        HttpRequest request =
                request(role, service, path).setHeader("Accept", "*/*").GET().build();
        try {
            HttpResponse<Path> response =
                    http.send(request, HttpResponse.BodyHandlers.ofFile(target, OVER_THE_OLD_ONE));
            if (response.statusCode() >= FIRST_ERROR) {
                throw new LoadFailure(
                        service.title() + " menolak unduhan " + path + " (" + response.statusCode() + ").");
            }
        } catch (IOException e) {
            throw down(service, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(Role role, Service service, String path) {
        return HttpRequest.newBuilder(URI.create(endpoints.of(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.bearer(role, opd))
                .header("Accept", "application/json, application/problem+json");
    }

    private HttpResponse<String> send(HttpRequest request, Service service) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw down(service, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private LoadFailure down(Service service, IOException cause) {
        return new LoadFailure(
                "Layanan " + service.title() + " tidak menjawab di " + endpoints.of(service) + "; jalankan ./sakip up.",
                cause);
    }

    private static LoadFailure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new LoadFailure("Pemuatan dihentikan.", cause);
    }

    private Answer refused(Role role, Service service, String path, HttpResponse<String> response) {
        JsonNode body = parse(response.body());
        if (response.statusCode() >= FIRST_ERROR) {
            throw new LoadFailure(sentence(role, service, path, response.statusCode(), body));
        }
        return new Answer(
                response.statusCode(),
                body,
                response.headers().firstValue("ETag").orElse(null));
    }

    private JsonNode parse(String text) {
        try {
            return text == null || text.isBlank() ? MissingNode.getInstance() : mapper.readTree(text);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    /** What a problem says, with the places it names. */
    private static String sentence(Role role, Service service, String path, int status, JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText("tanpa penjelasan"));
        String places = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .limit(5)
                .map(error -> error.path("pointer").asText() + " "
                        + error.path("message").asText())
                .collect(Collectors.joining("; "));
        String findings = StreamSupport.stream(problem.path("findings").spliterator(), false)
                .limit(5)
                .map(finding -> finding.path("ruleId").asText() + " "
                        + finding.path("place").asText() + ": "
                        + finding.path("sentence").asText())
                .collect(Collectors.joining("; "));
        String more = (places.isEmpty() ? "" : " (" + places + ")") + (findings.isEmpty() ? "" : " [" + findings + "]");
        String what = status >= SERVER_ERROR ? " gagal" : " menolak";
        return "Layanan " + service.title() + what + " " + path + " sebagai " + role.key() + " (" + status + "): "
                + detail + more;
    }
}
