package id.sakip.reporting.fact;

import id.sakip.kit.event.EventEnvelope;
import id.sakip.kit.event.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Every event of the other services becomes a fact; the headline figures it touches are computed again when read. */
@ApplicationScoped
class FactHandler implements EventHandler {
    private final FactStore store;
    private final StaleRows stale;

    FactHandler(FactStore store, StaleRows stale) {
        this.store = store;
        this.stale = stale;
    }

    @Override
    public Set<String> names() {
        return FactKind.eventNames();
    }

    @Override
    public void handle(EventEnvelope event) {
        StoredFact fact = StoredFact.of(event);
        if (store.keep(fact)) {
            stale.mark(fact.opd(), fact.tahun());
        }
    }
}
