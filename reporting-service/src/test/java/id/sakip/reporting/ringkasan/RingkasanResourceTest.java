package id.sakip.reporting.ringkasan;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.reporting.Loaded;
import id.sakip.reporting.fact.Plandaan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class RingkasanResourceTest {
    private static final String BAPPEDA = Tokens.of("bappeda", null, Roles.BAPPEDA);

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void kabupatenSeesEveryOpdWithItsHeadlineFigures() {
        String row = "opd.find { it.opd == 'kec-plandaan' }";
        Api.as(BAPPEDA)
                .get("/v1/kabupaten/tahun/2022/ringkasan")
                .then()
                .statusCode(200)
                .body(row + ".nama", equalTo("Kecamatan Plandaan"))
                .body(row + ".terverifikasi.rataRata.text", equalTo("100,84%"))
                .body(row + ".terverifikasi.rataRataDibatasi.text", equalTo("99,81%"))
                .body(row + ".terverifikasi.tribulan", equalTo(4))
                .body(row + ".sementara", nullValue())
                .body(row + ".anggaran.serapan.text", equalTo("93,82%"))
                .body(row + ".anggaran.sisa.text", equalTo("Rp 134.218.508"))
                .body(row + ".akip.kategori", equalTo("BB"))
                .body(row + ".ikm.nilai.text", equalTo("94,22"))
                .body(row + ".ipp.kategori", equalTo("B-"))
                .body(row + ".tribulan.'2'", equalTo("VERIFIED"))
                .body("watermark.asOf", notNullValue())
                .body("watermark.lastEvents.source", hasItems("/planning", "/realization", "/evaluation"));
    }

    @Test
    void unverifiedFiguresStandApartUntilTheyAreVerified() {
        copyToOpd("kec-sementara", false);
        String row = "opd.find { it.opd == 'kec-sementara' }";
        awaitRow("kec-sementara", "sementara.rataRata.text", "100,84%");
        Api.as(BAPPEDA)
                .get("/v1/kabupaten/tahun/2022/ringkasan")
                .then()
                .body(row + ".terverifikasi", nullValue())
                .body(row + ".tribulan.'4'", equalTo("SUBMITTED"));
        copyToOpd("kec-sementara", true);
        awaitRow("kec-sementara", "terverifikasi.rataRata.text", "100,84%");
        Api.as(BAPPEDA).get("/v1/kabupaten/tahun/2022/ringkasan").then().body(row + ".sementara", nullValue());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        Loaded.send(Plandaan.events().get(1));
        EventFeed.deliver("evaluation", "AkipScored", "kec-a", Map.of("tahun", 2031, "nilai", 60));
        EventFeed.deliver("evaluation", "AkipScored", "kec-b", Map.of("tahun", 2031, "nilai", 61));
        await().atMost(Duration.ofSeconds(20)).until(() -> Api.as(BAPPEDA)
                .get("/v1/kabupaten/tahun/2031/ringkasan")
                .path("opd.size()")
                .equals(2));
        String next = Api.as(BAPPEDA)
                .get("/v1/kabupaten/tahun/2031/ringkasan?size=1")
                .then()
                .body("opd.opd", equalTo(List.of("kec-a")))
                .extract()
                .path("next");
        Api.as(BAPPEDA)
                .queryParam("size", 1)
                .queryParam("cursor", next)
                .get("/v1/kabupaten/tahun/2031/ringkasan")
                .then()
                .body("opd.opd", equalTo(List.of("kec-b")))
                .body("next", nullValue());
        Api.as(BAPPEDA)
                .get("/v1/kabupaten/tahun/2031/ringkasan?cursor=salah!")
                .then()
                .statusCode(400);
    }

    @Test
    void oneOpdComesWithItsFindings() {
        Api.as(Tokens.of("camat", "kec-plandaan", Roles.KEPALA_OPD))
                .get("/v1/opd/kec-plandaan/tahun/2022/ringkasan")
                .then()
                .statusCode(200)
                .body("ringkasan.opd", equalTo("kec-plandaan"))
                .body("temuan.temuan.ruleId", notNullValue());
    }

    private static void awaitRow(String opd, String path, String value) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> value.equals(Api.as(BAPPEDA)
                        .get("/v1/kabupaten/tahun/2022/ringkasan")
                        .path("opd.find { it.opd == '" + opd + "' }?." + path.replace(".", "?."))));
    }

    /** The plan and Tribulan IV of Plandaan for another OPD. */
    private static void copyToOpd(String opd, boolean verified) {
        for (EventEnvelope event : Plandaan.events()) {
            boolean plan = !verified
                    && (event.name().equals("RenjaApproved") || event.name().equals("IkuDefined"));
            boolean tribulan = event.name().equals(verified ? "RealizationVerified" : "RealizationSubmitted")
                    && event.data().path("submission").path("tahun").intValue() == 2022
                    && event.data().path("submission").path("tribulan").intValue() == 4;
            if (plan || tribulan) {
                ObjectNode data = event.data().deepCopy();
                EventFeed.deliver(event.source().substring(1), event.name(), opd, data);
            }
        }
    }
}
