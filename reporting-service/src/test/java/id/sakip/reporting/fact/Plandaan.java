package id.sakip.reporting.fact;

import com.fasterxml.jackson.databind.JsonNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventJson;
import id.sakip.reporting.fact.domain.OpdFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of Kecamatan Plandaan 2022, real figures in the shape the other services publish. */
public final class Plandaan {
    public static final String OPD = "kec-plandaan";
    public static final int TAHUN = 2022;

    private Plandaan() {}

    /** The events in the order things happened, numbered per source and OPD as the log does. */
    public static List<EventEnvelope> events() {
        Map<String, Long> sequences = new HashMap<>();
        List<EventEnvelope> events = new ArrayList<>();
        Instant start = Instant.parse("2026-11-22T03:00:00Z");
        for (JsonNode event : json("/events/plandaan-2022.json")) {
            String source = event.path("source").textValue();
            String opd = event.path("opd").textValue();
            String name = event.path("name").textValue();
            long sequence = sequences.merge(source + opd, 1L, Long::sum);
            events.add(new EventEnvelope(
                    UUID.nameUUIDFromBytes((source + opd + sequence).getBytes(StandardCharsets.UTF_8)),
                    source,
                    "sakip" + source.replace('/', '.') + "." + name + ".v1",
                    name + "/" + sequence,
                    start.plusSeconds(events.size()),
                    opd,
                    sequence,
                    "test",
                    event.path("data")));
        }
        return events;
    }

    public static OpdFacts facts() {
        return facts(events());
    }

    /** What the fact store would hold after these events. */
    public static OpdFacts facts(List<EventEnvelope> events) {
        Map<String, StoredFact> rows = new LinkedHashMap<>();
        for (EventEnvelope event : events) {
            StoredFact row = StoredFact.of(event);
            rows.merge(
                    row.opd() + row.kind() + row.tahun() + row.key(),
                    row,
                    (old, fresh) -> fresh.origin().sequence() > old.origin().sequence() ? fresh : old);
        }
        return FactAssembler.assemble(OPD, TAHUN, List.copyOf(rows.values()));
    }

    public static JsonNode json(String resource) {
        try (InputStream stream = Plandaan.class.getResourceAsStream(resource)) {
            return EventJson.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
