package id.sakip.planning.lembar;

import java.util.List;

/** A row of a sheet with its filled cells; {@code nomor} counts from 0. */
record BarisSel(int nomor, List<Sel> sel) {
    BarisSel {
        sel = List.copyOf(sel);
    }

    Sel at(int kolom) {
        return sel.stream().filter(cell -> cell.kolom() == kolom).findFirst().orElse(null);
    }
}
