package id.sakip.planning.opd.domain;

import java.util.List;

/**
 * A unit of the OPD (seksi, sub bagian) with its task and functions; {@code parentRef} makes the unit tree. {@code sebutan}
 * are the other names plans call it by ("Kasi Tapem", "Sekcam"): every kabupaten has its own (domain note 8.5).
 */
public record Unit(String ref, String nama, String parentRef, String tugas, List<String> fungsi, List<String> sebutan) {
    public Unit {
        fungsi = Opd.copy(fungsi);
        sebutan = Opd.copy(sebutan);
    }
}
