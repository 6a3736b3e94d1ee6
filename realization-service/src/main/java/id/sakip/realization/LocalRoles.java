package id.sakip.realization;

/** Roles this service gives out itself, beside those of the realm. */
public final class LocalRoles {
    /** An enrolled phone (ADR 0037). No token of the realm has it, and it may do what names it, nothing else. */
    public static final String PERANGKAT_LAPANGAN = "perangkat-lapangan";

    private LocalRoles() {}
}
