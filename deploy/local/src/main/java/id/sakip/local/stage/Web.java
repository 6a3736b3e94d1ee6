package id.sakip.local.stage;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * HTTP with answers held in memory, connections kept, nothing sent twice. A blocking client, since it shares the processors
 * with what it measures, and the JDK's own needs more of them (docs/benchmark.md).
 */
public final class Web {
    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout PATIENCE = Timeout.ofSeconds(30);
    private static final int CONNECTIONS = 256;

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .setDefaultConnectionConfig(ConnectionConfig.custom()
                            .setConnectTimeout(CONNECT)
                            .setSocketTimeout(PATIENCE)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                    RequestConfig.custom().setResponseTimeout(PATIENCE).build())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .build();

    /** @param body null for none */
    public Reply send(String method, String url, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        ClassicRequestBuilder request = ClassicRequestBuilder.create(method).setUri(url);
        headers.forEach(request::addHeader);
        if (body != null) {
            request.setEntity(body.getBytes(StandardCharsets.UTF_8), ContentType.parse(headers.get("Content-Type")));
        }
        return http.execute(request.build(), Web::reply);
    }

    Reply form(String url, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", url, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
    }

    private static Reply reply(ClassicHttpResponse response) throws IOException {
        Header etag = response.getFirstHeader("ETag");
        byte[] body = response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity());
        return new Reply(response.getCode(), etag == null ? null : etag.getValue(), body);
    }
}
