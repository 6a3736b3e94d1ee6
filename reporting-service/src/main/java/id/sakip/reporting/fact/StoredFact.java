package id.sakip.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.reporting.fact.domain.Provenance;

/** One row of the fact store: the newest payload of its kind, year and key, and the event it came with. */
record StoredFact(String opd, FactKind kind, int tahun, String key, Provenance origin, JsonNode payload) {

    static StoredFact of(EventEnvelope event) {
        FactKind kind = FactKind.of(event.name(), event.data());
        return new StoredFact(
                event.opd(),
                kind,
                kind.tahunOf(event.data()),
                kind.keyOf(event.data()),
                new Provenance(
                        event.id(), event.source(), event.name(), event.subject(), event.sequence(), event.time()),
                event.data());
    }
}
