package id.sakip.evaluation.support;

import static org.awaitility.Awaitility.await;

import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Tokens;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** OPD made known to the service the way it happens: by an event of planning. */
public final class Opds {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Opds() {}

    /** A fresh OPD that no other test touches. */
    public static String registered() {
        return registered("kec-uji-" + NUMBER.incrementAndGet(), "Asia/Jakarta");
    }

    public static String registered(String kode, String zonaWaktu) {
        EventFeed.deliver(
                "planning",
                "OpdRegistered",
                kode,
                Map.of(
                        "opd",
                        Map.of("kode", kode, "nama", "Kecamatan " + kode, "zonaWaktu", zonaWaktu, "alamat", "-")));
        await().atMost(PATIENCE)
                .until(() -> Api.as(Tokens.withRole(Roles.BAPPEDA, null))
                                .get("/v1/opd/{kode}/tahun/2022/rekomendasi", kode)
                                .statusCode()
                        == 200);
        return kode;
    }
}
