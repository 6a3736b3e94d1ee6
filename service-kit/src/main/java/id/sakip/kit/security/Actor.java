package id.sakip.kit.security;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Name of whoever causes a change: the user of the request, or {@code system} outside of one. */
@ApplicationScoped
public class Actor {
    private static final String SYSTEM = "system";
    private final Instance<CurrentUser> user;

    Actor(Instance<CurrentUser> user) {
        this.user = user;
    }

    public String name() {
        return Arc.container().requestContext().isActive() ? user.get().name() : SYSTEM;
    }
}
