package id.sakip.kit.security;

import java.util.List;
import java.util.Set;

/** The roles of the realm. Nobody may do anything that no role of his allows. */
public final class Roles {
    public static final String OPERATOR_OPD = "operator-opd";
    public static final String VERIFIKATOR_OPD = "verifikator-opd";
    public static final String KEPALA_OPD = "kepala-opd";
    public static final String PETUGAS_LAPANGAN = "petugas-lapangan";
    public static final String BAPPEDA = "bappeda";
    public static final String INSPEKTORAT = "inspektorat";
    public static final String ORGANISASI = "organisasi";
    public static final String BUPATI = "bupati";
    public static final String ADMIN = "admin";

    public static final List<String> ALL = List.of(
            OPERATOR_OPD,
            VERIFIKATOR_OPD,
            KEPALA_OPD,
            PETUGAS_LAPANGAN,
            BAPPEDA,
            INSPEKTORAT,
            ORGANISASI,
            BUPATI,
            ADMIN);

    /** Roles that see every OPD of the kabupaten; the others see their own only. */
    public static final Set<String> KABUPATEN_WIDE = Set.of(BAPPEDA, INSPEKTORAT, ORGANISASI, BUPATI, ADMIN);

    private Roles() {}
}
