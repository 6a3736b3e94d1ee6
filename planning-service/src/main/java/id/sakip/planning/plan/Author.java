package id.sakip.planning.plan;

import id.sakip.kit.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Who acts, and when: the two facts every verb puts on the record. */
@ApplicationScoped
class Author {
    private final CurrentUser user;
    private final Clock clock;

    Author(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    String name() {
        return user.name();
    }

    Instant now() {
        return clock.instant();
    }
}
