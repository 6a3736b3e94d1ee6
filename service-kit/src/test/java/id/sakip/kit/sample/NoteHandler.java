package id.sakip.kit.sample;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

@ApplicationScoped
class NoteHandler implements EventHandler {
    private final NoteService notes;

    NoteHandler(NoteService notes) {
        this.notes = notes;
    }

    @Override
    public Set<String> names() {
        return Set.of("SomethingSaid");
    }

    @Override
    public void handle(EventEnvelope event) {
        notes.hear(event.opd(), event.dataAs(Map.class));
    }
}
