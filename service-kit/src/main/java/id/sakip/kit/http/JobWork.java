package id.sakip.kit.http;

/** Long work that tells how far it is. */
@FunctionalInterface
public interface JobWork {
    /** @return what the job produced, shown as its result */
    Object run(Progress progress) throws Exception;

    /** Tells the waiting caller how far the work is. */
    @FunctionalInterface
    interface Progress {
        void step(int done, int total, String message);
    }
}
