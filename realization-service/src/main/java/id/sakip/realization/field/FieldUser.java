package id.sakip.realization.field;

import id.sakip.kit.problem.Problem;
import id.sakip.kit.security.CurrentUser;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** Officer in the field: a person who signed in, or a device that was enrolled by one. */
@RequestScoped
public class FieldUser {
    static final String DEVICE_ATTRIBUTE = "sakip.device";

    private final CurrentUser user;
    private final SecurityIdentity identity;

    FieldUser(CurrentUser user, SecurityIdentity identity) {
        this.user = user;
        this.identity = identity;
    }

    public String name() {
        return user.name();
    }

    /** @throws Problem 403 when the account belongs to no OPD */
    public String opd() {
        return user.opd().orElseThrow(() -> Problem.of(403, "officer-without-opd"));
    }

    /** @return id of the enrolled device that calls; null when a person signed in */
    public String device() {
        return identity.getAttribute(DEVICE_ATTRIBUTE);
    }
}
