package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one event of realization says of its form, as outbox or topic hold it. An event carries the whole form, and a run has
 * hundreds of them: no more than this is kept.
 *
 * @param realisasi sum of the realized rupiah; null in an event without it
 */
record LoggedEvent(
        String id,
        String type,
        String opd,
        long sequence,
        String form,
        long version,
        String status,
        BigDecimal realisasi) {

    static LoggedEvent of(JsonNode envelope) {
        JsonNode submission = envelope.path("data").path("submission");
        JsonNode realisasi = envelope.path("data").path("total").path("realisasi");
        return new LoggedEvent(
                envelope.path("id").asText(),
                envelope.path("type").asText(),
                envelope.path("opd").asText(),
                envelope.path("sequence").longValue(),
                submission.path("opd").asText() + "/" + submission.path("tahun").asText() + "/"
                        + submission.path("tribulan").asText(),
                submission.path("version").longValue(),
                submission.path("status").asText(),
                realisasi.isNumber() ? realisasi.decimalValue() : null);
    }

    /** @return what it tells of; empty when it is no step of a form */
    Optional<Effect> effect() {
        return Kind.ofEvent(type).map(kind -> new Effect(form, kind, "", version));
    }

    /** @return the end of the form, from the event that made its figures count */
    Optional<Balance> balance(String place) {
        return Kind.ofEvent(type)
                .filter(kind -> kind == Kind.VERIFY)
                .map(kind -> new Balance(place, form, version, status, realisasi));
    }

    /** A record that came twice with one id is one event: the relay may send again what it does not know to be sent. */
    static Trace trace(String place, List<LoggedEvent> events) {
        Set<String> seen = new HashSet<>();
        List<Effect> effects = new ArrayList<>();
        List<Trace.Number> numbers = new ArrayList<>();
        for (LoggedEvent event : events) {
            if (seen.add(event.id())) {
                numbers.add(new Trace.Number(event.opd(), event.sequence()));
                event.effect().ifPresent(effects::add);
            }
        }
        return new Trace(place, false, effects, numbers);
    }
}
