package id.sakip.evaluation.survei;

/** One call too many. */
public final class RateLimited extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    RateLimited(long seconds) {
        super("rate limited", null, false, false);
        this.seconds = seconds;
    }

    /** How long to wait. */
    public long seconds() {
        return seconds;
    }
}
