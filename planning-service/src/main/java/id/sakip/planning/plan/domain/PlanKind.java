package id.sakip.planning.plan.domain;

/**
 * The planning documents that are views of the one performance tree. Renstra covers a period of years, the others one
 * year, except Iku (indikator kinerja utama, key performance indicators), whose decree may serve a whole period
 * (Perpres 29/2014, PermenPANRB 53/2014).
 */
public enum PlanKind {
    RENSTRA("Renstra", "RenstraApproved", false),
    RENJA("Renja", "RenjaApproved", true),
    PERJANJIAN_KINERJA("Perjanjian Kinerja", "PerjanjianKinerjaSigned", true),
    RENCANA_AKSI("Rencana Aksi", "RencanaAksiApproved", true),
    IKU("Iku", "IkuDefined", false);

    private final String title;
    private final String eventName;
    private final boolean annual;

    PlanKind(String title, String eventName, boolean annual) {
        this.title = title;
        this.eventName = eventName;
        this.annual = annual;
    }

    /** As people write it in a sentence. */
    public String title() {
        return title;
    }

    public String eventName() {
        return eventName;
    }

    public boolean annual() {
        return annual;
    }
}
