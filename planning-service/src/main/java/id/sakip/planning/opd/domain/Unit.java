package id.sakip.planning.opd.domain;

import java.util.List;

/** A unit of the OPD (seksi, sub bagian) with its task and functions; {@code parentRef} makes the unit tree. */
public record Unit(String ref, String nama, String parentRef, String tugas, List<String> fungsi) {
    public Unit {
        fungsi = Opd.copy(fungsi);
    }
}
