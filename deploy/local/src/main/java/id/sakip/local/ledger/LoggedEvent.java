package id.sakip.local.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One event of realization as outbox or topic hold it. */
record LoggedEvent(String id, String type, String opd, long sequence, JsonNode data) {

    static LoggedEvent of(JsonNode envelope) {
        return new LoggedEvent(
                envelope.path("id").asText(),
                envelope.path("type").asText(),
                envelope.path("opd").asText(),
                envelope.path("sequence").longValue(),
                envelope.path("data"));
    }

    /** @return what it tells of; empty when it is no step of a form */
    Optional<Effect> effect() {
        JsonNode submission = data.path("submission");
        return Kind.ofEvent(type)
                .map(kind -> new Effect(
                        form(submission), kind, "", submission.path("version").longValue()));
    }

    /** @return the end of the form, from the event that made its figures count */
    Optional<Balance> balance(String place) {
        JsonNode submission = data.path("submission");
        return Kind.ofEvent(type)
                .filter(kind -> kind == Kind.VERIFY)
                .map(kind -> new Balance(
                        place,
                        form(submission),
                        submission.path("version").longValue(),
                        submission.path("status").asText(),
                        data.path("total").path("realisasi").decimalValue()));
    }

    private static String form(JsonNode submission) {
        return submission.path("opd").asText() + "/" + submission.path("tahun").asText() + "/"
                + submission.path("tribulan").asText();
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
