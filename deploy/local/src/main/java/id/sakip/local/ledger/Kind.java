package id.sakip.local.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What can happen to a form, with the words the audit trail and the events have for it. */
enum Kind {
    SAVE("realization.saved", null),
    SUBMIT("realization.submitted", "RealizationSubmitted"),
    RETURN("realization.returned", "RealizationReturned"),
    VERIFY("realization.verified", "RealizationVerified");

    private final String action;
    private final String event;

    Kind(String action, String event) {
        this.action = action;
        this.event = event;
    }

    /** Drafts do not travel. */
    boolean travels() {
        return event != null;
    }

    static Optional<Kind> ofAction(String action) {
        return Arrays.stream(values())
                .filter(kind -> kind.action.equals(action))
                .findFirst();
    }

    /** @param type such as {@code sakip.realization.RealizationSubmitted.v1} */
    static Optional<Kind> ofEvent(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.event != null && type.endsWith("." + kind.event + ".v1"))
                .findFirst();
    }
}
