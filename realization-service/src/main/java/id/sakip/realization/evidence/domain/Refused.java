package id.sakip.realization.evidence.domain;

/** A file that cannot be evidence. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code stable; its text is in the problem bundles as {@code evidence-refused.<code>} */
    public Refused(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
