package id.sakip.local.load;

/** The services a bundle is sent to. */
public enum Service {
    PLANNING,
    REALIZATION,
    EVALUATION,
    REPORTING;

    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
