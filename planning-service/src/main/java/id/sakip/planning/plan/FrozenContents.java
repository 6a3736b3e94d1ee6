package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Contents of approved versions. They never change, and whatever an OPD plans afterwards is held against them: while it
 * drafts its years the Renstra would be read dozens of times. The last ones asked for are kept.
 */
@ApplicationScoped
class FrozenContents {
    private static final int MOST = 40;

    /** With the version of the row: an approval that was rolled back leaves nothing behind that a later one could find. */
    private record Key(UUID id, long lockVersion) {
        static Key of(PlanDocument document) {
            return new Key(document.id(), document.lockVersion());
        }
    }

    private final Map<Key, Content> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Content> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Content> find(PlanDocument document) {
        return document.status().frozen() ? Optional.ofNullable(kept.get(Key.of(document))) : Optional.empty();
    }

    synchronized void keep(PlanDocument document, Content content) {
        if (document.status().frozen()) {
            kept.put(Key.of(document), content);
        }
    }
}
