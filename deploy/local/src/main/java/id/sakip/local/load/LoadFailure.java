package id.sakip.local.load;

/** Why loading stopped, in one sentence for the person at the terminal. */
public final class LoadFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadFailure(String sentence) {
        super(sentence);
    }

    public LoadFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
