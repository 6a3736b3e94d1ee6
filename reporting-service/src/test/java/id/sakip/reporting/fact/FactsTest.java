package id.sakip.reporting.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sakip.kit.event.EventEnvelope;
import id.sakip.reporting.fact.domain.OpdFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void factsDoNotDependOnTheOrderOfTheEvents() {
        List<EventEnvelope> shuffled = new ArrayList<>(Plandaan.events());
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(Plandaan.facts(), Plandaan.facts(shuffled));
    }

    @Test
    void anEventDeliveredTwiceChangesNothing() {
        List<EventEnvelope> twice = new ArrayList<>(Plandaan.events());
        twice.addAll(Plandaan.events());
        assertEquals(Plandaan.facts(), Plandaan.facts(twice));
    }

    @Test
    void undatedRevisionOfTheRenjaIsNotInForceInJune() {
        OpdFacts facts = Plandaan.facts();
        assertEquals(
                1,
                facts.renjaOn(2022, LocalDate.of(2022, 6, 30))
                        .orElseThrow()
                        .data()
                        .document()
                        .version());
        assertEquals(2, facts.renjaFor(2022).orElseThrow().data().document().version());
    }

    @Test
    void returnedTribulanCountsForNothing() {
        List<EventEnvelope> events = new ArrayList<>();
        for (EventEnvelope event : Plandaan.events()) {
            boolean last = event.name().equals("RealizationVerified")
                    && event.data().path("submission").path("tahun").intValue() == 2022
                    && event.data().path("submission").path("tribulan").intValue() == 4;
            events.add(last ? returned(event) : event);
        }
        OpdFacts facts = Plandaan.facts(events);
        assertTrue(facts.submission(2022, 4).isEmpty());
        assertEquals(
                2,
                facts.latestSubmission(2022).orElseThrow().data().submission().tribulan());
    }

    private static EventEnvelope returned(EventEnvelope event) {
        var data = event.data().deepCopy();
        ((ObjectNode) data.path("submission")).put("status", "RETURNED");
        return new EventEnvelope(
                event.id(),
                event.source(),
                "sakip.realization.RealizationReturned.v1",
                event.subject(),
                event.time(),
                event.opd(),
                event.sequence(),
                event.actor(),
                data);
    }
}
