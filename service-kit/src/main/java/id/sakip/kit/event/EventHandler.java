package id.sakip.kit.event;

import java.util.Set;

/** Applies events of other services. A CDI bean; called inside the transaction that also writes the inbox row. */
public interface EventHandler {
    /** @return the bare names it applies, such as {@code RenstraApproved} */
    Set<String> names();

    /** Applies the event. An exception rolls everything back; after bounded retries the event becomes a dead letter. */
    void handle(EventEnvelope event);
}
