package id.sakip.reporting.fact;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventJson;
import id.sakip.kit.security.Roles;
import id.sakip.kit.test.Api;
import id.sakip.kit.test.Events;
import id.sakip.kit.test.Infra;
import id.sakip.kit.test.Tokens;
import id.sakip.reporting.Loaded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infra.class)
class ReadModelTest {
    private static final String ADMIN = Tokens.of("admin", null, Roles.ADMIN);

    @Inject
    FactStore store;

    @Inject
    ReadModelService readModels;

    @BeforeEach
    void load() {
        Loaded.plandaan();
    }

    @Test
    void olderVersionNeverReplacesANewerOne() {
        StoredFact newer = StoredFact.of(akip("kec-urutan", 2, "75"));
        StoredFact older = StoredFact.of(akip("kec-urutan", 1, "60"));
        assertTrue(store.keep(newer));
        assertFalse(store.keep(older));
        assertFalse(store.keep(newer));
        JsonNode kept = store.of("kec-urutan").stream()
                .filter(fact -> fact.opd().equals("kec-urutan"))
                .findFirst()
                .orElseThrow()
                .payload();
        assertEquals("75", kept.path("nilai").asText());
    }

    @Test
    void fingerprintDoesNotDependOnTheOrderOfArrival() {
        store.keep(StoredFact.of(akip("kec-satu", 1, "61")));
        store.keep(StoredFact.of(akip("kec-dua", 1, "62")));
        String first = store.fingerprint().sha256();
        store.keep(StoredFact.of(akip("kec-dua", 1, "62")));
        store.keep(StoredFact.of(akip("kec-satu", 1, "61")));
        assertEquals(first, store.fingerprint().sha256());
        store.keep(StoredFact.of(akip("kec-dua", 2, "63")));
        assertFalse(first.equals(store.fingerprint().sha256()));
    }

    @Test
    void duplicateAndReorderedDeliveriesEndInTheSameFacts() {
        EventEnvelope first = akip("kec-acak", 1, "61");
        EventEnvelope second = akip("kec-acak", 2, "62");
        EventEnvelope third = akip("kec-acak", 3, "63");
        List.of(third, first, first, second, third).forEach(Loaded::send);
        Loaded.awaitPosition("/evaluation", "kec-acak", 3);
        Api.as(ADMIN)
                .get("/v1/opd/kec-acak/tahun/2022/ringkasan")
                .then()
                .statusCode(200)
                .body("ringkasan.akip.nilai.text", equalTo("63,00"));
    }

    @Test
    void readModelsBuiltAgainFromOffsetZeroAreTheSame() throws Exception {
        removeWhatCameNotByEvent();
        String before = fingerprint();
        readModels.rebuild().get(60, TimeUnit.SECONDS);
        assertEquals(before, fingerprint());
        Api.as(ADMIN)
                .get("/v1/opd/kec-plandaan/tahun/2022/tabel/3.1")
                .then()
                .statusCode(200)
                .body("rows.cells.flatten().text", hasItem("100,84%"));
    }

    private void removeWhatCameNotByEvent() {
        try (var connection = Events.connect();
                var delete = connection.prepareStatement(
                        "DELETE FROM fact WHERE opd IN ('kec-urutan', 'kec-satu', 'kec-dua')")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String fingerprint() {
        return store.fingerprint().sha256();
    }

    private static EventEnvelope akip(String opd, long sequence, String nilai) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.put("tahun", 2022);
        data.put("nilai", new BigDecimal(nilai));
        data.put("predikat", "BB");
        return new EventEnvelope(
                UUID.nameUUIDFromBytes((opd + sequence).getBytes(StandardCharsets.UTF_8)),
                "/evaluation",
                "sakip.evaluation.AkipScored.v1",
                "akip/" + opd,
                Instant.parse("2026-11-22T03:00:00Z"),
                opd,
                sequence,
                "test",
                data);
    }
}
