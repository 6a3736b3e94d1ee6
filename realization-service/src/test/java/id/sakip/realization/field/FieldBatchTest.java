package id.sakip.realization.field;

import static id.sakip.realization.field.FieldFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.sakip.kit.event.EventJson;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.realization.EventExamples;
import id.sakip.realization.EventSchemas;
import id.sakip.realization.plan.OpdLock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class FieldBatchTest {
    private static final Logger LOG = Logger.getLogger(FieldBatchTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FULL = 500;
    private static final int BAD = 7;
    private static final int RESENDS = 1_000;
    private static final int CLIENTS = 32;

    @TestHTTPResource("/v1/field-reports/batch")
    URL address;

    @Inject
    FormCatalog forms;

    @Inject
    FieldPeriods periods;

    @Inject
    IntakeStore store;

    @Inject
    OpdLock lock;

    @Inject
    FieldConfig config;

    @Inject
    ReceiptKeyService keys;

    @Test
    void thousandParallelResendsGiveOneRecordAndOneAnswer() throws Exception {
        FieldFixture kecamatan = FieldFixture.registered();
        String body = FieldFixture.batch(Instant.now(), List.of(kecamatan.visit()));
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = request(kecamatan, body);
        Callable<String> resend = () -> {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() + answer.body();
        };

        Set<String> answers = new HashSet<>();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < RESENDS; i++) {
                all.add(resend);
            }
            for (Future<String> answer : clients.invokeAll(all)) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdownNow();
        }

        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).startsWith("200").contains("\"accepted\":1");
        assertThat(kecamatan.stored()).isEqualTo(1);
        assertThat(Events.published("FieldReportReceived", kecamatan.kode())).hasSize(1);
    }

    @Test
    void batchCutAfter250AndResentGives493OnceAnd7WithReasons() throws Exception {
        FieldFixture kecamatan = FieldFixture.registered();
        List<Map<String, Object>> items = fullBatch(kecamatan);
        String body = FieldFixture.batch(Instant.now(), items);

        sendAndCut(kecamatan, body, endOfItem(body, items, 250));
        Response resent = kecamatan.send(items);
        Response again = kecamatan.send(items);

        assertThat(resent.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(resent.asString());
        JsonPath answer = resent.jsonPath();
        assertThat(answer.getInt("accepted")).isEqualTo(FULL - BAD);
        assertThat(answer.getInt("rejected")).isEqualTo(BAD);
        assertThat(kecamatan.stored()).isEqualTo(FULL - BAD);
        List<Map<String, Object>> rejected = answer.getList("receipts.receipt.findAll { it.result == 'REJECTED' }");
        assertThat(rejected).hasSize(BAD).allSatisfy(receipt -> assertThat(receipt)
                .containsKeys("code", "pointer", "sentence", "remedy")
                .containsEntry("keepOnDevice", true));
        assertThat(rejected)
                .extracting(receipt -> receipt.get("code"))
                .containsExactly(
                        "invalid-item",
                        "form-unknown",
                        "answer-required",
                        "option-unknown",
                        "answer-out-of-range",
                        "answer-type",
                        "field-unknown");
    }

    @Test
    void fullBatchIsQuick() throws Exception {
        FieldFixture kecamatan = FieldFixture.registered();
        kecamatan.send(fullBatch(kecamatan)).then().statusCode(200);
        List<Map<String, Object>> items = fullBatch(kecamatan);

        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = request(kecamatan, FieldFixture.batch(Instant.now(), items));

        long started = System.nanoTime();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();
        long resent = System.nanoTime();
        client.send(request, HttpResponse.BodyHandlers.ofString());
        long resentMillis = Duration.ofNanos(System.nanoTime() - resent).toMillis();

        LOG.infof("500-item batch: %d ms, resent: %d ms", millis, resentMillis);
        assertThat(answer.body()).contains("\"accepted\":" + (FULL - BAD));
        assertThat(millis).isLessThan(5_000);
    }

    @Test
    void freshInstanceAnswersTheSame() throws Exception {
        FieldFixture kecamatan = FieldFixture.registered();
        List<Map<String, Object>> items =
                List.of(kecamatan.visit(), with(kecamatan.visit(), "form", "TIDAK_ADA"), kecamatan.visit());
        List<String> before = kecamatan.send(items).jsonPath().getList("receipts.jws");

        ReceiptSigner signer = new ReceiptSigner(config, keys);
        signer.start(null);
        FieldIntakeService fresh = new FieldIntakeService(store, lock, periods, forms, signer, config, null, null);
        Sender later = new Sender(
                kecamatan.kode(),
                "orang lain",
                "hp-lain",
                Instant.EPOCH,
                Instant.now().plusSeconds(86_400));
        List<String> after = QuarkusTransaction.requiringNew()
                .call(() -> fresh.take(
                        later,
                        items.stream()
                                .map(item -> SentItem.of(EventJson.MAPPER.valueToTree(item)))
                                .toList()));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void receiptIsSignedWithThePublishedKey() throws Exception {
        FieldFixture kecamatan = FieldFixture.registered();
        String jws = kecamatan.send(List.of(kecamatan.visit())).jsonPath().getString("receipts[0].jws");
        JsonPath published =
                Api.anonymous().get("/v1/field-reports/receipt-keys").jsonPath();
        String kid = new JsonPath(
                        new String(Base64.getUrlDecoder().decode(jws.split("\\.")[0]), StandardCharsets.UTF_8))
                .getString("kid");

        String x = published.getString("keys.find { it.kid == '" + kid + "' }.x");

        assertThat(ReceiptCheck.isSignedWith(x, jws)).isTrue();
        assertThat(ReceiptCheck.isSignedWith(x, jws.replace("ey", "eY"))).isFalse();
    }

    @Test
    void wrongClocksLoseNothingAndAreFlagged() {
        FieldFixture kecamatan = FieldFixture.registered();
        for (Duration off : List.of(Duration.ofDays(-730), Duration.ofHours(-1), Duration.ofHours(3))) {
            Instant phone = Instant.now().plus(off);
            Map<String, Object> item =
                    with(kecamatan.visit(), "capturedAt", phone.minusSeconds(30).toString());

            JsonPath receipt = kecamatan.send(phone, List.of(item)).jsonPath();

            assertThat(receipt.getString("receipts[0].receipt.result")).isEqualTo("ACCEPTED");
            assertThat(receipt.getBoolean("receipts[0].receipt.clockOff")).isTrue();
            assertThat(receipt.getLong("receipts[0].receipt.skewSeconds"))
                    .isBetween(off.toSeconds() - 30, off.toSeconds() + 1);
        }
        assertThat(kecamatan.stored()).isEqualTo(3);
        assertThat(FieldFixture.count(
                        "SELECT count(*) FROM field_report WHERE opd = ? AND effective_at > now() - interval '2 minutes'"
                                + " AND skew_flagged",
                        kecamatan.kode()))
                .isEqualTo(3);
    }

    @Test
    void eventTellsNoPersonalData() {
        FieldFixture kecamatan = FieldFixture.registered();
        kecamatan.send(List.of(kecamatan.visit(), kecamatan.visit()));

        var event = Events.published("FieldReportReceived", kecamatan.kode()).get(0);

        assertThat(event.path("data").path("reports")).hasSize(2);
        EventSchemas.assertValid("FieldReportReceived", event.path("data"));
        EventExamples.writeWhenAsked("FieldReportReceived", event.path("data"));
        assertThat(event.path("data").toString()).doesNotContain("petugas", "latitude", "7.4512", "TERTIB", "hp-uji-1");
    }

    private HttpRequest request(FieldFixture kecamatan, String body) {
        return HttpRequest.newBuilder(URI.create(address.toString()))
                .header("Authorization", "Bearer " + kecamatan.officer())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static List<Map<String, Object>> fullBatch(FieldFixture kecamatan) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int i = 0; i < FULL; i++) {
            items.add(kecamatan.visit());
        }
        replace(items, 3, "id", "bukan-uuid");
        replace(items, 77, "form", "KUNJUNGAN_BULAN");
        replace(items, 120, "answers", Map.of("BUKU_INVENTARIS", "TERTIB"));
        replace(items, 249, "answers", Map.of("BUKU_INVENTARIS", "ENTAH", "ASET_BERMASALAH", 0));
        replace(items, 250, "answers", FieldFixture.answers(-1));
        replace(items, 333, "answers", Map.of("BUKU_INVENTARIS", "TERTIB", "ASET_BERMASALAH", "nol"));
        replace(items, 499, "answers", Map.of("BUKU_INVENTARIS", "TERTIB", "ASET_BERMASALAH", 0, "LAIN", 1));
        return items;
    }

    private static void replace(List<Map<String, Object>> items, int index, String field, Object value) {
        items.set(index, with(items.get(index), field, value));
    }

    private static int endOfItem(String body, List<Map<String, Object>> items, int count) {
        String next = EventJson.MAPPER.valueToTree(items.get(count)).toString();
        return body.indexOf(next);
    }

    private static long receiptsOf(FieldFixture kecamatan) {
        return FieldFixture.count("SELECT count(*) FROM field_receipt WHERE opd = ?", kecamatan.kode());
    }

    /** Cuts the connection when the server has stored what it got so far; it is still waiting for the rest. */
    private void sendAndCut(FieldFixture kecamatan, String body, int characters) throws IOException {
        byte[] all = body.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + URI.create(address.toString()).getPath() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + kecamatan.officer() + "\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + all.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(all, 0, characters);
            out.flush();
            await().atMost(PATIENCE).until(() -> receiptsOf(kecamatan) == 250);
        }
    }
}
