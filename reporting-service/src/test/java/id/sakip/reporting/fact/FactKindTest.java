package id.sakip.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FactKindTest {

    @Test
    void onlyTheAgreementOfTheCamatBindsTheOpd() {
        StoredFact camat = signed(null);
        StoredFact kasi = signed("KASI");
        assertEquals(FactKind.PERJANJIAN_KINERJA, camat.kind());
        assertEquals(FactKind.PERJANJIAN_JENJANG, kasi.kind());
        assertEquals(
                List.of(camat.key()),
                FactAssembler.assemble("kec-uji", 2022, List.of(kasi, camat)).perjanjianKinerja().stream()
                        .map(fact -> fact.data().document().id() + "/1")
                        .toList());
    }

    @Test
    void unknownEventIsNoFact() {
        JsonNode nothing = EventJson.MAPPER.createObjectNode();
        assertThrows(IllegalArgumentException.class, () -> FactKind.of("Unknown", nothing));
    }

    private static StoredFact signed(String jenjang) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.putObject("document")
                .put(
                        "id",
                        UUID.nameUUIDFromBytes(new byte[] {(byte) (jenjang == null ? 0 : 1)})
                                .toString())
                .put("tahunAwal", 2022)
                .put("tahunAkhir", 2022)
                .put("version", 1);
        if (jenjang != null) {
            data.put("jenjang", jenjang).put("unitRef", "seksi-pmd");
        }
        return StoredFact.of(new EventEnvelope(
                UUID.randomUUID(),
                "/planning",
                "sakip.planning.PerjanjianKinerjaSigned.v1",
                "perjanjian-kinerja/x",
                Instant.EPOCH,
                "kec-uji",
                1,
                "test",
                data));
    }
}
