package id.sakip.local;

/** A part of the local stack could not be started or used; the message is a sentence for the person at the keyboard. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
