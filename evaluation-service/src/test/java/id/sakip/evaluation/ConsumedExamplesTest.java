package id.sakip.evaluation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.EventFeed;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service listens to is understood in the very words of those who publish it. */
@QuarkusTest
@QuarkusTestResource(Infra.class)
class ConsumedExamplesTest {

    private static final String EXAMPLE = "../%s-service/src/main/resources/events/examples/%s.v1.json";
    private static final String INSPEKTORAT = Tokens.withRole(Roles.INSPEKTORAT, null);

    @Test
    void examplesOfTheProducersBecomeAnOpdAndItsEvidence() throws IOException {
        JsonNode registered = example("planning", "OpdRegistered");
        String opd = registered.at("/opd/kode").textValue();
        EventFeed.deliver("planning", "OpdRegistered", opd, registered);
        for (String name : List.of("RenstraApproved", "PerjanjianKinerjaSigned")) {
            EventFeed.deliver("planning", name, opd, example("planning", name));
        }
        EventFeed.deliver("realization", "RealizationVerified", opd, example("realization", "RealizationVerified"));
        EventFeed.deliver("reporting", "DocumentPublished", opd, example("reporting", "DocumentPublished"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.as(INSPEKTORAT)
                .get("/v1/opd/{kode}/tahun/2022/bukti-tersedia", opd)
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("kind", containsInAnyOrder("RENSTRA", "PERJANJIAN_KINERJA", "REALISASI_TRIBULAN", "LKJIP")));
    }

    private static JsonNode example(String service, String name) throws IOException {
        return EventJson.MAPPER.readTree(Files.readString(Path.of(EXAMPLE.formatted(service, name))));
    }
}
