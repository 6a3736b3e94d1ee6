package id.sakip.kit.event;

/** A record that is no event, or whose payload does not fit its type: goes to the dead letters. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
