package id.sakip.reporting.fact.domain;

import java.util.List;

/** LHE (evaluation report letter) with notes per component. */
public record Lhe(int tahun, String lheId, List<Komponen> komponen) {

    public Lhe {
        komponen = komponen == null ? List.of() : List.copyOf(komponen);
    }

    public record Komponen(int no, String uraian, List<String> catatan) {
        public Komponen {
            catatan = catatan == null ? List.of() : List.copyOf(catatan);
        }
    }
}
