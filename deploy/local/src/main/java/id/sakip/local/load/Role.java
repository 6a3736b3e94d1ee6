package id.sakip.local.load;

/** The roles whose work a bundle records. */
public enum Role {
    OPERATOR("operator-opd"),
    VERIFIKATOR("verifikator-opd"),
    CAMAT("kepala-opd"),
    PETUGAS("petugas-lapangan"),
    BAPPEDA("bappeda"),
    INSPEKTORAT("inspektorat"),
    ORGANISASI("organisasi"),
    BUPATI("bupati");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** The name of the realm role. */
    public String key() {
        return key;
    }
}
