package id.sakip.realization.impor.domain;

/** A file that is no spreadsheet of budget realization, or one nobody should open. */
public final class UnreadableSheet extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    /** What is wrong with it; its name is the code of the refusal. */
    public enum Why {
        EMPTY,
        NO_HEADING,
        TOO_LARGE,
        ENCRYPTED_OR_OLD,
        MACROS,
        NOT_A_SPREADSHEET
    }

    public UnreadableSheet(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
